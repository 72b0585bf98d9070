import { usePlay } from "../../app";
import type { QuestionView } from "../../host";
import { Icon } from "../../kit";
import { GuideText, Text, useWords } from "../../l10n";
import styles from "./Said.module.css";

/** In an exercise: what the person answers to what stands on the page. */
export function Said({ questions }: { questions: readonly QuestionView[] }) {
  const play = usePlay();
  const words = useWords();
  const asked = questions.filter(
    ({ askedOf, kind }) => askedOf === "person" && kind !== "statement",
  );
  if (!play) return null;
  const here = new Set(questions.map(({ id }) => id));
  const lines = [
    ...new Set(play.lines.filter(({ question }) => here.has(question)).map(({ line }) => line)),
  ];
  if (lines.length === 0 && asked.length === 0) return null;
  return (
    <section className={styles.said} aria-label={words.say("exercise-says")}>
      <Icon name="told" />
      <div>
        {lines.length === 0 ? (
          <p className={styles.nothing}>
            <Text id="exercise-nothing-said" />
          </p>
        ) : (
          lines.map((line) => (
            <GuideText key={line} as="p" id={`exercise-${play.exercise}-says-${line}`} />
          ))
        )}
      </div>
    </section>
  );
}
