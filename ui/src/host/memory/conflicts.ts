import type { ConflictsView } from "../ipc.gen";
import { type Handlers, refuse } from "./commands";
import { type CaseRecord, headOf, look, write } from "./record";

type ConflictHandlers = Pick<Handlers, "conflicts" | "decide_conflict">;

const REASONS = new Set(["asked", "document", "talked", "mistake", "other"]);

/** What was said in different ways, as the in-memory host has it; tests say what that is. */
export function conflicts(
  found: (caseId: string) => CaseRecord,
  now: () => number,
  isDesk: () => boolean,
): ConflictHandlers {
  const view = (record: CaseRecord): ConflictsView => ({
    head: headOf(record),
    conflicts: record.apart,
    mayDecide: !isDesk(),
  });
  return {
    conflicts: ({ caseId }) => {
      const record = found(caseId);
      look(record, now(), "conflicts");
      return view(record);
    },
    decide_conflict: ({ caseId, field, chosen, seen, reason, words }) => {
      const record = found(caseId);
      if (isDesk()) refuse("case-of-another");
      if (!REASONS.has(reason) || (reason === "other" && !words.trim())) refuse("reason-missing");
      const apart = record.apart.find((each) => each.field === field) ?? refuse("conflict-changed");
      const here = apart.values.map(({ event }) => event);
      if (here.some((event) => !seen.includes(event))) refuse("conflict-changed");
      const value = apart.values.find(({ event }) => event === chosen);
      if (!value && (chosen !== null || !apart.mayAskAgain)) refuse("response-unfit");
      record.apart = record.apart.filter((each) => each !== apart);
      if (apart.kind === "answer" && apart.about !== null) {
        if (value?.answer) record.answers.set(apart.about, value.answer);
        else record.answers.delete(apart.about);
      }
      write(record, now(), {
        op: "conflict-resolve",
        question: apart.kind === "answer" ? apart.about : null,
        answer: value?.answer ?? null,
        reason,
      });
      return view(record);
    },
  };
}
