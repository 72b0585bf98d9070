import { useCallback, useEffect, useState } from "react";
import { CaseFrame, useArrival, useCase, useNow } from "../../app";
import {
  asFailure,
  type HistoryEntry,
  type HistoryView,
  type HostFailure,
  useHost,
} from "../../host";
import { FailureNotice, Notice, SkeletonBars, StateLine } from "../../kit";
import { Moment, Text } from "../../l10n";
import { Entry } from "./Entry";
import styles from "./History.module.css";

/** Who wrote what, when, as the record itself proves it. Nothing here can be changed. */
export function History() {
  const host = useHost();
  const { caseId } = useCase().head;
  const heading = useArrival("history");
  const [view, setView] = useState<HistoryView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);

  const load = useCallback(async () => {
    try {
      setView(await host.call("history", { caseId }));
      setFailure(null);
    } catch (error) {
      setFailure(asFailure(error));
    }
  }, [host, caseId]);

  useEffect(() => {
    void load();
  }, [load]);

  return (
    <CaseFrame className={styles.frame}>
      <div className={`${styles.page} scroll`}>
        <div className={styles.inner}>
          <h1 tabIndex={-1} ref={heading}>
            <Text id="history-title" />
          </h1>
          {failure && <FailureNotice failure={failure} onRetry={() => void load()} />}
          {!view && !failure && <SkeletonBars />}
          {view && <Record view={view} />}
        </div>
      </div>
    </CaseFrame>
  );
}

function Record({ view }: { view: HistoryView }) {
  const now = useNow();
  if (view.entries.length === 0) {
    return (
      <p className="soft">
        <Text id="history-empty" />
      </p>
    );
  }
  return (
    <>
      {view.verified ? (
        <p className={styles.proof}>
          <StateLine icon="shield" kind="kept">
            <Text id="history-verified" />
          </StateLine>
          <span className="small soft">
            <Text id="history-count" vars={{ count: view.entries.length }} />
          </span>
        </p>
      ) : (
        <Notice icon="info" role="alert" title={<Text id="history-not-verified" />}>
          <p className="small">
            <Text id="history-not-verified-hint" />
          </p>
        </Notice>
      )}
      {byDay(view.entries).map((entries) => {
        const at = entries[0]?.at ?? 0;
        return (
          <section key={at} className={styles.day} aria-labelledby={`day-${at}`}>
            <h2 id={`day-${at}`}>
              <Moment at={at} show="day" now={now} />
            </h2>
            <ol>
              {entries.map((entry) => (
                <Entry key={entry.hash} entry={entry} />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

/** Neighbors of one day together; the order of the record stays. */
function byDay(entries: readonly HistoryEntry[]): HistoryEntry[][] {
  const days: HistoryEntry[][] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    const day = new Date(entry.at).toDateString();
    if (last?.[0] && new Date(last[0].at).toDateString() === day) last.push(entry);
    else days.push([entry]);
  }
  return days;
}
