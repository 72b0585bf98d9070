import { useState } from "react";
import type { ClassView } from "../../host";
import { Button, Dialog, Tag } from "../../kit";
import { GuideText, Text, useWords } from "../../l10n";
import styles from "./Class.module.css";
import { nameOf } from "./nameOf";

interface Props {
  view: ClassView;
  onTakeAway: (id: string | null) => Promise<void>;
}

/** Who handed in, in the order in which it came, and how it is taken away again. */
export function Participants({ view, onTakeAway }: Props) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <section aria-labelledby="class-participants">
      <h3 id="class-participants">
        <Text id="class-participants" />
      </h3>
      <ul className={styles.participants}>
        {view.participants.map(({ id, label, reached, otherEdition }, at) => {
          const name = nameOf(words, label, at);
          return (
            <li key={id}>
              <span>
                <bdi data-own-words="">{name}</bdi>{" "}
                <GuideText as="span" className="small soft" id={`rung-${reached.conclusion}`} />
                {otherEdition && (
                  <Tag>
                    <Text id="class-other-edition" />
                  </Tag>
                )}
              </span>
              <Button
                variant="quiet"
                label={words.say("class-remove-of", { participant: name })}
                onPress={() => void onTakeAway(id)}
              >
                <Text id="class-remove" />
              </Button>
            </li>
          );
        })}
      </ul>
      <Button onPress={() => setAsking(true)}>
        <Text id="class-remove-all" />
      </Button>
      <Dialog
        title={words.say("class-remove-all")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>
              <Text id="exercise-keep" />
            </Button>
            <Button variant="primary" onPress={() => void onTakeAway(null)}>
              <Text id="class-remove-all" />
            </Button>
          </>
        }
      >
        <p>
          <Text id="class-remove-all-hint" />
        </p>
      </Dialog>
    </section>
  );
}
