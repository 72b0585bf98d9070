import type { WaitingRow } from "../../host";
import { Tag } from "../../kit";
import { Code, messageId, Text, useWords } from "../../l10n";
import { Size } from "../files/Size";
import styles from "./Post.module.css";

/** More than anybody reads, and few enough to be drawn at once after half a year without a network. */
export const MOST_ROWS = 200;
const COLUMNS = ["case", "what", "size", "why"] as const;

/** In the order in which it goes: what is urgent first. */
export function WaitingList({ rows }: { rows: readonly WaitingRow[] }) {
  const more = rows.length - MOST_ROWS;
  return (
    <>
      <Rows rows={rows.slice(0, MOST_ROWS)} />
      {more > 0 && (
        <p className="soft">
          <Text id="sending-more" vars={{ count: more }} />
        </p>
      )}
    </>
  );
}

function Rows({ rows }: { rows: readonly WaitingRow[] }) {
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              <Text id={`sending-column-${column}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.caseId}>
            <td>
              <b>
                <Code>{row.code}</Code>
              </b>
              {row.isUrgent && (
                <Tag kind="urgent">
                  <Text id="sending-urgent" />
                </Tag>
              )}
            </td>
            <td>
              <What row={row} />
            </td>
            <td className="num">
              <Size bytes={row.bytes} />
            </td>
            <td>
              <Text id={messageId(`sending-why-${row.why}`)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ row: { parts, files } }: { row: WaitingRow }) {
  const words = useWords();
  const saidParts = words.say("sending-parts", { count: parts });
  const saidFiles = words.say("sending-files", { count: files });
  if (files === 0) return <>{saidParts}</>;
  if (parts === 0) return <>{saidFiles}</>;
  return <Text id="sending-parts-and-files" vars={{ parts: saidParts, files: saidFiles }} />;
}
