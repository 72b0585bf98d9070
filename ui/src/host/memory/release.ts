import type { Release } from "../ipc.gen";
import { type Handlers, refuse } from "./commands";
import { type CaseRecord, headOf, look, note } from "./record";
import type { MemoryState } from "./state";

const FINGERPRINT = "3f9a 1c77 b204 0d5e 9e21 77aa 0c4f 5b60";
const MINUTES = 5 * 60_000;

/** Whether the passphrase was given again for this case a moment ago. */
export const isReleased = ({ released, now }: MemoryState, caseId: string): boolean =>
  released?.caseId === caseId && now() - released.at < MINUTES;

/** Lets something leave, and gives it its number. */
export function permit(state: MemoryState, record: CaseRecord, release: Release): number {
  if (!release.reason || (release.reason === "other" && !release.words.trim())) {
    refuse("release-reason-missing");
  }
  if (release.passphrase !== null) {
    if (release.passphrase !== state.open?.passphrase) refuse("wrong-passphrase");
    state.released = { caseId: record.id, at: state.now() };
  } else if (!isReleased(state, record.id)) {
    refuse("passphrase-needed");
  }
  return record.history.filter(({ copy }) => copy !== null).length + 1;
}

/** The history, and the record as a file. */
export function releases(
  state: MemoryState,
  found: (caseId: string) => CaseRecord,
): Pick<Handlers, "history" | "suggest_record_path" | "export_record"> {
  const lastHash = (record: CaseRecord) =>
    (record.history.at(-1)?.hash ?? "").repeat(5).slice(0, 64);
  return {
    history: ({ caseId }) => {
      const record = found(caseId);
      look(record, state.now(), "history");
      return {
        head: headOf(record),
        entries: record.history,
        authors: [{ own: true, alias: state.open?.alias ?? null, fingerprint: FINGERPRINT }],
        verified: true,
        brokenAt: null,
        lastHash: lastHash(record),
        recordHash: lastHash(record),
        waiting: record.history.length,
      };
    },
    suggest_record_path: ({ caseId }) => ({
      path: `/home/officer/${found(caseId).code}.dalil-record`,
      passphraseNeeded: !isReleased(state, caseId),
    }),
    export_record: ({ caseId, path, withIdentity, release }) => {
      const record = found(caseId);
      if (!path.startsWith("/")) refuse("paper-path-unwritable", { path });
      const copy = permit(state, record, release);
      const [entries, last] = [record.history.length, lastHash(record)];
      note(record, state.now(), {
        op: "audit-exported",
        about: withIdentity ? "record-file" : "record-file-without",
        reason: release.reason,
        text: release.words || null,
        copy,
      });
      return {
        path,
        entries,
        keptBack: withIdentity ? 0 : record.history.filter(({ text }) => text !== null).length,
        fingerprint: FINGERPRINT,
        lastHash: last,
        savedAt: state.now(),
      };
    },
  };
}
