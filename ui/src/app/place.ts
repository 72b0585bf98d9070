import type { CaseHead, ScreeningView } from "../host";

/** Where the officer is. There is no address bar and no history to lean on. */
export type AppPlace =
  | { at: "unlock" }
  | { at: "cases" }
  | { at: "case"; view: ScreeningView }
  /** `from`: the case to go back to. */
  | { at: "settings"; from: CaseHead | null };
