import { type ReactNode, type Ref, useId } from "react";
import { describedBy, Field, fieldStyles as styles } from "./Field";
import { Icon } from "./Icon";

interface SelectProps {
  label: string;
  labelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string; lang?: string }[];
  hint?: ReactNode;
  error?: ReactNode;
  ref?: Ref<HTMLSelectElement>;
}

/** One of many: the native list, which every screen reader and every script knows. */
export function Select({
  label,
  labelHidden = false,
  value,
  onChange,
  options,
  hint,
  error,
  ref,
}: SelectProps) {
  const id = useId();
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
      <div
        className={styles.box}
        data-select=""
        data-chosen={options.find((option) => option.value === value)?.label}
      >
        <select
          ref={ref}
          id={id}
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
        >
          {options.map((option) => (
            <option
              key={option.value}
              value={option.value}
              lang={option.lang}
              data-own-words={option.lang && ""}
            >
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevdown" size="small" />
      </div>
    </Field>
  );
}

interface CheckboxProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  hint?: ReactNode;
  children: ReactNode;
}

export function Checkbox({
  isSelected,
  onChange,
  isDisabled = false,
  hint,
  children,
}: CheckboxProps) {
  const id = useId();
  return (
    <label className={styles.check}>
      <input
        className="vh"
        type="checkbox"
        checked={isSelected}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
        aria-labelledby={`${id}-words`}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <span className={styles.tickbox} data-face="">
        <Icon name="check" size="tiny" bold />
      </span>
      <span className={styles.checkwords}>
        <span id={`${id}-words`}>{children}</span>
        {hint && (
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
