import type { ApartRow } from "../../host";
import { Code, Moment, messageId, Text } from "../../l10n";
import styles from "./Desk.module.css";

/** What came and does not fit: nothing of it is lost, and nothing of it is shown as good. */
export function Apart({ rows, count }: { rows: readonly ApartRow[]; count: number }) {
  return (
    <details className={styles.apart}>
      <summary>
        <Text id="desk-apart" vars={{ count }} />
      </summary>
      <p className="small soft">
        <Text id="desk-apart-hint" />
      </p>
      <ul>
        {rows.map((row) => (
          <li key={`${row.hash}-${row.at}`}>
            <p>
              <Text id={messageId(`desk-fault-${row.fault}`)} />
            </p>
            <p className="tiny soft">
              <Text id={row.refused ? "desk-apart-refused" : "desk-apart-waits"} />
              <Moment at={row.at} show="moment" />
              <Code>{row.hash}</Code>
              <Code>{row.fault}</Code>
            </p>
          </li>
        ))}
      </ul>
      {count > rows.length && (
        <p className="small soft">
          <Text id="desk-apart-more" vars={{ count: count - rows.length }} />
        </p>
      )}
    </details>
  );
}
