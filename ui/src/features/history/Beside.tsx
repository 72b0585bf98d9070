import { useId, useState } from "react";
import type { HistoryView } from "../../host";
import { Button, Notice, StateLine } from "../../kit";
import { Code, type MessageId, Text } from "../../l10n";
import styles from "./Beside.module.css";
import { ExportDialog } from "./ExportDialog";

interface Props {
  view: HistoryView;
  /** Something left: the history has one entry more. */
  onChanged: () => void;
}

/** Whether it is whole, where it is, what left, and the way to take it out. */
export function Beside({ view, onChanged }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <aside className={`${styles.beside} scroll`}>
      <Proof view={view} />
      <Custody view={view} />
      <Marks view={view} />
      <Button icon="document" isWide onPress={() => setOpen(true)}>
        <Text id="history-export" />
      </Button>
      {isOpen && (
        <ExportDialog
          caseId={view.head.caseId}
          onClose={() => {
            setOpen(false);
            onChanged();
          }}
        />
      )}
    </aside>
  );
}

function Proof({ view }: { view: HistoryView }) {
  const id = useId();
  const count = view.entries.length;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Text id="history-proof" />
      </h2>
      {view.verified ? (
        <>
          <StateLine icon="shield" kind="kept">
            <Text id="history-verified" />
          </StateLine>
          <p className="small soft">
            <Text id="history-count" vars={{ count }} />
          </p>
        </>
      ) : (
        <Notice icon="info" role="alert" title={<Text id="history-not-verified" />}>
          {view.brokenAt !== null && (
            <p className="small">
              <Text id="history-broken-at" vars={{ number: view.brokenAt }} />
            </p>
          )}
          <p className="small">
            <Text id="history-not-verified-hint" />
          </p>
        </Notice>
      )}
    </section>
  );
}

/** Two truths that are never merged, and what left on paper or as a file. */
function Custody({ view }: { view: HistoryView }) {
  const id = useId();
  const made = (op: string) => view.entries.filter((entry) => entry.op === op).length;
  const [papers, files] = [made("audit-printed"), made("audit-exported")];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Text id="history-where" />
      </h2>
      <StateLine icon="here" kind="kept">
        <Text id="history-here" vars={{ count: view.entries.length }} />
      </StateLine>
      <StateLine icon="received" kind={view.waiting > 0 ? "quiet" : "kept"}>
        {view.waiting > 0 ? (
          <Text id="history-waiting" vars={{ count: view.waiting }} />
        ) : (
          <Text id="delivery-row-received" />
        )}
      </StateLine>
      <StateLine icon="print">
        {papers + files > 0 ? (
          <Text id="history-out" vars={{ papers, files }} />
        ) : (
          <Text id="history-nothing-out" />
        )}
      </StateLine>
    </section>
  );
}

/** The numbers by which a paper and this record know each other. */
function Marks({ view }: { view: HistoryView }) {
  const id = useId();
  const own = view.authors.find((author) => author.own) ?? view.authors[0];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Text id="history-marks" />
      </h2>
      <dl className={styles.marks}>
        <Mark id="history-mark-key" mark={own?.fingerprint ?? ""} />
        <Mark id="history-mark-last" mark={view.lastHash} />
        <Mark id="history-mark-record" mark={view.recordHash} />
      </dl>
      <p className="tiny soft">
        <Text id="history-mark-hint" />
      </p>
    </section>
  );
}

function Mark({ id, mark }: { id: MessageId; mark: string }) {
  return (
    <div>
      <dt>
        <Text id={id} />
      </dt>
      <dd>
        {rowsOf(mark).map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one number never move
          <span key={place}>
            <Code>{row}</Code>
          </span>
        ))}
      </dd>
    </div>
  );
}

/** In groups of four, eight to a row, as people compare them. */
function rowsOf(mark: string): string[] {
  const groups = mark.replaceAll(" ", "").match(/.{1,4}/g) ?? [];
  const rows: string[] = [];
  for (let at = 0; at < groups.length; at += 8) rows.push(groups.slice(at, at + 8).join(" "));
  return rows;
}
