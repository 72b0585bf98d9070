import { CaseFrame, useArrival } from "../../app";
import { FailureNotice, SkeletonBars } from "../../kit";
import { Text } from "../../l10n";
import { Consents } from "./Consents";
import { Helpers } from "./Helpers";
import { Needs } from "./Needs";
import { PaperPanel } from "./PaperPanel";
import styles from "./Referral.module.css";
import { useReferral } from "./useReferral";

/** What is needed, who can help, who may know, and the paper. */
export function Referral() {
  const desk = useReferral();
  const heading = useArrival("referral");
  const { view, failure } = desk;
  return (
    <CaseFrame className={styles.frame}>
      <h1 className="vh" tabIndex={-1} ref={heading}>
        <Text id="tab-referral" />
      </h1>
      {failure && (
        <div className={styles.failure}>
          <FailureNotice
            failure={failure}
            {...(view ? { onClose: desk.forgetFailure } : { onRetry: () => void desk.reload() })}
          />
        </div>
      )}
      {!view && !failure && (
        <div className={styles.alone}>
          <SkeletonBars />
        </div>
      )}
      {view && (
        <div className={styles.refer}>
          <div className={styles.work}>
            <Needs view={view} setNeed={desk.setNeed} />
            <Helpers view={view} choose={desk.choose} />
          </div>
          <div className={`${styles.papers} scroll`}>
            <Consents view={view} consentOf={desk.consentOf} setConsent={desk.setConsent} />
            <PaperPanel view={view} consentOf={desk.consentOf} />
          </div>
        </div>
      )}
    </CaseFrame>
  );
}
