import type { DevicesView } from "../../host";
import { Moment, Text, useWords } from "../../l10n";
import styles from "./Desk.module.css";

const COLUMNS = ["region", "computers", "silent", "older", "waiting"] as const;

/** The certified computers by region: of how many somebody should think, and never a share. */
export function Regions({ view }: { view: DevicesView }) {
  const words = useWords();
  return (
    <table className={styles.regions} aria-label={words.say("desk-regions")}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              <Text id={`desk-region-column-${column}`} />
            </th>
          ))}
          <th scope="col">
            <Text id="desk-column-seen" />
          </th>
        </tr>
      </thead>
      <tbody>
        {view.regions.map((one) => (
          <tr key={one.region}>
            <th scope="row">
              <bdi data-own-words="" dir="auto">
                {one.region}
              </bdi>
            </th>
            {COLUMNS.slice(1).map((column) => (
              <td key={column} className="num">
                {words.number(column === "region" ? 0 : one[column])}
              </td>
            ))}
            <td>
              <Moment at={one.seenAt} show="ago" now={view.now} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
