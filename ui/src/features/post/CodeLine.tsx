import type { Ref } from "react";
import type { HostFailure } from "../../host";
import { GroupedField } from "../../kit";
import { useWords } from "../../l10n";
import { bare, fieldOf, LINES, type LineName } from "./codes";

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
  const length = LINES[line];
  const typed = bare(value);
  const change = (next: string) => {
    onChange(next);
    if (bare(next).length === length && typed.length < length) onWhole?.();
  };
  return (
    <GroupedField
      ref={ref}
      label={words.say(`join-${line}`)}
      value={value}
      onChange={change}
      typed={typed}
      length={length}
      places={7}
      refused={fieldOf(failure) === line ? failure : null}
      ofGroup="card-group"
      hint={words.say(`join-${line}-hint`)}
      count={words.say("join-typed", { count: Math.min(typed.length, 999), wanted: length })}
      maxLength={120}
    />
  );
}
