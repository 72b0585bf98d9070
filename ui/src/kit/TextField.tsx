import { type ReactNode, type Ref, useId } from "react";
import { describedBy, Field, fieldStyles as styles } from "./Field";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import { Keycap } from "./Keycap";
import { type Chord, chordOf, spokenChord } from "./keys";

interface TextFieldProps {
  label: string;
  labelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: ReactNode;
  placeholder?: string;
  icon?: IconName;
  /** The key that leads here, drawn at the end; the screen registers it. */
  code?: string | Chord;
  maxLength?: number;
  autoFocus?: boolean;
  /** Runs from left to right in every language. */
  isCode?: boolean;
  type?: "text" | "search";
  inputMode?: "text" | "numeric";
  ref?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  labelHidden = false,
  value,
  onChange,
  hint,
  error,
  placeholder,
  icon,
  code,
  maxLength,
  autoFocus = false,
  isCode = false,
  type = "text",
  inputMode,
  ref,
}: TextFieldProps) {
  const id = useId();
  const chord = code === undefined ? null : chordOf(code);
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
      <div
        className={styles.box}
        data-icon={icon}
        data-key={chord ? (chord.mod ? "wide" : "narrow") : undefined}
      >
        {icon && <Icon name={icon} />}
        <input
          ref={ref}
          id={id}
          className={`${styles.input} ${isCode ? styles.code : ""}`}
          type={type}
          inputMode={inputMode}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          placeholder={placeholder}
          maxLength={maxLength}
          dir={isCode ? "ltr" : undefined}
          // biome-ignore lint/a11y/noAutofocus: the one field of a door or a dialog
          autoFocus={autoFocus}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          aria-keyshortcuts={chord ? spokenChord(chord) : undefined}
        />
        {chord && <Keycap {...chord} />}
      </div>
    </Field>
  );
}

interface TextAreaProps extends Omit<TextFieldProps, "ref" | "isCode" | "type" | "inputMode"> {
  rows?: number;
  /** Words to be read slowly: the officer's statement. */
  voice?: boolean;
  onBlur?: () => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Grows with what is written. */
export function TextArea({
  label,
  labelHidden = false,
  value,
  onChange,
  hint,
  error,
  placeholder,
  icon,
  code,
  maxLength,
  autoFocus = false,
  rows = 1,
  voice = false,
  onBlur,
  ref,
}: TextAreaProps) {
  const id = useId();
  const chord = code === undefined ? null : chordOf(code);
  const lines = Math.min(8, Math.max(rows, value.split("\n").length, Math.ceil(value.length / 60)));
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
      <div className={styles.box} data-icon={icon} data-key={chord ? "narrow" : undefined}>
        {icon && <Icon name={icon} />}
        <textarea
          ref={ref}
          id={id}
          className={styles.input}
          data-voice={voice || undefined}
          rows={lines}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          placeholder={placeholder}
          maxLength={maxLength}
          // biome-ignore lint/a11y/noAutofocus: the one field of a dialog
          autoFocus={autoFocus}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          aria-keyshortcuts={chord ? spokenChord(chord) : undefined}
        />
        {chord && <Keycap {...chord} />}
      </div>
    </Field>
  );
}
