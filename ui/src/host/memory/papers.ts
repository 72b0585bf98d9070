import { FIXTURE_GUIDE } from "../fixture/guide";
import type { Answers } from "../fixture/meaning";
import type { Meaning, ReferralView, ResultView } from "../ipc.gen";
import { type Handlers, refuse } from "./commands";
import { type CaseRecord, headOf, look, note, shortHash, write } from "./record";
import { isReleased, permit } from "./release";
import type { MemoryState } from "./state";

// One white pixel: the browser has no typesetter.
const BLANK_PAGE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC";

type PaperHandlers = Pick<
  Handlers,
  | "result"
  | "sign_statement"
  | "referral"
  | "set_need"
  | "choose_service"
  | "set_consent"
  | "preview_paper"
  | "suggest_paper_path"
  | "save_paper"
>;

/** Result, referral and papers of the in-memory host. */
export function papers(
  state: MemoryState,
  found: (caseId: string) => CaseRecord,
  meaningOf: (answers: Answers) => Meaning,
): PaperHandlers {
  const now = () => state.now();
  const resultOf = (record: CaseRecord): ResultView => {
    const answers = [...record.answers.values()];
    const known = (basis: string) => answers.filter((each) => each.basis === basis).length;
    const meaning = meaningOf(record.answers);
    return {
      head: headOf(record),
      meaning,
      told: known("told-by-person"),
      toldByOther: known("told-by-other"),
      seen: known("seen"),
      documents: known("document"),
      needsDone: [...record.needs].filter(([, state]) => state === "done").map(([need]) => need),
      signed: record.signed,
      movedFrom: null,
      changedSince: record.signed !== null && record.savedAt > record.signed.signedAt,
      draftStatement: record.drafts.get("statement") ?? null,
      draftReason: record.drafts.get("reason") ?? null,
      signs: [],
    };
  };
  const referralOf = (record: CaseRecord): ReferralView => {
    const { actNow } = meaningOf(record.answers);
    const preset: Record<string, boolean> = {
      safety: actNow.includes("danger"),
      doctor: actNow.includes("medical"),
    };
    const age = record.answers.get("age")?.value;
    return {
      head: headOf(record),
      needs: FIXTURE_GUIDE.needs.map(({ id }) => ({
        id,
        state: record.needs.get(id) ?? (preset[id] ? "today" : "not-asked"),
        preset: !record.needs.has(id) && Boolean(preset[id]),
      })),
      chosen: [...record.consents.keys()],
      consents: [...record.consents].map(([service, { consent, at }]) => ({
        service,
        consent,
        at,
      })),
      child: age === "under-18" || age === "doubtful",
      signed: record.signed !== null,
    };
  };

  return {
    result: ({ caseId }) => {
      look(found(caseId), now(), "result");
      return resultOf(found(caseId));
    },
    sign_statement: (request) => {
      const record = found(request.caseId);
      if (!request.statement.trim() || !request.role.trim()) refuse("statement-missing");
      if (request.choice !== "agree" && !request.reason.trim()) refuse("reason-missing");
      if (request.passphrase !== state.open?.passphrase) refuse("wrong-passphrase");
      const computed = meaningOf(record.answers).conclusion;
      write(record, now(), {
        op: "decision-set",
        about: request.conclusion ?? computed,
        state: request.choice,
        reason: request.reason || null,
        text: request.statement,
      });
      record.status = "signed";
      record.signed = {
        choice: request.choice,
        conclusion: request.conclusion ?? computed,
        computed,
        reason: request.reason,
        statement: request.statement,
        role: request.role,
        name: request.name,
        signedAt: record.savedAt,
        hash: shortHash(request.statement),
      };
      return resultOf(record);
    },
    referral: ({ caseId }) => {
      look(found(caseId), now(), "referral");
      return referralOf(found(caseId));
    },
    set_need: ({ caseId, need, state }) => {
      const record = found(caseId);
      record.needs.set(need, state);
      write(record, now(), { op: "need-set", about: need, state });
      return referralOf(record);
    },
    choose_service: ({ caseId, service, chosen }) => {
      const record = found(caseId);
      if (chosen) record.consents.set(service, { consent: "not-asked", at: null });
      else record.consents.delete(service);
      write(record, now(), {
        op: "service-choose",
        about: service,
        state: chosen ? "chosen" : "left-out",
      });
      return referralOf(record);
    },
    set_consent: ({ caseId, service, consent }) => {
      const record = found(caseId);
      record.consents.set(service, { consent, at: consent === "not-asked" ? null : now() });
      write(record, now(), { op: "consent-set", about: service, state: consent });
      return referralOf(record);
    },
    preview_paper: ({ caseId }) => {
      const record = found(caseId);
      return {
        pages: [BLANK_PAGE],
        recordHash: state.practice ? "" : (record.history.at(-1)?.hash ?? ""),
        leftOut: [...record.consents]
          .filter(([, { consent }]) => consent !== "agrees")
          .map(([service]) => service),
      };
    },
    suggest_paper_path: ({ caseId }) => ({
      path: `/home/officer/${found(caseId).code}.pdf`,
      passphraseNeeded: state.practice === null && !isReleased(state, caseId),
    }),
    save_paper: ({ caseId, paper, path, release }) => {
      const record = found(caseId);
      if (!path.startsWith("/")) refuse("paper-path-unwritable", { path });
      if (state.practice) return { path, pages: 1, copy: 0, savedAt: now() };
      const copy = permit(state, record, release);
      const { reason, words } = release;
      note(record, now(), {
        op: "audit-printed",
        about: paper.kind,
        reason,
        text: words || null,
        copy,
      });
      return { path, pages: 1, copy, savedAt: now() };
    },
  };
}
