import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
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
import { useSession } from "../session";

export interface CaseDesk {
  view: ScreeningView;
  head: CaseHead;
  tab: Tab;
  place: Place;
  goTo(tab: Tab, page?: string | null, question?: string | null): void;
  saveAnswers(answers: AnswerInput[]): Promise<ScreeningView>;
  saveNote(question: string | null, text: string): Promise<ScreeningView>;
  keepDraft(field: string, text: string): void;
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

/** How old half-typed text may get before it is kept. */
const DRAFT_AGE = 300;
/** Milliseconds until words that could not be kept are tried again. */
const DRAFT_RETRY = 1000;

/** Half-typed text, handed over at most 300 ms later, and at once when leaving or locking. */
function useDrafts(caseId: string): (field: string, text: string) => void {
  const host = useHost();
  const { beforeLock } = useSession();
  const waiting = useRef(new Map<string, string>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const isHere = useRef(true);

  const flush = useCallback(async (): Promise<void> => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const kept = [...waiting.current].map(([field, text]) =>
      host.call("keep_draft", { caseId, field, text }).catch(() => {
        // Words that could not be kept wait for the next try, unless newer ones already do.
        if (!waiting.current.has(field)) waiting.current.set(field, text);
      }),
    );
    waiting.current.clear();
    await Promise.all(kept);
    if (isHere.current && waiting.current.size > 0)
      timer.current ??= setTimeout(() => void flush(), DRAFT_RETRY);
  }, [caseId, host]);

  useEffect(() => {
    isHere.current = true;
    const release = beforeLock(flush);
    return () => {
      isHere.current = false;
      release();
      void flush();
    };
  }, [beforeLock, flush]);

  return useCallback(
    (field, text) => {
      waiting.current.set(field, text);
      timer.current ??= setTimeout(() => void flush(), DRAFT_AGE);
    },
    [flush],
  );
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
  const caseId = opened.head.caseId;
  const keepDraft = useDrafts(caseId);
  const inTurn = useTurns();

  const goTo = useCallback(
    (tab: Tab, page: string | null = null, question: string | null = null) => {
      const next = { tab, page, question };
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
      saveNote: (question, text) =>
        inTurn(() => host.call("save_note", { caseId, question, text }).then(saved)),
      keepDraft,
      replace: setView,
      touch: (head) => setView((before) => ({ ...before, head })),
      question: (id) => view.questions.find((question) => question.id === id),
    }),
    [caseId, goTo, host, inTurn, keepDraft, place, saved, view],
  );

  return (
    <DeskContext value={desk}>
      <AddressProvider value={view.address}>{children}</AddressProvider>
    </DeskContext>
  );
}
