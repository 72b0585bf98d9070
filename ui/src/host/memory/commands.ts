import { HostFailure } from "../failure";
import { FIXTURE_GUIDE } from "../fixture/guide";
import { isKnown, meaningOf } from "../fixture/meaning";
import { fixtureWords } from "../fixture/words";
import type { Commands, FailureCode } from "../ipc.gen";
import { joining } from "./authority";
import { conflicts } from "./conflicts";
import { desk } from "./desk";
import { files } from "./files";
import { keeping } from "./keeping";
import { papers } from "./papers";
import { practising } from "./practice";
import { answer, type CaseRecord, headOf, look, rowOf, viewOf, write } from "./record";
import { failed, recovery } from "./recovery";
import { releases } from "./release";
import { sending } from "./sending";
import { type SharingCommand, sharing } from "./sharing";
import { type MemoryState, newOfficer } from "./state";

export type Handlers = {
  [Name in keyof Commands]: (request: Commands[Name]["request"]) => Commands[Name]["view"];
};

export function refuse(code: FailureCode, about: Record<string, string> = {}): never {
  throw new HostFailure({ code, about, incident: "k4m9-tz" });
}

const SHORT = 12;
const LONGEST = 128;
const RESPONSES = new Set([
  "yes",
  "no",
  "unknown",
  "declined",
  "not-asked",
  "choice",
  "number",
  "date",
  "text",
]);

export function rate(passphrase: string): Commands["rate_passphrase"]["view"] {
  if (passphrase.length > LONGEST) return { score: 4, acceptable: false, hint: "too-long" };
  if (passphrase.length < SHORT) return { score: 0, acceptable: false, hint: "too-short" };
  const words = new Set(passphrase.toLowerCase().split(/\s+/)).size;
  const letters = new Set(passphrase).size;
  if (letters < 6) return { score: 1, acceptable: false, hint: "easy" };
  return {
    score: words >= 5 ? 4 : words >= 3 ? 3 : 2,
    acceptable: words >= 3 || passphrase.length >= 16,
    hint: null,
  };
}

const isThere = ({ post }: MemoryState, id: string): boolean =>
  ["received", "read", "answered"].includes(post.stages.get(id)?.stage ?? "here");

