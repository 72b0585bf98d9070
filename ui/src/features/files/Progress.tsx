import { Text, useWords } from "../../l10n";
import type { Going } from "./bytes";
import styles from "./Files.module.css";

const STEPS = { coming: "files-going", cleaning: "files-cleaning" } as const;

/** How far it is. What is being done is said once; the bar moves by itself. */
export function Progress({ going, size }: { going: Going; size: number }) {
  const words = useWords();
  const id = STEPS[going.step];
  return (
    <div className={styles.going}>
      <p role="status">
        <Text id={id} />
      </p>
      <progress
        className={styles.bar}
        aria-label={words.say(id)}
        max={Math.max(1, size)}
        value={going.bytes}
      />
    </div>
  );
}
