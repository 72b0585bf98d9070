import { type ReactNode, useId, useState } from "react";
import { Icon, Keycap } from "../../kit";
import { type MessageId, Text, useWords } from "../../l10n";
import styles from "./Answers.module.css";
import { latinDigits } from "./digits";
import { NO_DATE, type PartialDate, readDate, writeDate } from "./partialDate";
import { useLater } from "./useLater";

interface Props {
  /** As kept; empty: none. */
  value: string;
  kept: boolean;
  onKeep: (value: string) => void;
}

const MONTHS: readonly MessageId[] = [
  "month-1",
  "month-2",
  "month-3",
  "month-4",
  "month-5",
  "month-6",
  "month-7",
  "month-8",
  "month-9",
  "month-10",
  "month-11",
  "month-12",
];

/** A remembered date: three plain fields, of which the year alone is enough. */
export function DateAnswer({ value, kept, onKeep }: Props) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState<PartialDate | null>(null);
  const shown = typed ?? (value ? readDate(value) : NO_DATE);
  const empty = shown.year === "" && shown.month === "" && shown.day === "";
  const unfit = !empty && shown.year.length >= 4 && writeDate(shown) === null;
  const keep = (text: string) => {
    if (text !== "" && text !== value) {
      onKeep(text);
      setTyped(null);
    }
  };
  const later = useLater(keep);
  const type = (part: Partial<PartialDate>) => {
    const next = { ...shown, ...part };
    setTyped(next);
    later.soon(writeDate(next) ?? "");
  };
  const digits = (name: "day" | "year", size: number): ReactNode => (
    <div className={styles.field} data-narrow="">
      <label htmlFor={`${id}-${name}`}>
        <Text id={`screening-${name}`} />
        {name === "day" && <Keycap code="Digit1" />}
      </label>
      <input
        id={`${id}-${name}`}
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        maxLength={size}
        value={shown[name]}
        data-filled={value !== "" || undefined}
        aria-invalid={unfit || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => type({ [name]: latinDigits(event.target.value) })}
        onBlur={later.now}
      />
    </div>
  );
  return (
    <div className={styles.typed} data-typed="" data-kept={kept || undefined}>
      {digits("day", 2)}
      <div className={styles.field} data-month="">
        <label htmlFor={`${id}-month`}>
          <Text id="screening-month" />
        </label>
        <div className={styles.month}>
          <select
            id={`${id}-month`}
            value={shown.month}
            data-filled={value !== "" || undefined}
            aria-describedby={`${id}-hint`}
            onChange={(event) => type({ month: event.target.value })}
            onBlur={later.now}
          >
            <option value="">{words.say("screening-month-open")}</option>
            {MONTHS.map((month, at) => (
              <option key={month} value={String(at + 1)}>
                {words.say(month)}
              </option>
            ))}
          </select>
          <Icon name="chevdown" size="small" />
        </div>
      </div>
      {digits("year", 4)}
      <p id={`${id}-hint`} className={unfit ? styles.problem : styles.hint} role="status">
        <Text id={unfit ? "screening-date-unfit" : "screening-date-hint"} />
      </p>
    </div>
  );
}
