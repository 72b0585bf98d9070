import type { CarryView, KeepingView } from "../ipc.gen";
import { type Handlers, refuse } from "./commands";
import { type CaseRecord, write } from "./record";
import type { MemoryState } from "./state";

type KeepingHandlers = Pick<
  Handlers,
  | "keeping"
  | "begin_backup"
  | "begin_restore"
  | "carry_on"
  | "mend_vault"
  | "close_case"
  | "erase_case"
  | "take_back_case"
>;

const BIN = 30 * 24 * 3600 * 1000;
const FOLDER = "/home/post-3/Documents";
const ARRIVED = `${FOLDER}/copy-20261126T093000Z`;

/** Copies, backups, closing and erasing of the in-memory host. */
export function keeping(
  state: MemoryState,
  found: (caseId: string) => CaseRecord,
  now: () => number,
): KeepingHandlers {
  const bin = new Map<string, number>();
  let carried: { done: number; arrived: string } | null = null;
  const vault = () => state.open ?? refuse("locked");

  const view = (): KeepingView => {
    const { cases } = vault();
    const entries = cases.reduce((sum, each) => sum + each.history.length, 0);
    const kept = cases.filter((each) => !bin.has(each.id));
    return {
      copies: entries > 0 ? [{ at: now() - 3_600_000, entries }] : [],
      entries,
      checkedAt: entries > 0 ? now() - 1_800_000 : null,
      mended: null,
      folder: FOLDER,
      cases: kept
        .sort((a, b) => b.savedAt - a.savedAt)
        .map(({ id, code, savedAt, status }) => ({
          caseId: id,
          code,
          lastAt: savedAt,
          isClosed: status === "closed",
        })),
      bin: cases.flatMap(({ id, code }) => {
        const dueAt = bin.get(id);
        return dueAt === undefined ? [] : [{ caseId: id, code, dueAt }];
      }),
    };
  };

  const begin = (folder: string, arrived: string): CarryView => {
    if (!folder.startsWith("/")) refuse("no-such-folder");
    carried = { done: 0, arrived };
    return { done: 0, arrived: null };
  };

  return {
    keeping: view,
    begin_backup: ({ folder }) => {
      vault();
      return begin(folder, ARRIVED);
    },
    begin_restore: ({ folder }) => begin(folder, "post-9"),
    carry_on: ({ giveUp }) => {
      if (giveUp) {
        carried = null;
        return { done: 0, arrived: null };
      }
      const on = carried ?? refuse("no-backup");
      on.done += 500;
      if (on.done < 1000) return { done: on.done, arrived: null };
      carried = null;
      return { done: 1000, arrived: on.arrived };
    },
    mend_vault: ({ alias }) => {
      state.open = state.officers.find((each) => each.alias === alias) ?? refuse("officer-unknown");
      return {
        unlocked: { alias, goOn: null, practice: false },
        mended: { at: now(), back: 12, lost: 0, aside: "vault.db.damaged-20261126T093000Z" },
      };
    },
    close_case: ({ caseId }) => {
      const record = found(caseId);
      record.status = "closed";
      write(record, now(), { op: "case-close" });
      return view();
    },
    erase_case: ({ caseId, code, passphrase, second }) => {
      const record = found(caseId);
      if (record.status !== "closed") refuse("case-still-open");
      if (code.trim().toUpperCase() !== record.code) refuse("code-differs");
      if (passphrase !== vault().passphrase) refuse("wrong-passphrase");
      if (second?.alias === vault().alias) refuse("not-another-officer");
      if (second) vault().cases = vault().cases.filter((each) => each !== record);
      else bin.set(caseId, now() + BIN);
      return view();
    },
    take_back_case: ({ caseId }) => {
      if (!bin.delete(caseId)) refuse("case-not-found");
      return view();
    },
  };
}