export function handlers(state: MemoryState): Handlers {
  const now = () => state.now();
  const found = (caseId: string): CaseRecord => {
    if (state.practice) {
      const play = state.practice.find(({ record }) => record.id === caseId);
      return play?.record ?? refuse("case-not-found");
    }
    if (!state.open) refuse("locked");
    return state.open.cases.find((each) => each.id === caseId) ?? refuse("case-not-found");
  };
  const vault = () => state.open ?? refuse(state.practice ? "exercise-only" : "locked");
  const goOn = () => {
    const last = state.open?.cases.find((each) => each.id === state.open?.last);
    return last && last.status === "open" ? { head: headOf(last), place: last.at } : null;
  };

  const close = () => {
    // The code of a new sheet is in memory only.
    if (state.open?.waiting) state.open.waiting.atHand = false;
    state.open = null;
    state.practice = null;
    state.post.meeting = null;
  };

  const own: Omit<Handlers, SharingCommand> = {
    start: () => ({
      preferences: state.preferences,
      officers: state.officers.map(({ alias, waitUntil, isSealed, isSealedByOrder }) => ({
        alias,
        isSealed,
        isSealedByOrder,
        waitSeconds: Math.max(0, Math.ceil((waitUntil - now()) / 1000)),
      })),
      notices: state.notices,
      failure: state.failure,
      guideEdition: FIXTURE_GUIDE.edition,
      now: now(),
    }),
    set_preferences: (preferences) => {
      state.preferences = preferences;
      return preferences;
    },
    offer_passphrase: () => ({ passphrase: state.offer() }),
    rate_passphrase: ({ passphrase }) => rate(passphrase),
    create_officer: ({ alias, passphrase, repeated }) => {
      if (!alias.trim()) refuse("alias-empty");
      if (state.officers.some((officer) => officer.alias === alias.trim())) refuse("alias-taken");
      if (!passphrase) refuse("passphrase-empty");
      const rating = rate(passphrase);
      if (rating.hint === "too-long") refuse("passphrase-too-long");
      if (!rating.acceptable) refuse("passphrase-weak");
      if (passphrase !== repeated) refuse("passphrase-differs");
      state.officers.push(newOfficer(alias.trim(), passphrase, now(), state.officers.length));
      state.open = state.officers.at(-1) ?? null;
      state.practice = null;
      return { alias: alias.trim(), goOn: null, practice: false };
    },
    unlock: ({ alias, passphrase }) => {
      const officer =
        state.officers.find((each) => each.alias === alias) ?? refuse("vault-damaged");
      if (officer.isSealed) refuse("vault-sealed");
      const wait = Math.ceil((officer.waitUntil - now()) / 1000);
      if (wait > 0) refuse("wait-before-retry", { seconds: String(wait) });
      if (!passphrase) refuse("passphrase-empty");
      if (officer.passphrase !== passphrase) failed(state, officer);
      officer.failures = 0;
      officer.givenAt = now();
      state.open = officer;
      state.practice = null;
      state.released = null;
      for (const each of officer.cases) {
        each.looked.clear();
        each.visits += 1;
      }
      return { alias, goOn: goOn(), practice: false };
    },
    computer: () => state.computer,
    copy_text: ({ text }) => {
      vault();
      state.copied = text;
      return {};
    },
    resume: () =>
      state.practice
        ? { alias: "", goOn: null, practice: true }
        : { alias: vault().alias, goOn: goOn(), practice: false },
    ready: () => ({}),
    here: () => ({}),
    lock: () => {
      close();
      return {};
    },
    leave: () => {
      close();
      state.left = true;
      return {};
    },
    guide: ({ hash }) => {
      if (!state.practice) vault();
      return hash === null ? FIXTURE_GUIDE : { ...FIXTURE_GUIDE, hash };
    },
    guide_words: ({ language }) => fixtureWords(language),
    list_cases: ({ query }) => {
      const { cases } = vault();
      const sought = query.trim().toLowerCase();
      const matches = cases.filter((each) =>
        [each.code, each.place, ...[...each.notes.values()].map((note) => note.text)].some((text) =>
          text.toLowerCase().includes(sought),
        ),
      );
      return {
        rows: matches
          .sort((a, b) => b.savedAt - a.savedAt)
          .map((each) => rowOf(each, vault().alias)),
        total: cases.length,
        onlyHere: cases.filter(({ id }) => !isThere(state, id)).length,
        goOn: goOn(),
        now: now(),
      };
    },
    start_case: ({ place }) => {
      if (place.length > 80) refuse("text-too-long", { limit: "80" });
      if (vault().standing === null) refuse("sheet-needed");
      const record = state.newCase(place.trim());
      write(record, now(), { op: "case-open" });
      vault().cases.push(record);
      vault().last = record.id;
      return viewOf(record);
    },
    open_case: ({ caseId }) => {
      const record = found(caseId);
      if (!state.practice) {
        if (vault().last !== caseId) record.looked.clear();
        vault().last = caseId;
        look(record, now(), "case");
      }
      record.fresh = [];
      return viewOf(record);
    },
    save_answers: ({ caseId, answers }) => {
      const record = found(caseId);
      for (const { question, response } of answers) {
        if (!isKnown(question)) refuse("question-unknown");
        if (response !== null && !RESPONSES.has(response)) refuse("response-unfit");
      }
      const savedAt = now();
      answer(
        record,
        savedAt,
        answers.map(({ question, response, value, basis }) => [
          question,
          response === null ? null : { response, value, basis, savedAt },
        ]),
      );
      return viewOf(record);
    },
    save_note: ({ caseId, question, text }) => {
      const record = found(caseId);
      if (text.length > 4000) refuse("text-too-long", { limit: "4000" });
      if (text.trim()) record.notes.set(question, { text, savedAt: now() });
      else record.notes.delete(question);
      record.drafts.delete(question ? `note:${question}` : "note");
      write(record, now(), { op: "note-add", question, text: text.trim() || null });
      return viewOf(record);
    },
    keep_draft: ({ caseId, field, text }) => {
      const record = found(caseId);
      if (text) record.drafts.set(field, text);
      else record.drafts.delete(field);
      return {};
    },
    keep_place: ({ caseId, place }) => {
      found(caseId).at = place;
      return {};
    },
    ...desk(state, found, now),
    ...files(found, now, state),
    ...conflicts(found, now, () => !state.practice && (state.open?.desk ?? null) !== null),
    ...releases(state, found),
    ...practising(state, found),
    ...joining(state, found, now),
    ...keeping(state, found, now),
    ...papers(state, found, meaningOf),
    ...recovery(state, goOn),
    ...sending(state, found, now),
  };
  return { ...own, ...sharing(state, found, now, own) };
}
