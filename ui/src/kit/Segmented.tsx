import { useId } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import { Keycap } from "./Keycap";
import { spokenChord } from "./keys";
import styles from "./Segmented.module.css";

export interface SegmentOption {
  value: string;
  label: string;
  icon?: IconName;
  isDisabled?: boolean;
}

interface SegmentedProps {
  label: string;
  labelHidden?: boolean;
  value: string | null;
  onChange: (value: string) => void;
  options: readonly SegmentOption[];
  /** The key that moves to the next one; the screen registers it. */
  code?: string | undefined;
  describedBy?: string | undefined;
}

/** One of a few, on one line. Shape, weight and frame tell the choice, not only color. */
export function Segmented({
  label,
  labelHidden = false,
  value,
  onChange,
  options,
  code,
  describedBy,
}: SegmentedProps) {
  const name = useId();
  return (
    <div
      className={styles.group}
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      aria-describedby={describedBy}
    >
      <p id={`${name}-label`} className={labelHidden ? "vh" : styles.legend}>
        {label}
        {code && <Keycap code={code} />}
      </p>
      <div className={styles.seg}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              className="vh"
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              disabled={option.isDisabled ?? false}
              aria-keyshortcuts={code ? spokenChord({ code }) : undefined}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.face} data-face="">
              {option.icon && <Icon name={option.icon} size="small" />}
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
