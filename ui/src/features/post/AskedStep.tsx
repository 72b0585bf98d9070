import { useEffect, useRef } from "react";
import type { AuthorityView } from "../../host";
import { Button } from "../../kit";
import { Text } from "../../l10n";
import styles from "./Post.module.css";
import { SixWords } from "./SixWords";

/** The request is made: the words by which it is known, and what happens now. */
export function AskedStep({ view, onSeen }: { view: AuthorityView; onSeen: () => void }) {
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus(), []);
  return (
    <div className={styles.step}>
      <div>
        <h2>
          <Text id="join-done" />
        </h2>
        <p className="soft">
          <Text id="join-done-hint" />
        </p>
      </div>
      {view.requestWords && (
        <div>
          <h3 id="asked-words" className={styles.part}>
            <Text id="post-request-words" />
          </h3>
          <SixWords words={view.requestWords} labelledBy="asked-words" />
          <p className="small soft">
            <Text id="post-request-words-hint" />
          </p>
        </div>
      )}
      <div className={styles.acts}>
        <Button ref={go} variant="primary" size="big" onPress={onSeen}>
          <Text id="join-read" />
        </Button>
      </div>
    </div>
  );
}
