import { useState } from "react";
import { TextArea } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Answers.module.css";
import { useLater } from "./useLater";

interface Props {
  /** As kept; empty: none. */
  value: string;
  kept: boolean;
  onKeep: (value: string) => void;
}

/** A few words of the officer. Kept when typing pauses: nothing half-typed is lost to the lock. */
export function TextAnswer({ value, kept, onKeep }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const later = useLater((text) => {
    if (text.trim() !== "" && text !== value) {
      onKeep(text);
    }
  });
  return (
    <div className={styles.words} data-typed="" data-kept={kept || undefined} data-own-words="">
      <TextArea
        label={words.say("screening-text")}
        value={typed ?? value}
        onChange={(text) => {
          setTyped(text);
          later.soon(text);
        }}
        onBlur={later.now}
        hint={<Text id="screening-text-hint" />}
        maxLength={2000}
        rows={2}
        code="Digit1"
      />
    </div>
  );
}
