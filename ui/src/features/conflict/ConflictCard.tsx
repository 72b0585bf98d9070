import { useId } from "react";
import { useNow } from "../../app";
import type { ConflictValue, ConflictView } from "../../host";
import { Button, Icon, Tag } from "../../kit";
import { Moment, messageId, Text } from "../../l10n";
import styles from "./Conflicts.module.css";
import { About, Said, Source } from "./Said";

interface Props {
  conflict: ConflictView;
  /** None: none of them, and it is asked again. Absent: whoever looks decides nothing here. */
  onDecide: ((chosen: string | null) => void) | undefined;
}

/** One thing: what it is, what was said side by side, and what counts until somebody decides. */
export function ConflictCard({ conflict, onDecide }: Props) {
  const id = useId();
  return (
    <li className={styles.card}>
      <section aria-labelledby={id}>
        <h2 id={id} className={styles.about}>
          <Icon name="conflict" size="small" />
          <span>
            <About conflict={conflict} />
          </span>
        </h2>
        <ul className={styles.values}>
          {conflict.values.map((value) => (
            <Value
              key={value.event}
              conflict={conflict}
              value={value}
              onKeep={onDecide && (() => onDecide(value.event))}
            />
          ))}
        </ul>
        {conflict.mayAskAgain && onDecide && (
          <Button variant="quiet" icon="question" onPress={() => onDecide(null)} describedBy={id}>
            <Text id="conflict-neither" />
          </Button>
        )}
      </section>
    </li>
  );
}

interface ValueProps {
  conflict: ConflictView;
  value: ConflictValue;
  onKeep: (() => void) | undefined;
}

function Value({ conflict, value, onKeep }: ValueProps) {
  const id = useId();
  const now = useNow();
  return (
    <li className={styles.value} data-counts={value.counts !== null || undefined}>
      <p id={id} className={styles.said}>
        <Said conflict={conflict} value={value} />
      </p>
      <Source answer={value.answer} />
      <p className={styles.by}>
        <Icon name="person" size="tiny" />
        <span>
          <b>
            <By value={value} />
          </b>
          {" · "}
          <Moment at={value.at} show="moment" now={now} />
          {" · "}
          <Text id={value.here ? "conflict-here" : "conflict-elsewhere"} />
        </span>
      </p>
      {value.ahead && (
        <p className="tiny soft">
          <Text id="history-ahead" />
        </p>
      )}
      <p className={styles.counts}>
        {value.counts !== null && (
          <>
            <Tag kind="kept">
              <Text id="conflict-counts" />
            </Tag>{" "}
            <span>
              <Text id={messageId(`conflict-counts-${value.counts}`)} />
            </span>
          </>
        )}
      </p>
      {onKeep && (
        <Button onPress={onKeep} describedBy={id}>
          <Text id="conflict-keep" />
        </Button>
      )}
    </li>
  );
}

function By({ value }: { value: ConflictValue }) {
  if (value.own) return <Text id="conflict-by-own" />;
  if (value.alias !== null) return <bdi data-own-words="">{value.alias}</bdi>;
  return <Text id="conflict-by-other" vars={{ key: value.fingerprint.slice(0, 9) }} />;
}
