import { useState } from "react";
import { Button, Dialog, Icon } from "../../kit";
import { GuideText, Text, useWords } from "../../l10n";
import { useSession } from "../session";
import styles from "./PracticeBand.module.css";

/** The word, on every screen of an exercise; the scene at hand; the way out. */
export function PracticeBand() {
  const { place, lock } = useSession();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const play = place.at === "case" ? place.play : undefined;
  return (
    <section className={styles.band} aria-label={words.say("exercise-word")}>
      <Icon name="practice" />
      <b>
        <Text id="exercise-word" />
      </b>
      <span>
        <Text id="exercise-band" />
      </span>
      <span className={styles.end}>
        {play && (
          <Button onPress={() => setOpen(true)}>
            <Text id="exercise-scene" />
          </Button>
        )}
        <Button onPress={lock}>
          <Text id="exercise-leave" />
        </Button>
      </span>
      {play && (
        <Dialog title={words.say("exercise-scene")} isOpen={isOpen} onClose={() => setOpen(false)}>
          <GuideText as="p" id={`exercise-${play.exercise}`} attr="scene" />
          <p className="soft">
            <Text
              id="exercise-with"
              vars={{ person: words.guide(`exercise-${play.exercise}-person-${play.person}`) }}
            />
          </p>
        </Dialog>
      )}
    </section>
  );
}
