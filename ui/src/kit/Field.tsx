import type { ReactNode } from "react";
import styles from "./Field.module.css";
import { Icon } from "./Icon";

interface FieldProps {
  id: string;
  label: string;
  labelHidden: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}

export const fieldStyles = styles;

/** What a field says of itself: its label, how to fill it, what to mend. */
export function Field({ id, label, labelHidden, hint, error, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? "vh" : styles.label}>
        {label}
      </label>
      {children}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <Icon name="info" size="tiny" />
          <span>{error}</span>
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** For `aria-describedby`: the error first. */
export function describedBy(id: string, hint: ReactNode, error: ReactNode): string | undefined {
  const ids = [error ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
