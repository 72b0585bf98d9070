export { useAnnounce } from "./announce";
export { useArrival } from "./arrival";
export { CaseFrame } from "./case/CaseFrame";
export { type CaseDesk, useCase } from "./case/desk";
export { useNow } from "./clock";
export { type GuideIndex, useGuide, useGuideIndex } from "./guide";
export { type KeyBinding, useKeys, useOpenKeys } from "./keys";
export type { AppPlace } from "./place";
export { type Session, useSession } from "./session";
