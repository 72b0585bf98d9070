import { useEffect, useState } from "react";
import {
  asFailure,
  type CountRow,
  type HostFailure,
  type StatisticsView,
  useHost,
} from "../../host";
import { Button, Empty, FailureNotice, Notice, SkeletonBars } from "../../kit";
import { Code, GuideText, messageId, Text, useWords } from "../../l10n";
import { CountsDialog } from "./CountsDialog";
import styles from "./Desk.module.css";

const COLUMNS = ["period", "region", "what", "count"] as const;

/** How many cases have something in common, by quarter and region. Counts, and no small ones. */
export function Statistics() {
  const host = useHost();
  const words = useWords();
  const [view, setView] = useState<StatisticsView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  useEffect(() => {
    host.call("statistics", {}).then(setView, (error: unknown) => setFailure(asFailure(error)));
  }, [host]);
  return (
    <main className={`${styles.devices} scroll`} id="main" tabIndex={-1}>
      {failure && <FailureNotice failure={failure} />}
      {!(view || failure) && <SkeletonBars />}
      {view && (
        <section className={styles.pack} aria-labelledby="desk-counts">
          <h2 id="desk-counts">
            <Text id="desk-counts" />
          </h2>
          <p className="small soft">
            <Text id="desk-counts-hint" vars={{ least: view.least }} />
          </p>
          <p className="small">
            <Text id="desk-counts-of" vars={{ count: view.cases }} />
          </p>
          {saved && (
            <Notice icon="document" role="status">
              <p>
                <Text id="desk-counts-saved" vars={{ path: <Code>{saved}</Code> }} />
              </p>
            </Notice>
          )}
          {view.rows.length > 0 && (
            <Button icon="document" onPress={() => setSaving(true)}>
              <Text id="desk-counts-save" />
            </Button>
          )}
        </section>
      )}
      {view && view.rows.length === 0 && (
        <Empty title={<Text id="desk-counts-none" vars={{ least: view.least }} />} />
      )}
      {view && view.rows.length > 0 && (
        <table aria-label={words.say("desk-counts")}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  <Text id={`desk-count-column-${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={`${row.period} ${row.region} ${row.kind} ${row.name}`}>
                <td>
                  <Code>{row.period}</Code>
                </td>
                <td>
                  {row.region ? (
                    <bdi data-own-words="" dir="auto">
                      {row.region}
                    </bdi>
                  ) : (
                    <Text id="desk-count-uncertified" />
                  )}
                </td>
                <td>
                  <What row={row} />
                </td>
                <td className="num">{words.number(row.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isSaving && view && (
        <CountsDialog
          path={view.path}
          onClose={() => setSaving(false)}
          onSaved={(path) => {
            setSaving(false);
            setSaved(path);
          }}
        />
      )}
    </main>
  );
}

function What({ row: { kind, name } }: { row: CountRow }) {
  if (kind === "cases") return <Text id="desk-count-all" />;
  if (kind === "outcome")
    return name === "none" ? (
      <Text id="desk-count-undecided" />
    ) : (
      <Text id={messageId(`desk-outcome-${name}`)} />
    );
  if (kind === "conclusion")
    return name === "none" ? (
      <Text id="desk-count-nothing-asked" />
    ) : (
      <GuideText id={`rung-${name}`} />
    );
  return <GuideText id={`ind-${name}`} />;
}
