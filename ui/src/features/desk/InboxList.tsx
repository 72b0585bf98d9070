import { Fragment } from "react";
import type { InboxRow, InboxView } from "../../host";
import { Icon, Tag } from "../../kit";
import { Code, GuideText, Moment, messageId, Text } from "../../l10n";
import styles from "./InboxList.module.css";

const GROUPS = ["now", "new", "in-hand", "decided"] as const;

interface Props {
  view: InboxView;
  chosen: string | null;
  onChoose: (caseId: string) => void;
}

/** In the order of the desk: what must be done now first, and nothing counted against anything. */
export function InboxList({ view, chosen, onChoose }: Props) {
  return GROUPS.map((group) => {
    const rows = view.rows.filter((row) => row.group === group);
    if (rows.length === 0) return null;
    return (
      <Fragment key={group}>
        <h2 className={styles.group}>
          <Text id={`desk-group-${group}`} />
        </h2>
        <ul className={styles.mail}>
          {rows.map((row) => (
            <li key={row.head.caseId}>
              <button
                type="button"
                aria-current={row.head.caseId === chosen ? "true" : undefined}
                onClick={() => onChoose(row.head.caseId)}
              >
                <Row row={row} now={view.now} />
              </button>
            </li>
          ))}
        </ul>
      </Fragment>
    );
  });
}

function Row({ row, now }: { row: InboxRow; now: number }) {
  return (
    <>
      <b>
        <Code>{row.head.code}</Code>
      </b>
      <span className={styles.when}>
        <Moment at={row.receivedAt} show="ago" now={now} />
      </span>
      <span className={styles.what}>
        {row.outcome ? (
          <Text id={messageId(`desk-outcome-${row.outcome}`)} />
        ) : row.conclusion ? (
          <GuideText id={`rung-${row.conclusion}`} />
        ) : (
          <Text id="cases-nothing-asked" />
        )}
      </span>
      {row.actNow && (
        <Tag kind="urgent">
          <Icon name="now" size="tiny" />
          <Text id="cases-act-now" />
        </Tag>
      )}
      {row.urgent.length > 0 && (
        <span className={styles.sub}>
          {row.urgent.map((each) => (
            <GuideText key={each} id={`urgent-${each}`} className={styles.part} />
          ))}
        </span>
      )}
      <span className={styles.sub}>
        <Sender row={row} />
      </span>
      <span className={styles.sub}>
        <Text id={messageId(`desk-waits-${row.waitsFor}`)} />
        {row.news && (
          <Tag>
            <Text id="desk-news" />
          </Tag>
        )}
        {row.conflicts > 0 && (
          <Tag>
            <Icon name="conflict" size="tiny" />
            <Text id="conflict-mark" />
          </Tag>
        )}
      </span>
    </>
  );
}

/** A post, never a name: the list may be seen by whoever passes. */
function Sender({ row }: { row: InboxRow }) {
  const parts = [row.function, row.organisation].filter(Boolean);
  if (parts.length === 0) return <Text id="desk-sent-by-unknown" />;
  return (
    <bdi data-own-words="" dir="auto">
      {parts.join(" · ")}
    </bdi>
  );
}
