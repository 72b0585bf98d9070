import type { ReactNode } from "react";
import { Text, useWords } from "../../l10n";
import styles from "./Frame.module.css";
import { Spine } from "./Spine";

/** The spine beside every place; the stage folds by its own size, so large text folds like a small window. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useWords();
  return (
    <div className={styles.app}>
      <button type="button" className={styles.skip} onClick={toMain}>
        <Text id="skip-to-content" />
      </button>
      <Spine label={words.say("spine-label")} />
      <div className={styles.stage}>{children}</div>
    </div>
  );
}

function toMain(): void {
  document.getElementById("main")?.focus();
}
