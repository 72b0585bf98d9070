/**
 * Answers on their way to the vault. A press shows at once; only what Rust has committed stays.
 * A refused answer empties its tile and keeps a way to try again, on whatever tab one stands.
 */

import { asFailure, type HostFailure } from "../../host";
import type { AnswerInput } from "../../host/ipc.gen";

/** What was not kept, and why. */
export interface Refused {
  readonly failure: HostFailure;
  readonly answers: readonly AnswerInput[];
}

export interface Standing {
  /** On their way, newest for each question. */
  readonly pending: ReadonlyMap<string, AnswerInput>;
  readonly refused: Refused | null;
}

type Keep = (answers: AnswerInput[]) => Promise<unknown>;

export class AnswerBook {
  /** Keeps them in the order in which it is called. */
  keep: Keep;
  /** Where the conversation was left, while another tab is open. */
  page: string | null = null;
  #standing: Standing = { pending: new Map(), refused: null };
  readonly #underWay = new Set<Promise<void>>();
  readonly #listeners = new Set<() => void>();

  constructor(keep: Keep) {
    this.keep = keep;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly standing = (): Standing => this.#standing;

  /** All of them together, or none. */
  readonly save = (answers: readonly AnswerInput[]): void => {
    if (answers.length === 0) {
      return;
    }
    const { pending, refused } = this.#standing;
    this.#set({
      pending: new Map([...pending, ...answers.map((one) => [one.question, one] as const)]),
      refused: without(refused, answers),
    });
    const saving = this.keep([...answers]).then(
      () => this.#arrived(answers, this.#standing.refused),
      (error: unknown) => {
        const before = without(this.#standing.refused, answers)?.answers ?? [];
        this.#arrived(answers, { failure: asFailure(error), answers: [...before, ...answers] });
      },
    );
    this.#underWay.add(saving);
    void saving.finally(() => this.#underWay.delete(saving));
  };

  /** When nothing is on its way any more: whether everything was kept. */
  readonly settled = async (): Promise<boolean> => {
    while (this.#underWay.size > 0) {
      await Promise.all(this.#underWay);
    }
    return this.#standing.refused === null;
  };

  readonly retry = (): void => this.save(this.#standing.refused?.answers ?? []);

  readonly dismiss = (): void => this.#set({ ...this.#standing, refused: null });

  #arrived(answers: readonly AnswerInput[], refused: Refused | null): void {
    // A newer press on the same question is still on its way and stays shown.
    const left = [...this.#standing.pending].filter(([, one]) => !answers.includes(one));
    this.#set({ pending: new Map(left), refused });
  }

  #set(standing: Standing): void {
    this.#standing = standing;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

/** A question that is answered anew is no longer refused. */
function without(refused: Refused | null, answers: readonly AnswerInput[]): Refused | null {
  if (!refused) {
    return null;
  }
  const again = new Set(answers.map((one) => one.question));
  const left = refused.answers.filter((one) => !again.has(one.question));
  return left.length > 0 ? { ...refused, answers: left } : null;
}
