import { createContext, type KeyboardEvent, type ReactNode, useContext, useId } from "react";
import { useWords } from "../l10n";
import styles from "./Answers.module.css";
import { Icon } from "./Icon";
import { Keycap } from "./Keycap";
import { spokenChord } from "./keys";

interface Group {
  name: string;
  value: string | null;
  onChange: (value: string) => void;
  isDisabled: boolean;
}

const GroupContext = createContext<Group | null>(null);

interface AnswerGroupProps {
  label: string;
  labelledBy?: string | undefined;
  value: string | null;
  onChange: (value: string) => void;
  /** Columns of the grid; the five answers stand on six: two wide, three narrow. */
  columns?: number;
  isDisabled?: boolean;
  children: ReactNode;
}

/**
 * Answers that weigh the same, one of which may be chosen; none is chosen for anybody.
 * Arrow keys move along them without choosing: an answer is never given by passing over it.
 */
export function AnswerGroup({
  label,
  labelledBy,
  value,
  onChange,
  columns = 6,
  isDisabled = false,
  children,
}: AnswerGroupProps) {
  const name = useId();
  const { direction } = useWords();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    const forward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
    if (event.key === "ArrowUp" || event.key === "ArrowDown") return;
    const radios = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input:enabled")];
    const here = radios.indexOf(document.activeElement as HTMLInputElement);
    const step = event.key === forward ? 1 : -1;
    radios[(here + step + radios.length) % radios.length]?.focus();
  };
  return (
    <GroupContext value={{ name, value, onChange, isDisabled }}>
      <div
        role="radiogroup"
        aria-label={labelledBy ? undefined : label}
        aria-labelledby={labelledBy}
        className={styles.answers}
        data-columns={columns}
        data-arrows="pass"
        onKeyDown={move}
      >
        {children}
      </div>
    </GroupContext>
  );
}

interface AnswerButtonProps {
  value: string;
  children: ReactNode;
  /** The physical key that gives this answer, drawn on it. */
  code?: string | undefined;
  /** Yes and no: large, side by side. */
  lead?: boolean;
  /** Kept, but no longer asked: left out of the result. */
  kept?: boolean;
}

export function AnswerButton({
  value,
  children,
  code,
  lead = false,
  kept = false,
}: AnswerButtonProps) {
  const group = useContext(GroupContext);
  if (!group) throw new Error("an AnswerButton stands outside AnswerGroup");
  return (
    <label className={styles.choice} data-lead={lead || undefined} data-kept={kept || undefined}>
      <input
        className="vh"
        type="radio"
        name={group.name}
        value={value}
        checked={group.value === value}
        disabled={group.isDisabled}
        aria-keyshortcuts={code ? spokenChord({ code }) : undefined}
        onChange={() => group.onChange(value)}
      />
      <span className={styles.face} data-face="">
        {code && <Keycap code={code} />}
        <span>{children}</span>
        <span className={styles.tick}>
          <Icon name="check" bold />
        </span>
      </span>
    </label>
  );
}
