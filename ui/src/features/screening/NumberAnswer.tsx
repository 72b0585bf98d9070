import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { QuestionView } from "../../host/ipc.gen";
import { Keycap } from "../../kit";
import { useWords } from "../../l10n";
import styles from "./Answers.module.css";
import { latinDigits } from "./digits";
import { useLater } from "./useLater";

interface Props {
  question: QuestionView;
  /** As kept; empty: none. */
  value: string;
  kept: boolean;
  onKeep: (value: string) => void;
}

/** A count in the unit of the question. Steps beside it, so that a finger is enough. */
export function NumberAnswer({ question, value, kept, onKeep }: Props) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const min = question.min ?? 0;
  const max = question.max ?? 9999;
  const shown = typed ?? value;
  const fits = shown === "" || isWithin(shown, min, max);
  const keep = (text: string) => {
    if (text !== "" && text !== value && isWithin(text, min, max)) {
      onKeep(String(Number(text)));
      setTyped(null);
    }
  };
  const later = useLater(keep);

  const type = (text: string) => {
    setTyped(text);
    later.soon(text);
  };
  const leave = () => {
    later.now();
    if (fits) {
      setTyped(null);
    }
  };
  const step = (by: number) => {
    const from = shown === "" || !fits ? min : Number(shown);
    type(String(Math.min(max, Math.max(min, from + by))));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      field.current?.blur();
    }
  };
  const unit = question.unit ? words.guide(`unit-${question.unit}`) : "";
  const label = unit ? words.say("screening-number-in", { unit }) : words.say("screening-number");
  const large = max - min >= 20 ? [5] : [];
  const button = (by: number) => (
    <button
      key={by}
      type="button"
      aria-label={words.say(by < 0 ? "screening-less" : "screening-more", { count: Math.abs(by) })}
      disabled={by < 0 ? shown === "" || Number(shown) <= min : Number(shown) >= max}
      onClick={() => step(by)}
      onBlur={leave}
    >
      <bdi dir="ltr">{`${by < 0 ? "−" : "+"}${words.number(Math.abs(by))}`}</bdi>
    </button>
  );
  return (
    <div className={styles.typed} data-typed="" data-kept={kept || undefined}>
      <label htmlFor={id} className="vh">
        {label}
      </label>
      <div className={styles.stepper}>
        {large.map((by) => button(-by))}
        {button(-1)}
        <input
          ref={field}
          id={id}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          value={shown}
          data-filled={value !== "" || undefined}
          aria-invalid={!fits || undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => type(latinDigits(event.target.value))}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
        {button(1)}
        {large.map(button)}
        <span className={styles.unit} aria-hidden="true">
          {unit}
        </span>
        <Keycap code="Digit1" />
      </div>
      <p id={`${id}-problem`} className={styles.problem} role="status">
        {!fits && words.say("screening-number-range", { min, max })}
      </p>
    </div>
  );
}

function isWithin(text: string, min: number, max: number): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max;
}
