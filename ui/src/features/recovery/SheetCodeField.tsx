import { useEffect, useRef } from "react";
import type { HostFailure } from "../../host";
import { failureVars, TextField } from "../../kit";
import { messageId, useWords } from "../../l10n";
import styles from "./Sheet.module.css";

const WHOLE = 36;
const GROUP = 4;
const PLACES = Array.from({ length: WHOLE / GROUP }, (_, at) => at);

/** What is said at the field: what was typed is not what stands on the paper. */
const OF_THE_CODE = new Set(["sheet-group", "sheet-length", "sheet-mistyped", "sheet-wrong"]);

export const isOfTheCode = (failure: HostFailure | null): boolean =>
  failure !== null && OF_THE_CODE.has(failure.code);

/** As Rust reads it: whatever stands between does not count. */
const bare = (typed: string): string => typed.replace(/[\s\-_.·\u2010-\u2015]/gu, "").toUpperCase();

interface Props {
  value: string;
  onChange: (typed: string) => void;
  /** All characters are there. */
  onWhole: (typed: string) => void;
  failure: HostFailure | null;
}

/** Nine groups that fill while one types; the one that is wrong is marked. */
export function SheetCodeField({ value, onChange, onWhole, failure }: Props) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const typed = bare(value);
  const refused = isOfTheCode(failure) ? failure : null;
  const vars = failureVars(refused?.failure.about ?? {});
  const wrong = refused?.code === "sheet-group" ? Number(vars.group) - 1 : null;
  useEffect(() => {
    if (refused) field.current?.focus();
  }, [refused]);
  const change = (next: string) => {
    onChange(next);
    if (bare(next).length === WHOLE && bare(next) !== typed) onWhole(next);
  };
  return (
    <div className={styles.typing}>
      <TextField
        ref={field}
        isCode
        autoFocus
        label={words.say("sheet-code")}
        value={value}
        onChange={change}
        maxLength={200}
        error={refused && words.say(messageId(`failure-${refused.code}`), vars)}
        hint={
          refused
            ? words.say(messageId(`failure-${refused.code}.recovery`), vars)
            : words.say("sheet-type-hint")
        }
      />
      <div className={styles.slots} dir="ltr" aria-hidden="true" data-own-words="">
        {PLACES.map((at) => {
          const letters = typed.slice(at * GROUP, at * GROUP + GROUP);
          return (
            <span
              key={at}
              data-whole={letters.length === GROUP || undefined}
              data-wrong={wrong === at || undefined}
            >
              {letters}
            </span>
          );
        })}
      </div>
      <p className="small soft num">{words.say("sheet-typed", { count: typed.length })}</p>
    </div>
  );
}
