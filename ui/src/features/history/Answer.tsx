import { useGuideIndex } from "../../app";
import type { AnswerView } from "../../host";
import { Code, messageId, useWords } from "../../l10n";
import { answerWords } from "../screening/words";

/** What an answer says, in the words of the guide or of whoever spoke. */
export function Answer({ question: id, answer }: { question: string; answer: AnswerView }) {
  const words = useWords();
  const index = useGuideIndex();
  const question = index.question(id);
  const page = index.pageOf(id);
  const { response, value } = answer;
  if (response === "number" && value !== null) return words.number(Number(value));
  if (response === "date" && value !== null) return words.partialDate(value);
  if (response === "text" && value !== null) {
    return (
      <span data-own-words="" dir="auto">
        {value}
      </span>
    );
  }
  if (!question || !page) {
    // The guide in force does not know the question any more, nor words for its choices.
    const known = messageId(`screening-${response}`);
    return words.has(known) ? words.say(known) : <Code>{value ?? response}</Code>;
  }
  return answerWords(words, page, question, answer);
}
