import type { AnswerView, ConflictValue, ConflictView } from "../../host";
import { Icon } from "../../kit";
import { Code, GuideText, type MessageId, messageId, Text, useWords } from "../../l10n";
import { Answer } from "../history/Answer";
import { basisIcon } from "../result/words";
import styles from "./Conflicts.module.css";

const NAMED: Readonly<Record<string, readonly [MessageId, string]>> = {
  consent: ["conflict-about-consent", "service-"],
  need: ["conflict-about-need", "need-"],
  service: ["conflict-about-service", "service-"],
  item: ["conflict-about-item", ""],
};

/** What was said in different ways, in plain words: the question as it is asked. */
export function About({ conflict: { kind, about } }: { conflict: ConflictView }) {
  const words = useWords();
  if (kind === "answer" && about !== null) {
    return words.guideHas(`q-${about}`) ? <GuideText id={`q-${about}`} /> : <Code>{about}</Code>;
  }
  const named = NAMED[kind];
  if (!named || about === null) {
    return <Text id={kind === "status" ? "conflict-about-status" : "conflict-about-decision"} />;
  }
  const [id, front] = named;
  const known = front !== "" && words.guideHas(`${front}${about}`);
  const name = known ? words.guide(`${front}${about}`) : <Code key="name">{about}</Code>;
  return <Text id={id} vars={{ name }} />;
}

const STATES: Readonly<Record<string, MessageId>> = {
  "consent/agrees": "referral-agrees",
  "consent/refuses": "referral-refuses",
  "consent/not-asked": "need-state-not-asked",
  "service/chosen": "history-service-chosen",
  "service/left-out": "history-service-left-out",
  "status/open": "conflict-state-open",
  "status/closed": "conflict-state-closed",
};

/** One of the things that were said. */
export function Said({ conflict, value }: { conflict: ConflictView; value: ConflictValue }) {
  const words = useWords();
  const { kind, about } = conflict;
  const { answer, state, text } = value;
  if (kind === "answer") {
    if (answer === null || about === null) return <Text id="conflict-cleared" />;
    return <Answer question={about} answer={answer} />;
  }
  const known = STATES[`${kind}/${state}`] ?? messageId(`need-state-${state}`);
  return (
    <>
      {kind === "decision" && state !== null && <GuideText id={`rung-${state}`} />}
      {kind !== "decision" && state !== null && (words.has(known) ? words.say(known) : state)}
      {text !== null && (
        <span className={styles.words} dir="auto" data-own-words="">
          {text}
        </span>
      )}
    </>
  );
}

/** How an answer is known. */
export function Source({ answer }: { answer: AnswerView | null }) {
  const words = useWords();
  if (answer === null) return null;
  const known = messageId(`screening-basis-${answer.basis}`);
  if (!words.has(known)) return null;
  return (
    <p className={styles.by}>
      <Icon name={basisIcon(answer.basis)} size="tiny" />
      <span>
        <Text id={known} />
      </span>
    </p>
  );
}
