import type { ClassAnswerView, ClassView } from "../../host";
import { GuideText, Text } from "../../l10n";
import { Spoken } from "../exercise/Compared";
import styles from "./Class.module.css";

/** What is otherwise than the story, and then who has it. */
const OTHERWISE = ["missed", "differs", "assumed"] as const;
const WAYS = [...OTHERWISE, "otherBasis", "found"] as const;

/** What most have otherwise than the story, where most of them do first; then what to beware of. */
export function Talk({ view }: { view: ClassView }) {
  const otherwise = (answer: ClassAnswerView) =>
    OTHERWISE.reduce((sum, way) => sum + answer[way], 0);
  const answers = view.answers
    .filter(({ talk }) => talk)
    .sort((one, other) => otherwise(other) - otherwise(one));
  return (
    <section className={styles.talk} aria-labelledby="class-talk">
      <h3 id="class-talk">
        <Text id="class-talk" />
      </h3>
      <p className="small soft">
        <Text id={answers.length > 0 ? "class-talk-hint" : "class-talk-none"} />
      </p>
      <ul>
        {answers.map((answer) => (
          <Point key={answer.question} view={view} answer={answer} />
        ))}
      </ul>
      <h3>
        <Text id="debrief-traps" />
      </h3>
      <GuideText as="p" id={`exercise-${view.exercise}`} attr="traps" />
    </section>
  );
}

function Point({ view, answer }: { view: ClassView; answer: ClassAnswerView }) {
  const people = view.participants.length;
  return (
    <li className={styles.point}>
      <GuideText as="p" id={`q-${answer.question}`} attr="label" />
      <p className="small soft">
        {WAYS.filter((way) => answer[way] > 0).map((way) => (
          <span key={way} className={styles.by}>
            <Text
              id={way === "otherBasis" ? "class-other-basis-by" : `class-${way}-by`}
              vars={{ count: answer[way], people }}
            />
          </span>
        ))}
      </p>
      {answer.expected && (
        <p className="small">
          <Spoken of="debrief-story" question={answer.question} spoken={answer.expected} />
        </p>
      )}
      {answer.line && (
        <GuideText
          as="p"
          className={styles.line}
          id={`exercise-${view.exercise}-says-${answer.line}`}
        />
      )}
    </li>
  );
}
