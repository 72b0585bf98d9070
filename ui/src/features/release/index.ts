export { LeavingTrouble, Left, PlaceField } from "./Leaving";
export { ReleaseFields } from "./ReleaseFields";
export { useLeaving } from "./useLeaving";
export { type ReleaseDesk, useRelease } from "./useRelease";
