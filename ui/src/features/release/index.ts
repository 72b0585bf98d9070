export { ReleaseFields } from "./ReleaseFields";
export { type ReleaseDesk, useRelease } from "./useRelease";
