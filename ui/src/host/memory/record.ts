import { FIXTURE_GUIDE } from "../fixture/guide";
import { allQuestions, isAsked, meaningOf, newSigns } from "../fixture/meaning";
import type {
  AnswerView,
  CaseHead,
  CaseRow,
  ConflictView,
  FileView,
  HistoryEntry,
  NewSign,
  NoteView,
  Place,
  ScreeningView,
  SignedStatement,
} from "../ipc.gen";

/** One case as the in-memory host keeps it. */
export interface CaseRecord {
  id: string;
  code: string;
  place: string;
  openedAt: number;
  savedAt: number;
  status: "open" | "signed" | "closed";
  answers: Map<string, AnswerView>;
  notes: Map<string | null, NoteView>;
  drafts: Map<string, string>;
  at: Place;
  fresh: NewSign[];
  history: HistoryEntry[];
  /** How often a vault was opened. */
  visits: number;
  /** Parts that were looked at in this visit. */
  looked: Set<string>;
  signed: SignedStatement | null;
  needs: Map<string, string>;
  consents: Map<string, { consent: string; at: number | null }>;
  files: { view: FileView; bytes: string }[];
  /** The edition that it was begun with. */
  guide?: string;
  /** A desk reads it. */
  isRead?: boolean;
  /** What was said in different ways. */
  apart: ConflictView[];
  /** Who began it, once it is shared; and with whom. */
  opener: string | null;
  sharing: Map<string, "shared" | "ended">;
}

export function headOf(record: CaseRecord): CaseHead {
  return {
    caseId: record.id,
    code: record.code,
    place: record.place,
    openedAt: record.openedAt,
    savedAt: record.savedAt,
    status: record.status,
    answers: record.answers.size,
    apart: record.apart.length,
  };
}

function sharingOf({ opener, sharing }: CaseRecord, own: string): CaseRow["sharing"] {
  if (opener === null) return null;
  if (opener === own) return [...sharing.values()].includes("shared") ? "given" : null;
  return sharing.get(own) === "ended" ? "over" : "taken";
}

export function rowOf(record: CaseRecord, own: string): CaseRow {
  const meaning = meaningOf(record.answers);
  const nextQuestion = meaning.askNext[0] ?? null;
  const next = record.status === "signed" ? "refer" : nextQuestion ? "ask" : "sign";
  return {
    head: headOf(record),
    conclusion: record.answers.size > 0 ? meaning.conclusion : null,
    actNow: meaning.actNow.length > 0,
    conversationLanguage: record.answers.get("language")?.value ?? null,
    next: record.status === "closed" ? "done" : next,
    nextQuestion: next === "ask" ? nextQuestion : null,
    sharing: sharingOf(record, own),
  };
}

export function viewOf(record: CaseRecord): ScreeningView {
  const { answers, notes, drafts } = record;
  const language = answers.get("language")?.value ?? null;
  const overall = notes.get(null);
  return {
    head: headOf(record),
    place: record.at,
    guide: record.guide ?? FIXTURE_GUIDE.hash,
    questions: allQuestions().flatMap(({ id }) => {
      const answer = answers.get(id) ?? null;
      const asked = isAsked(id, answers);
      if (!asked && !answer) return [];
      const note = notes.get(id);
      return [
        {
          id,
          shown: asked ? ("asked" as const) : ("no-longer-asked" as const),
          answer,
          apart: record.apart.some(({ about }) => about === id),
          notes: note ? [note] : [],
          draft: drafts.get(`note:${id}`) ?? null,
        },
      ];
    }),
    progress: FIXTURE_GUIDE.sections.map((section) => {
      const asked = section.pages.filter((page) =>
        page.questions.some((question) => isAsked(question.id, answers)),
      );
      const answered = asked.filter((page) =>
        page.questions.every(
          (question) => answers.has(question.id) || !isAsked(question.id, answers),
        ),
      );
      const here = section.pages.flatMap((page) => page.questions.map((question) => question.id));
      const apart = record.apart.filter(({ about }) => about !== null && here.includes(about));
      return {
        section: section.id,
        asked: asked.length,
        answered: answered.length,
        apart: apart.length,
      };
    }),
    meaning: meaningOf(answers),
    newSigns: record.fresh,
    notes: overall ? [overall] : [],
    draft: drafts.get("note") ?? null,
    address: answers.get("address")?.value ?? "unknown",
    personLanguage: language === "other" ? null : language,
  };
}

/** A short name that nobody can take for content. */
export const shortHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(12, "0");
};

/** What an entry says besides its kind; the rest is nothing. */
export type Written = Pick<HistoryEntry, "op"> &
  Partial<
    Pick<HistoryEntry, "question" | "answer" | "about" | "state" | "text" | "reason" | "copy">
  >;

export function write(record: CaseRecord, now: number, entry: Written): void {
  record.savedAt = now;
  if (record.status === "signed" && entry.op !== "decision-set") record.status = "open";
  note(record, now, entry);
}

/** An entry that changes nothing of the case: who looked, what left. */
export function note(record: CaseRecord, now: number, entry: Written): void {
  const { question = null, about = null } = entry;
  const same = ({ op, question: other, about: of }: HistoryEntry) =>
    other === question && of === about && (question !== null || op === entry.op);
  const before = question || about ? record.history.findLast(same) : undefined;
  const changes = !entry.op.startsWith("audit-") && !entry.op.startsWith("note-");
  if (before && changes) before.superseded = true;
  record.history.push({
    answer: null,
    state: null,
    text: null,
    reason: null,
    copy: null,
    ...entry,
    question,
    about,
    number: record.history.length + 1,
    at: now,
    author: 0,
    visit: record.visits,
    before: (changes && before?.answer) || null,
    stateBefore: (changes && before?.state) || null,
    superseded: false,
    conflict: false,
    ahead: false,
    hash: shortHash(`${record.id}${record.history.length}${entry.op}${question}${now}`),
  });
}

/** Once for each part of a case in each visit. */
export function look(record: CaseRecord, now: number, part: string): void {
  if (record.looked.has(part)) return;
  record.looked.add(part);
  note(record, now, { op: "audit-viewed", about: part });
}

export function answer(
  record: CaseRecord,
  now: number,
  given: readonly [string, AnswerView | null][],
): void {
  const before = new Map(record.answers);
  for (const [question, value] of given) {
    if (value) record.answers.set(question, value);
    else record.answers.delete(question);
    write(record, now, { op: value ? "answer-set" : "answer-clear", question, answer: value });
  }
  record.fresh = newSigns(before, record.answers);
}
