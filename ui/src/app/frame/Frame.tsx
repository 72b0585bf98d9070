import type { ReactNode } from "react";
import { Text, useWords } from "../../l10n";
import { useSession } from "../session";
import styles from "./Frame.module.css";
import { PracticeBand } from "./PracticeBand";
import { Spine } from "./Spine";

/** The spine beside every place; the stage folds by its own size, so large text folds like a small window. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useWords();
  const { practice } = useSession();
  const app = (
    <div className={styles.app}>
      <button type="button" className={styles.skip} onClick={toMain}>
        <Text id="skip-to-content" />
      </button>
      <Spine label={words.say("spine-label")} />
      <div className={styles.stage}>{children}</div>
    </div>
  );
  if (!practice) return app;
  return (
    <div className={styles.practice} data-practice="">
      <PracticeBand />
      {app}
    </div>
  );
}

function toMain(): void {
  document.getElementById("main")?.focus();
}
