import { type Ref, useEffect, useRef } from "react";
import type { HostFailure } from "../host";
import { messageId, useWords } from "../l10n";
import styles from "./GroupedField.module.css";
import { failureVars } from "./Notice";
import { TextField } from "./TextField";

const GROUP = 4;

interface GroupedFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** What was typed, without what may stand between. */
  typed: string;
  /** How many characters the code has. */
  length: number;
  /** How many groups stand in a row. */
  places: 7 | 9;
  /** Why it was refused, where that is about this code. */
  refused: HostFailure | null;
  /** The code of the refusal that names a group. */
  ofGroup: string;
  hint: string;
  /** How far one is, in words. */
  count: string;
  maxLength: number;
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A code from paper: its groups fill while one types, and the one that is wrong is marked. */
export function GroupedField(props: GroupedFieldProps) {
  const { label, value, onChange, typed, length, places, refused, ofGroup } = props;
  const { hint, count, maxLength, autoFocus = false, ref } = props;
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const vars = failureVars(refused?.failure.about ?? {});
  const wrong = refused?.code === ofGroup ? Number(vars.group) - 1 : null;
  useEffect(() => {
    if (refused) box.current?.querySelector("input")?.focus();
  }, [refused]);
  return (
    <div className={styles.typing} ref={box}>
      <TextField
        {...(ref ? { ref } : {})}
        isCode
        autoFocus={autoFocus}
        label={label}
        value={value}
        onChange={onChange}
        maxLength={maxLength}
        error={refused && words.say(messageId(`failure-${refused.code}`), vars)}
        hint={refused ? words.say(messageId(`failure-${refused.code}.recovery`), vars) : hint}
      />
      <div
        className={styles.slots}
        data-places={places}
        dir="ltr"
        aria-hidden="true"
        data-own-words=""
      >
        {Array.from({ length: length / GROUP }, (_, at) => {
          const letters = typed.slice(at * GROUP, at * GROUP + GROUP);
          return (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a place is all that a group is
              key={at}
              data-whole={letters.length === GROUP || undefined}
              data-wrong={wrong === at || undefined}
            >
              {letters}
            </span>
          );
        })}
      </div>
      <p className="small soft num">{count}</p>
    </div>
  );
}
