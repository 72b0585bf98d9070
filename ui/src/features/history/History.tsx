import { CaseFrame, useArrival, useCase } from "../../app";
import { useAsked } from "../../host";
import { FailureNotice, Page, pageFrame, SkeletonBars } from "../../kit";
import { Text } from "../../l10n";
import { Beside } from "./Beside";
import styles from "./History.module.css";
import { Timeline } from "./Timeline";

/** Who wrote what, when, as the record itself proves it. Nothing here can be changed. */
export function History() {
  const { caseId } = useCase().head;
  const heading = useArrival("history");
  const { view, failure, again } = useAsked("history", { caseId });
  return (
    <CaseFrame className={pageFrame}>
      <div className={styles.history} data-loaded={view !== null || undefined}>
        <Page isBeside>
          <h1 tabIndex={-1} ref={heading}>
            <Text id="history-title" />
          </h1>
          {failure && <FailureNotice failure={failure} onRetry={again} />}
          {!view && !failure && <SkeletonBars />}
          {view && view.entries.length === 0 && (
            <p className="soft">
              <Text id="history-empty" />
            </p>
          )}
          {view && view.entries.length > 0 && <Timeline view={view} />}
        </Page>
        {view && <Beside view={view} onChanged={again} />}
      </div>
    </CaseFrame>
  );
}
