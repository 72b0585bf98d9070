import { useId, useRef, useState } from "react";
import { Button, FailureNotice, TextField } from "../../kit";
import { type MessageId, Text, useWords } from "../../l10n";
import styles from "./Keeping.module.css";
import type { Carry } from "./useCarry";

interface Props {
  carry: Carry;
  suggested: string;
  hint: MessageId;
  start: MessageId;
  going: MessageId;
  /** Where it is all that there is to do. */
  isAlone?: boolean;
}

/** A folder, and what is on its way to it or from it. */
export function FolderForm({ carry, suggested, hint, start, going, isAlone = false }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const label = useId();
  const folder = typed ?? suggested;
  if (carry.done !== null) {
    return (
      <div className={styles.going} role="status">
        <p id={label}>
          <Text id={going} />
        </p>
        <progress className={styles.bar} max={1000} value={carry.done} aria-labelledby={label} />
        <Button onPress={carry.giveUp}>
          <Text id="keeping-give-up" />
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(folder.trim() === "");
        if (folder.trim() === "") field.current?.focus();
        else void carry.begin(folder.trim());
      }}
    >
      <TextField
        ref={field}
        label={words.say("keeping-folder")}
        value={folder}
        onChange={(text) => {
          setTyped(text);
          setMissing(false);
        }}
        hint={<Text id={hint} />}
        error={isMissing ? words.say("keeping-folder-missing") : undefined}
        isCode
        autoFocus={isAlone}
      />
      {carry.failure && <FailureNotice failure={carry.failure} />}
      <Button type="submit" variant={isAlone ? "primary" : "plain"}>
        <Text id={start} />
      </Button>
    </form>
  );
}
