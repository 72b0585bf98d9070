import { type Ref, useEffect, useRef } from "react";
import type { HostFailure } from "../../host";
import { failureVars, TextField } from "../../kit";
import { messageId, useWords } from "../../l10n";
import { bare, fieldOf, LINES, type LineName } from "./codes";
import styles from "./Post.module.css";

const GROUP = 4;

interface Props {
  line: LineName;
  value: string;
  onChange: (typed: string) => void;
  failure: HostFailure | null;
  /** Where the line is whole, the next one takes the cursor. */
  onWhole?: (() => void) | undefined;
  ref?: Ref<HTMLInputElement>;
}

/** A line of the card: its groups fill while one types, and the one that is wrong is marked. */
export function CodeLine({ line, value, onChange, failure, onWhole, ref }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const length = LINES[line];
  const typed = bare(value);
  const refused = fieldOf(failure) === line ? failure : null;
  const vars = failureVars(refused?.failure.about ?? {});
  const wrong = refused?.code === "card-group" ? Number(vars.group) - 1 : null;
  useEffect(() => {
    if (refused) box.current?.querySelector("input")?.focus();
  }, [refused]);
  const change = (next: string) => {
    onChange(next);
    if (bare(next).length === length && typed.length < length) onWhole?.();
  };
  return (
    <div className={styles.line} ref={box}>
      <TextField
        {...(ref ? { ref } : {})}
        isCode
        label={words.say(`join-${line}`)}
        value={value}
        onChange={change}
        maxLength={120}
        error={refused && words.say(messageId(`failure-${refused.code}`), vars)}
        hint={
          refused
            ? words.say(messageId(`failure-${refused.code}.recovery`), vars)
            : words.say(`join-${line}-hint`)
        }
      />
      <div className={styles.slots} dir="ltr" aria-hidden="true" data-own-words="">
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
      <p className="small soft num">
        {words.say("join-typed", { count: Math.min(typed.length, 999), wanted: length })}
      </p>
    </div>
  );
}
