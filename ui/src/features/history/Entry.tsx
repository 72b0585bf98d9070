import type { HistoryEntry } from "../../host";
import { Icon, type IconName, Tag } from "../../kit";
import { Code, GuideText, Moment, messageId, Text, useWords } from "../../l10n";
import { basisIcon } from "../result/words";
import { Answer } from "./Answer";
import styles from "./Entry.module.css";
import { State } from "./State";

const ICONS: Readonly<Record<string, IconName>> = {
  "case-open": "plus",
  "answer-set": "check",
  "answer-clear": "notasked",
  "note-add": "note",
  "attach-add": "document",
  "consent-set": "person",
  "consent-withdraw": "person",
  "need-set": "heart",
  "service-choose": "home",
  "assessment-computed": "legal",
  "decision-set": "sign",
  "conflict-resolve": "merge",
  "authority-decide": "received",
  "authority-ask": "question",
  "authority-answer": "told",
  "case-assign": "handover",
  "share-grant": "together",
  "share-revoke": "together",
  "audit-viewed": "seen",
  "audit-printed": "print",
  "audit-exported": "document",
};

/** One event: when, what, about what, what stood before, and the mark that proves it. */
export function Entry({ entry }: { entry: HistoryEntry }) {
  const words = useWords();
  const known = messageId(`event-${entry.op}`);
  return (
    <li className={styles.entry} data-old={entry.superseded || undefined}>
      <Moment at={entry.at} show="time" />
      <Icon name={ICONS[entry.op] ?? "history"} size="small" />
      <div className={styles.what}>
        <p className={styles.line}>
          <span className={styles.op}>
            <Text id={words.has(known) ? known : "event-other"} />
          </span>
          {entry.question && <Question id={entry.question} />}
          <State entry={entry} />
        </p>
        {entry.question && entry.answer && (
          <p className={styles.line}>
            <b className={styles.answer}>
              <Answer question={entry.question} answer={entry.answer} />
            </b>
            <Basis basis={entry.answer.basis} />
          </p>
        )}
        <Before entry={entry} />
        {entry.text && (
          <blockquote className={styles.words} dir="auto" data-own-words="">
            {entry.text}
          </blockquote>
        )}
        <Reason entry={entry} />
        {entry.ahead && (
          <p className="tiny soft">
            <Text id="history-ahead" />
          </p>
        )}
        {(entry.superseded || entry.conflict) && (
          <p className={styles.marks}>
            {entry.conflict && (
              <Tag>
                <Icon name="conflict" size="tiny" />
                <Text id="history-conflict" />
              </Tag>
            )}
            {entry.superseded && (
              <span className="tiny soft">
                <Text id="history-superseded" />
              </span>
            )}
          </p>
        )}
      </div>
      <span className={styles.hash}>
        <span className="vh">
          <Text id="history-hash" />{" "}
        </span>
        <Code>{entry.hash}</Code>
      </span>
    </li>
  );
}

/** The question in its words; its code where the guide in force does not have it any more. */
function Question({ id }: { id: string }) {
  const words = useWords();
  if (!words.guideHas(`q-${id}`, "label")) return <Code>{id}</Code>;
  return <GuideText id={`q-${id}`} attr="label" className={styles.question} />;
}

function Basis({ basis }: { basis: string }) {
  const words = useWords();
  const known = messageId(`screening-basis-${basis}`);
  if (!words.has(known)) return null;
  return (
    <span className={styles.basis}>
      <Icon name={basisIcon(basis)} size="tiny" />
      <Text id={known} />
    </span>
  );
}

/** What stood there until this entry. */
function Before({ entry }: { entry: HistoryEntry }) {
  const { question, before } = entry;
  if (!question || !before) return null;
  return (
    <p className={styles.before}>
      <Text
        id="history-was"
        vars={{ value: <Answer key="before" question={question} answer={before} /> }}
      />
    </p>
  );
}

const REASONS: Readonly<Record<string, string>> = {
  "share-grant": "sharing-purpose",
  "share-revoke": "sharing-ended-because",
  "conflict-resolve": "conflict-reason",
};

function Reason({ entry }: { entry: HistoryEntry }) {
  const words = useWords();
  if (!entry.reason) return null;
  const sharing = messageId(`${REASONS[entry.op] ?? "release-reason"}-${entry.reason}`);
  // That sharing ended needs no reason beside it, unless there was one of its own.
  if (entry.op === "share-revoke" && !words.has(sharing)) return null;
  const given = messageId(`desk-purpose-${entry.reason}`);
  const known = words.has(sharing) ? sharing : given;
  const said = words.has(known) ? (
    words.say(known)
  ) : (
    <span key="said" dir="auto" data-own-words="">
      {entry.reason}
    </span>
  );
  return (
    <p className={styles.before}>
      <Text id="history-reason" vars={{ reason: said }} />
    </p>
  );
}
