import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from "react";
import {
  type AnswerInput,
  type CaseHead,
  type Place,
  type QuestionState,
  type ScreeningView,
  type Tab,
  useHost,
} from "../../host";
import { AddressProvider, useWords } from "../../l10n";
import { useAnnounce } from "../announce";
import { useCursor, useDrafts, useReturn } from "./drafts";

export interface CaseDesk {
  view: ScreeningView;
  head: CaseHead;
  tab: Tab;
  place: Place;
  goTo(tab: Tab, page?: string | null, question?: string | null): void;
  saveAnswers(answers: AnswerInput[]): Promise<ScreeningView>;
  saveNote(question: string | null, text: string): Promise<ScreeningView>;
  keepDraft(field: string, text: string): void;
  /** Whether half-typed words could not be kept yet. */
  unkept: boolean;
  replace(view: ScreeningView): void;
  touch(head: CaseHead): void;
  question(id: string): QuestionState | undefined;
}

const DeskContext = createContext<CaseDesk | null>(null);

export function useCase(): CaseDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a screen of a case stands outside a case");
  return desk;
}

/** One call after the other, in the order of the officer's hands; each answer is durable in turn. */
function useTurns(): <T>(call: () => Promise<T>) => Promise<T> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((call) => {
    const turn = last.current.then(call, call);
    last.current = turn.catch(() => undefined);
    return turn;
  }, []);
}

/** The case that is open, and everything that a screen may do with it. */
export function CaseProvider({ opened, children }: { opened: ScreeningView; children: ReactNode }) {
  const host = useHost();
  const words = useWords();
  const announce = useAnnounce();
  const [view, setView] = useState(opened);
  const [place, setPlace] = useState(opened.place);
  // Known at once: words that are handed over before the next screen is drawn stand on it already.
  const standing = useRef(opened.place);
  const caseId = opened.head.caseId;
  const inTurn = useTurns();
  const cursor = useCursor();
  useReturn(opened.place.cursor);
  const {
    unkept,
    keep: keepDraft,
    outgrown,
  } = useDrafts(caseId, inTurn, () => {
    const here = { ...standing.current, cursor: cursor() };
    // As with every place: what cannot be kept is asked for again with the next step.
    host.call("keep_place", { caseId, place: here }).catch(() => undefined);
  });

  const goTo = useCallback(
    (tab: Tab, page: string | null = null, question: string | null = null) => {
      const next = { tab, page, question };
      standing.current = next;
      setPlace(next);
      // A place that cannot be kept is asked for again with the next step; nothing of the case is lost.
      host.call("keep_place", { caseId, place: next }).catch(() => undefined);
    },
    [caseId, host],
  );

  const saved = useCallback(
    (next: ScreeningView) => {
      setView(next);
      announce(words.say("saved-spoken"));
      return next;
    },
    [announce, words],
  );

  const desk = useMemo<CaseDesk>(
    () => ({
      view,
      head: view.head,
      tab: place.tab,
      place,
      goTo,
      saveAnswers: (answers) =>
        inTurn(() => host.call("save_answers", { caseId, answers }).then(saved)),
      saveNote: (question, text) => {
        outgrown(question === null ? "note" : `note:${question}`, text);
        return inTurn(() => host.call("save_note", { caseId, question, text }).then(saved));
      },
      keepDraft,
      unkept,
      replace: setView,
      touch: (head) => setView((before) => ({ ...before, head })),
      question: (id) => view.questions.find((question) => question.id === id),
    }),
    [caseId, goTo, host, inTurn, keepDraft, outgrown, place, saved, unkept, view],
  );

  return (
    <DeskContext value={desk}>
      <AddressProvider value={view.address}>{children}</AddressProvider>
    </DeskContext>
  );
}
