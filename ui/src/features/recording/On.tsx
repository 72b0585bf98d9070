import { useEffect, useRef } from "react";
import { Button, Icon } from "../../kit";
import { Text } from "../../l10n";
import { Length } from "./Length";
import styles from "./Recording.module.css";

/** The microphone hears: said so that nobody in the room overlooks it. */
export function On({ ms, onStop }: { ms: number; onStop: () => void }) {
  // What was pressed to come here is gone; the next press may be needed quickly.
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  return (
    <div className={styles.form}>
      <div className={styles.on}>
        <Icon name="mic" size="large" />
        <p role="status" className={styles.word}>
          <Text id="record-on" />
        </p>
        <p className={styles.length}>
          <Length ms={ms} />
        </p>
      </div>
      <p className="small soft">
        <Text id="record-on-hint" />
      </p>
      <div className={styles.actions}>
        <Button ref={stop} variant="primary" icon="stop" onPress={onStop}>
          <Text id="record-stop" />
        </Button>
      </div>
    </div>
  );
}
