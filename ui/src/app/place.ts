import type { CaseHead, ClassRequest, CommandName, PlayView, ScreeningView } from "../host";

/** Where the officer is. There is no address bar and no history to lean on. */
export type AppPlace =
  | { at: "unlock" }
  /** `isStarting`: with the question where one is. */
  | { at: "cases"; isStarting?: boolean }
  | { at: "case"; view: ScreeningView; play?: PlayView }
  /** `caseId`: the one that is read there. */
  | { at: "desk"; part?: "inbox" | "devices" | "statistics"; caseId?: string }
  | { at: "exercises" }
  /** What a class wrote down; `of`: the person of an exercise that is looked at. */
  | { at: "class"; of?: ClassRequest }
  /** `from`: the case to go back to. */
  | { at: "settings"; from: CaseHead | null }
  /** `back`: where one came from, and goes when the sheet is rehearsed. */
  | { at: "sheet"; back: Exclude<AppPlace, { at: "sheet" | "unlock" }> }
  /** Joining an authority, or offering it earlier cases; `back`: where one came from. */
  | { at: "join"; back: PostBack }
  /** What waits to be sent. */
  | { at: "waiting"; back: PostBack };

export type PostBack = Extract<AppPlace, { at: "cases" | "settings" }>;

/**
 * A case that is not there any more was erased by order: nothing can be done in it, and whoever stands
 * in it is led out. Only by what was asked about that case: a slow answer about another one, an edition
 * that is not here or a card that was read already leads nobody away. Exercises are no such case.
 */
export const away =
  (name: CommandName, request: object) =>
  (before: AppPlace): AppPlace =>
    before.at === "case" &&
    !before.play &&
    name !== "read_erased" &&
    "caseId" in request &&
    request.caseId === before.view.head.caseId
      ? { at: "cases" }
      : before;
