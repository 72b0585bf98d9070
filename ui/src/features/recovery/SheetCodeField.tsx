import type { HostFailure } from "../../host";
import { GroupedField } from "../../kit";
import { useWords } from "../../l10n";

const WHOLE = 36;

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
  const typed = bare(value);
  const change = (next: string) => {
    onChange(next);
    if (bare(next).length === WHOLE && bare(next) !== typed) onWhole(next);
  };
  return (
    <GroupedField
      autoFocus
      label={words.say("sheet-code")}
      value={value}
      onChange={change}
      typed={typed}
      length={WHOLE}
      places={9}
      refused={isOfTheCode(failure) ? failure : null}
      ofGroup="sheet-group"
      hint={words.say("sheet-type-hint")}
      count={words.say("sheet-typed", { count: typed.length })}
      maxLength={200}
    />
  );
}
