import { useState } from "react";
import { useNow } from "../../app";
import type { HistoryEntry, HistoryView } from "../../host";
import { Icon, Segmented } from "../../kit";
import { Moment, messageId, Text, useWords } from "../../l10n";
import { Entry } from "./Entry";
import { byDay, KINDS, type Kind, type Visit } from "./grouping";
import styles from "./Timeline.module.css";

/** Every entry, by day and by sitting; oldest first, as it was written. */
export function Timeline({ view }: { view: HistoryView }) {
  const words = useWords();
  const now = useNow();
  const [kind, setKind] = useState<Kind>("all");
  const days = byDay(view.entries, kind);
  return (
    <>
      <div className={styles.filter}>
        <Segmented
          label={words.say("history-filter")}
          labelHidden
          value={kind}
          onChange={(value) => setKind(KINDS.find((each) => each === value) ?? "all")}
          options={KINDS.map((value) => ({ value, label: words.say(`history-filter-${value}`) }))}
        />
      </div>
      {days.length === 0 && (
        <p className="soft">
          <Text id="history-none-of-kind" />
        </p>
      )}
      {days.map(({ at, visits }) => (
        <section key={at} className={styles.day} aria-labelledby={`day-${at}`}>
          <h2 id={`day-${at}`}>
            <Moment at={at} show="day" now={now} />
          </h2>
          {visits.map((visit) => (
            <Sitting key={visit.from} visit={visit} view={view} />
          ))}
        </section>
      ))}
    </>
  );
}

/** What one officer did from one unlocking to the next. */
function Sitting({ visit, view }: { visit: Visit; view: HistoryView }) {
  const words = useWords();
  return (
    <div className={styles.visit}>
      <h3>
        <span className={styles.time}>
          {words.time(visit.from) === words.time(visit.to) ? (
            <Moment at={visit.from} show="time" />
          ) : (
            <Text
              id="history-visit"
              vars={{
                from: <Moment key="from" at={visit.from} show="time" />,
                to: <Moment key="to" at={visit.to} show="time" />,
              }}
            />
          )}
        </span>
        <span>
          <By author={view.authors[visit.author]} />
        </span>
      </h3>
      <ol>
        {visit.lines.map((line) =>
          "looks" in line ? (
            <Looks key={line.looks[0]?.number} looks={line.looks} />
          ) : (
            <Entry key={line.entry.number} entry={line.entry} />
          ),
        )}
      </ol>
    </div>
  );
}

function By({ author }: { author: HistoryView["authors"][number] | undefined }) {
  if (!author) return null;
  const alias = (
    <bdi key="alias" data-own-words="">
      {author.alias}
    </bdi>
  );
  if (author.own) return <Text id="history-by-own" vars={{ alias }} />;
  if (author.alias) return alias;
  return <Text id="history-by-other" vars={{ key: author.fingerprint.slice(0, 9) }} />;
}

/** Looks one after the other say more together. */
function Looks({ looks }: { looks: readonly HistoryEntry[] }) {
  const words = useWords();
  const parts = [...new Set(looks.map(({ about }) => about ?? ""))].map((part) => {
    const known = messageId(`history-part-${part}`);
    return words.has(known) ? words.say(known) : part;
  });
  return (
    <li className={styles.looks}>
      <Moment at={looks[0]?.at ?? 0} show="time" />
      <Icon name="seen" size="small" />
      <span>
        <Text id="history-looked" vars={{ parts: parts.join(" · ") }} />
      </span>
    </li>
  );
}
