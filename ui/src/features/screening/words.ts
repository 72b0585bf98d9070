/** What an answer is called on the screen. */

import type { PageView, QuestionView } from "../../host/ipc.gen";
import type { MessageId, Words } from "../../l10n";
import type { Option } from "./options";

const PLAIN: Readonly<Record<string, MessageId>> = {
  yes: "screening-yes",
  no: "screening-no",
  unknown: "screening-unknown",
  declined: "screening-declined",
};

export function answerWords(
  words: Words,
  page: PageView,
  question: QuestionView,
  { response, value }: Pick<Option, "response" | "value">,
): string {
  if (response === "choice") {
    const head = `page-${page.id}-${value ?? ""}`;
    const isHead = page.layout === "table" && words.guideHas(head);
    return words.guide(isHead ? head : `q-${question.id}-${value ?? ""}`);
  }
  const judged = question.askedOf === "officer";
  if (question.kind === "statement" && response === "yes") {
    return words.say(judged ? "screening-done" : "screening-said");
  }
  if (question.kind === "statement" && response === "no") {
    return words.say(judged ? "screening-not-done" : "screening-not-said");
  }
  if (response === "unknown" && judged) {
    return words.say("screening-unknown-judged");
  }
  return words.say(PLAIN[response] ?? "screening-not-asked");
}
