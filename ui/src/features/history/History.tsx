import { useCallback, useEffect, useState } from "react";
import { CaseFrame, useArrival, useCase } from "../../app";
import { asFailure, type HistoryView, type HostFailure, useHost } from "../../host";
import { FailureNotice, SkeletonBars } from "../../kit";
import { Text } from "../../l10n";
import { Beside } from "./Beside";
import styles from "./History.module.css";
import { Timeline } from "./Timeline";

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
      <div className={styles.history} data-loaded={view !== null || undefined}>
        <div className={`${styles.page} scroll`}>
          <div className={styles.inner}>
            <h1 tabIndex={-1} ref={heading}>
              <Text id="history-title" />
            </h1>
            {failure && <FailureNotice failure={failure} onRetry={() => void load()} />}
            {!view && !failure && <SkeletonBars />}
            {view && view.entries.length === 0 && (
              <p className="soft">
                <Text id="history-empty" />
              </p>
            )}
            {view && view.entries.length > 0 && <Timeline view={view} />}
          </div>
        </div>
        {view && <Beside view={view} onChanged={() => void load()} />}
      </div>
    </CaseFrame>
  );
}
