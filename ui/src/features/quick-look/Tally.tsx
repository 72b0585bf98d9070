import { Keycap } from "../../kit";
import { type MessageId, Text, useWords } from "../../l10n";
import styles from "./QuickLook.module.css";
import type { Seen } from "./Sight";

const COUNTS = [
  { id: "look-count-seen", of: "yes" },
  { id: "look-count-not-seen", of: "no" },
  { id: "look-count-open", of: null },
] as const;

/** Counted, not scored. */
export function Tally({ seen }: { seen: readonly Seen[] }) {
  const words = useWords();
  return (
    <p className={styles.tally}>
      {COUNTS.map(({ id, of }) => {
        const count = seen.filter((one) => one === of).length;
        return (
          <span key={id}>
            <Text id={id} vars={{ count, shown: <b>{words.number(count)}</b> }} />
          </span>
        );
      })}
    </p>
  );
}

const HINTS: readonly { code: string; id: MessageId }[] = [
  { code: "ArrowUp ArrowDown ArrowLeft ArrowRight", id: "key-move" },
  { code: "Digit1", id: "key-seen" },
  { code: "Digit2", id: "key-not-seen" },
  { code: "Digit0", id: "key-clear" },
];

export function Hints() {
  return (
    <p className={styles.hints} aria-hidden="true">
      {HINTS.map(({ code, id }) => (
        <span key={id}>
          <Keycap code={code} />
          <Text id={id} />
        </span>
      ))}
    </p>
  );
}
