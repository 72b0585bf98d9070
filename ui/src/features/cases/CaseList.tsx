import { Fragment } from "react";
import { type Deliveries, useDeliveries, useSession } from "../../app";
import type { CaseRow, CasesView, Conclusion } from "../../host";
import { Icon, IconButton, STAGE_ICON, Tag, Tile, type TileState } from "../../kit";
import { Code, GuideText, Moment, messageId, Text, useWords } from "../../l10n";
import styles from "./CaseList.module.css";

const GROUPS = ["open", "signed", "closed"] as const;
const COLUMNS = ["case", "stands", "next", "kept"] as const;

interface Props {
  view: CasesView;
  onOpen: (caseId: string) => void;
  onShare: (row: CaseRow) => void;
}

/** Open first, then what was signed, then what is closed here; newest first in each. */
export function CaseList({ view, onOpen, onShare }: Props) {
  const words = useWords();
  const deliveries = useDeliveries(view.rows.map((row) => row.head.caseId));
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              <Text id={`cases-column-${column}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {GROUPS.map((group) => {
          const rows = view.rows.filter((row) => row.head.status === group);
          if (rows.length === 0) return null;
          return (
            <Fragment key={group}>
              <tr className={styles.group}>
                <th colSpan={COLUMNS.length} scope="rowgroup">
                  <Text id={`cases-group-${group}`} />
                  <span className={styles.count}>{words.number(rows.length)}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <Row
                  key={row.head.caseId}
                  row={row}
                  now={view.now}
                  delivery={deliveries.get(row.head.caseId)}
                  onOpen={onOpen}
                  onShare={onShare}
                />
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: CaseRow;
  now: number;
  delivery: ReturnType<Deliveries["get"]>;
  onOpen: (caseId: string) => void;
  onShare: (row: CaseRow) => void;
}

function Row({ row, now, delivery, onOpen, onShare }: RowProps) {
  const words = useWords();
  const { start } = useSession();
  const { head } = row;
  return (
    <tr>
      <td>
        <button type="button" className={styles.to} onClick={() => onOpen(head.caseId)}>
          <b>
            <Code>{head.code}</Code>
          </b>
          <small>
            <Where row={row} />
          </small>
        </button>
      </td>
      <td>
        <Stand row={row} />
      </td>
      <td>
        <Next row={row} />
        <small>
          <Moment at={head.savedAt} show="ago" now={now} />
        </small>
      </td>
      <td>
        <span className={styles.kept}>
          <Icon name="here" size="small" />
          <span className="vh">
            <Text id="cases-kept-here" />
          </span>
          {delivery && delivery.stage !== "here" && (
            <Icon name={STAGE_ICON[delivery.stage]} size="small" />
          )}
          <span className={isThere(delivery) ? undefined : "soft"}>
            <Text id={`delivery-row-${delivery?.stage ?? "here"}`} />
            {isThere(delivery) && delivery?.at != null && (
              <small>
                <Moment at={delivery.at} show="ago" now={now} />
              </small>
            )}
          </span>
          {row.head.apart > 0 && (
            <Tag>
              <Icon name="conflict" size="tiny" /> <Text id="conflict-mark" />
            </Tag>
          )}
          {row.sharing && (
            <Tag>
              <Text id={messageId(`sharing-row-${row.sharing}`)} />
            </Tag>
          )}
          {(start.officers.length > 1 || row.sharing) && (
            <IconButton
              icon="together"
              label={words.say("sharing-open")}
              onPress={() => onShare(row)}
            />
          )}
        </span>
      </td>
    </tr>
  );
}

/** Whether a proof says that somebody else has it. */
const isThere = (delivery: ReturnType<Deliveries["get"]>): boolean =>
  ["received", "read", "answered"].includes(delivery?.stage ?? "here");

function Where({ row }: { row: CaseRow }) {
  const words = useWords();
  const place = row.head.place && <bdi data-own-words="">{row.head.place}</bdi>;
  const choice = `q-language-${row.conversationLanguage}`;
  const language = row.conversationLanguage && words.guideHas(choice) && <GuideText id={choice} />;
  if (place && language) return <Text id="cases-place-and-language" vars={{ place, language }} />;
  return place || language || null;
}

const DRAWN: Readonly<Record<Conclusion, TileState>> = {
  "strong-grounds": "full",
  "grounds-to-refer": "part",
  "not-enough-information": "todo",
  "other-route": "todo",
};

function Stand({ row: { conclusion, actNow } }: { row: CaseRow }) {
  return (
    <span className={styles.stand}>
      <Tile state={conclusion ? DRAWN[conclusion] : "todo"} />
      <span className={styles.standWords}>
        {conclusion ? <GuideText id={`rung-${conclusion}`} /> : <Text id="cases-nothing-asked" />}
        {actNow && (
          <Tag kind="urgent">
            <Text id="cases-act-now" />
          </Tag>
        )}
      </span>
    </span>
  );
}

function Next({ row }: { row: CaseRow }) {
  const words = useWords();
  const label = row.nextQuestion ? `q-${row.nextQuestion}` : null;
  if (row.next === "ask" && label && words.guideHas(label, "label"))
    return <Text id="next-ask-about" vars={{ question: <GuideText id={label} attr="label" /> }} />;
  return <Text id={messageId(`next-${row.next}`)} />;
}
