import { useId } from "react";
import type { QuestionView } from "../../host/ipc.gen";
import { Icon, Picture } from "../../kit";
import { GuideText, type MessageId, Text } from "../../l10n";
import styles from "./QuickLook.module.css";
import { holdArrows } from "./sights";

export type Seen = "yes" | "no" | null;

interface Props {
  sight: QuestionView;
  seen: Seen;
  /** Which of its two halves the Tab key reaches; none: another sign has the keyboard. */
  tabStop: "yes" | "no" | null;
  onFocus: () => void;
  onSee: (seen: "yes" | "no") => void;
}

/** One sign: seen, not seen, or not looked at. Untouched stays open. */
export function Sight({ sight, seen, tabStop, onFocus, onSee }: Props) {
  const id = useId();
  const half = (value: "yes" | "no", label: MessageId) => (
    <label>
      <input
        className={`vh ${styles.input}`}
        type="radio"
        name={`${id}-seen`}
        value={value}
        data-sight={sight.id}
        checked={seen === value}
        tabIndex={tabStop === value ? 0 : -1}
        aria-keyshortcuts={value === "yes" ? "1" : "2"}
        onFocus={onFocus}
        onChange={() => onSee(value)}
      />
      <span className={styles.face} data-face="">
        <Icon name="check" size="small" bold />
        <Text id={label} />
      </span>
    </label>
  );
  return (
    <div
      role="radiogroup"
      data-arrows="pass"
      onKeyDown={holdArrows}
      className={styles.sight}
      data-seen={seen ?? undefined}
      aria-labelledby={`${id}-words`}
    >
      <Picture name={sight.icon} />
      <p id={`${id}-words`} className={styles.words}>
        <GuideText id={`q-${sight.id}`} />
      </p>
      <div className={styles.set}>
        {half("yes", "look-seen")}
        {half("no", "look-not-seen")}
      </div>
    </div>
  );
}
