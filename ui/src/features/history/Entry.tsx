import { useGuideIndex } from "../../app";
import type { AnswerView, HistoryEntry } from "../../host";
import { Icon, type IconName } from "../../kit";
import { Code, GuideText, Moment, messageId, Text, useWords } from "../../l10n";
import { answerWords } from "../screening/words";
import styles from "./History.module.css";

const ICONS: Readonly<Record<string, IconName>> = {
  "case-open": "plus",
  "answer-set": "check",
  "answer-clear": "notasked",
  "note-add": "note",
  "consent-set": "person",
  "consent-withdraw": "person",
  "need-set": "heart",
  "service-choose": "home",
  "decision-set": "sign",
  "conflict-resolve": "conflict",
  "audit-viewed": "seen",
  "audit-printed": "print",
  "audit-exported": "document",
};

/** One event: when, what, about which question, and the mark that proves it. */
export function Entry({ entry }: { entry: HistoryEntry }) {
  const words = useWords();
  const op = entry.op.replaceAll(".", "-");
  const known = messageId(`event-${op}`);
  const event = words.has(known) ? known : "event-other";
  return (
    <li className={styles.entry}>
      <Moment at={entry.at} show="time" />
      <Icon name={ICONS[op] ?? "history"} size="small" />
      <span className={styles.what}>
        <span>
          <Text id={event} />
        </span>
        {entry.question && (
          <GuideText id={`q-${entry.question}`} attr="label" className={styles.question} />
        )}
        {entry.question && entry.answer && (
          <b className={styles.answer}>
            <Answer question={entry.question} answer={entry.answer} />
          </b>
        )}
      </span>
      <span className={styles.hash}>
        <span className="vh">
          <Text id="history-hash" />{" "}
        </span>
        <Code>{entry.hash}</Code>
      </span>
    </li>
  );
}

function Answer({ question: id, answer }: { question: string; answer: AnswerView }) {
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
  if (!question || !page) return null;
  return answerWords(words, page, question, answer);
}
