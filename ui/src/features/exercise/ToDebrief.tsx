import { useCase } from "../../app";
import { Button } from "../../kit";
import { Text } from "../../l10n";
import styles from "./ToDebrief.module.css";

/** In the place of the statement: nothing of an exercise is signed. */
export function ToDebrief() {
  const { goTo } = useCase();
  return (
    <section>
      <p className="soft">
        <Text id="exercise-to-debrief-hint" />
      </p>
      <p className={styles.ways}>
        <Button variant="primary" iconEnd="next" onPress={() => goTo("debrief")}>
          <Text id="exercise-to-debrief" />
        </Button>
        <Button icon="document" onPress={() => goTo("referral")}>
          <Text id="exercise-to-paper" />
        </Button>
      </p>
    </section>
  );
}
