import { useCallback, useEffect, useRef, useState } from "react";
import { asFailure, type Cursor, useHost } from "../../host";
import { useSession } from "../session";

/** How old half-typed text may get before it is kept. */
const DRAFT_AGE = 300;
/** Milliseconds until words that could not be kept are tried again. */
const DRAFT_RETRY = 1000;
/**
 * Milliseconds between tries when a page or the vault is being left and the disk refuses. Together
 * less than the door waits for the screen, so that a disk with room again has the words.
 */
const LEAVING = [30, 60, 120] as const;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

type InTurn = <T>(call: () => Promise<T>) => Promise<T>;

export interface Drafts {
  /** Whether the newest words are nowhere but on the screen, although it was tried to keep them. */
  unkept: boolean;
  keep(field: string, text: string): void;
  /** These words are on their way as something better than a draft; newer ones wait. */
  outgrown(field: string, text: string): void;
}

/**
 * Half-typed text, handed over at most 300 ms later, and at once when leaving or locking. It goes
 * in turn with notes and answers: a note that is on its way never wipes words typed after it.
 */
export function useDrafts(caseId: string, inTurn: InTurn, afterwards: () => void): Drafts {
  const host = useHost();
  const { beforeLock } = useSession();
  const waiting = useRef(new Map<string, string>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const isHere = useRef(true);
  const [unkept, setUnkept] = useState(false);
  const stood = useRef(afterwards);
  useEffect(() => {
    stood.current = afterwards;
  });

  const flush = useCallback(async (): Promise<void> => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const words = [...waiting.current];
    waiting.current.clear();
    // With the words, where in them one is; on the way to the lock also without new words.
    if (isHere.current) stood.current();
    const kept = await Promise.all(
      words.map(([field, text]) =>
        inTurn(() => host.call("keep_draft", { caseId, field, text })).then(
          () => true,
          (error: unknown) => {
            if (asFailure(error).code === "locked") return true;
            // They wait for the next try, unless newer ones already do.
            if (!waiting.current.has(field)) waiting.current.set(field, text);
            return false;
          },
        ),
      ),
    );
    if (!isHere.current) return;
    if (words.length > 0) setUnkept(kept.includes(false));
    if (waiting.current.size > 0) timer.current ??= setTimeout(() => void flush(), DRAFT_RETRY);
  }, [caseId, host, inTurn]);

  // A note that is on its way may still be refused and give its words back; they go in as well.
  const handOver = useCallback(async (): Promise<void> => {
    for (const wait of [...LEAVING, null]) {
      await flush();
      await inTurn(() => pause(0));
      if (waiting.current.size === 0 || wait === null) return;
      await pause(wait);
    }
  }, [flush, inTurn]);

  useEffect(() => {
    isHere.current = true;
    const release = beforeLock(handOver);
    return () => {
      isHere.current = false;
      release();
      void handOver();
    };
  }, [beforeLock, handOver]);

  const keep = useCallback(
    (field: string, text: string) => {
      waiting.current.set(field, text);
      timer.current ??= setTimeout(() => void flush(), DRAFT_AGE);
    },
    [flush],
  );
  const outgrown = useCallback((field: string, text: string) => {
    if (waiting.current.get(field)?.trim() === text.trim()) waiting.current.delete(field);
  }, []);
  return { unkept, keep, outgrown };
}

/** A text whose half-typed words are kept stands inside an element that names its field. */
const FIELD = "[data-draft]";

/** Where the officer types, as long as nothing else has the keyboard. Survives the end of a page. */
export function useCursor(): () => Cursor | null {
  const cursor = useRef<Cursor | null>(null);
  useEffect(() => {
    const look = () => {
      const here = cursorHere();
      // A text that is only left alone, as when the vault is locked, keeps its place.
      if (here || document.activeElement !== document.body) cursor.current = here;
    };
    document.addEventListener("selectionchange", look);
    document.addEventListener("keyup", look, true);
    document.addEventListener("focusin", look);
    return () => {
      document.removeEventListener("selectionchange", look);
      document.removeEventListener("keyup", look, true);
      document.removeEventListener("focusin", look);
    };
  }, []);
  return useCallback(() => cursorHere() ?? cursor.current, []);
}

function cursorHere(): Cursor | null {
  const area = document.activeElement;
  if (!(area instanceof HTMLTextAreaElement)) return null;
  const field = area.closest<HTMLElement>(FIELD)?.dataset.draft;
  return field ? { field, start: area.selectionStart, end: area.selectionEnd } : null;
}

/** The screen settles its own focus first; then the text takes it where somebody was typing. */
const SETTLED = 60;

/** Puts the cursor back into the word. */
export function useReturn(cursor: Cursor | null | undefined): void {
  const first = useRef(cursor);
  useEffect(() => {
    const back = first.current;
    if (!back) return;
    const timer = setTimeout(() => {
      const fields = [...document.querySelectorAll<HTMLElement>(FIELD)];
      const area = fields
        .find((one) => one.dataset.draft === back.field)
        ?.querySelector("textarea");
      area?.focus();
      area?.setSelectionRange(back.start, back.end);
    }, SETTLED);
    return () => clearTimeout(timer);
  }, []);
}
