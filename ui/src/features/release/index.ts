export { LeavingTrouble, Left, PlaceField } from "./Leaving";
export { ReleaseFields } from "./ReleaseFields";
export { useLeaving } from "./useLeaving";
export { NOTHING_RELEASED, type ReleaseDesk, type Releasing, useRelease } from "./useRelease";
