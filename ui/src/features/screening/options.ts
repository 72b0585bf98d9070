/** What can be answered to a question, and with which key. */

import type { AnswerInput, AnswerView, QuestionView } from "../../host/ipc.gen";

/** One answer that can be pressed. */
export interface Option {
  /** Unique within the question: `yes`, or `choice:fr`. */
  readonly key: string;
  readonly response: string;
  readonly value: string | null;
  /** The digit that presses it; none beyond nine. */
  readonly digit: number | null;
}

/** The three answers that leave a question open. They are never a no. */
const OPEN = ["unknown", "declined", "not-asked"] as const;

function plain(response: string, digit: number): Option {
  return { key: response, response, value: null, digit: digit <= 9 ? digit : null };
}

/** In the order in which they stand. */
export function optionsOf(question: QuestionView): readonly Option[] {
  switch (question.kind) {
    case "statement":
      return [plain("yes", 1), plain("no", 2)];
    case "choice": {
      const { choices } = question;
      return [
        ...choices.map(({ id }, at) => ({
          key: `choice:${id}`,
          response: "choice",
          value: id,
          digit: at < 9 ? at + 1 : null,
        })),
        ...OPEN.map((response, at) => plain(response, choices.length + at + 1)),
      ];
    }
    case "yes-no":
      return [plain("yes", 1), plain("no", 2), ...OPEN.map((one, at) => plain(one, at + 3))];
    default:
      // Numbers, dates and text are typed; the same keys as ever leave them open.
      return OPEN.map((one, at) => plain(one, at + 3));
  }
}

/** A table has its choices and one column for what is not known. */
export function columnsOf(layout: string, question: QuestionView): readonly Option[] {
  const all = optionsOf(question);
  return layout === "table"
    ? all.filter(({ response }) => response === "choice" || response === "unknown")
    : all;
}

/** What an answer is called among the options. */
export function keyOf(answer: Pick<AnswerView, "response" | "value"> | null): string | null {
  if (!answer) {
    return null;
  }
  return answer.response === "choice" ? `choice:${answer.value ?? ""}` : answer.response;
}

/** What is sent to be kept. */
export function inputFor(
  question: string,
  answer: Pick<AnswerView, "response" | "value"> | null,
  basis: string,
): AnswerInput {
  return {
    question,
    response: answer?.response ?? null,
    value: answer?.value ?? null,
    basis,
  };
}
