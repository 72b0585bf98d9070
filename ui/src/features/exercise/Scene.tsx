import { usePlay } from "../../app";
import { Icon } from "../../kit";
import { GuideText, useWords } from "../../l10n";
import styles from "./Said.module.css";

/** In an exercise: what one sees and hears on arriving. */
export function Scene() {
  const play = usePlay();
  const words = useWords();
  if (!play) return null;
  return (
    <section className={styles.said} aria-label={words.say("exercise-scene")}>
      <Icon name="seen" />
      <GuideText as="p" id={`exercise-${play.exercise}`} attr="scene" />
    </section>
  );
}
