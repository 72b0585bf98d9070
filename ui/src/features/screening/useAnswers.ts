import { useEffect, useSyncExternalStore } from "react";
import { useCase, useSession } from "../../app";
import type { AnswerView } from "../../host/ipc.gen";
import { AnswerBook, type Refused } from "./answerBook";
import { leaveAnswer } from "./leaveField";

export type Known = Pick<AnswerView, "response" | "value" | "basis">;

export interface Answering extends Pick<AnswerBook, "save" | "settled" | "retry" | "dismiss"> {
  /** What stands on the screen for a question: on its way, or kept. */
  readonly known: (question: string) => Known | null;
  readonly refused: Refused | null;
  readonly book: AnswerBook;
}

/**
 * One book for as long as a case is open, whatever tab is shown: `replace` is one function all
 * that time. It is gone with the case, so nothing outlives the lock.
 */
const books = new WeakMap<object, AnswerBook>();

export function useAnswers(): Answering {
  const { replace, saveAnswers, question } = useCase();
  const book = books.get(replace) ?? new AnswerBook(saveAnswers);
  books.set(replace, book);
  useEffect(() => {
    book.keep = saveAnswers;
  }, [book, saveAnswers]);
  const { beforeLock } = useSession();
  // What is half-typed in an answer goes in before the vault closes.
  useEffect(
    () =>
      beforeLock(() => {
        leaveAnswer();
        return book.settled();
      }),
    [beforeLock, book],
  );
  const { pending, refused } = useSyncExternalStore(book.subscribe, book.standing);

  const known = (id: string): Known | null => {
    const sent = pending.get(id);
    if (!sent) {
      return question(id)?.answer ?? null;
    }
    const { response, value, basis } = sent;
    return response === null ? null : { response, value, basis };
  };
  const { save, settled, retry, dismiss } = book;
  return { known, refused, save, settled, retry, dismiss, book };
}
