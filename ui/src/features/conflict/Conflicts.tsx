import { useState } from "react";
import { CaseFrame, useArrival, useCase } from "../../app";
import { type ConflictsView, type ConflictView, useAsked, useHost } from "../../host";
import { Button, FailureNotice, Notice, Page, pageFrame, SkeletonBars } from "../../kit";
import { Text } from "../../l10n";
import { ConflictCard } from "./ConflictCard";
import styles from "./Conflicts.module.css";
import { DecideDialog } from "./DecideDialog";

/** What is about to be decided: one of the values, or none of them. */
interface Deciding {
  conflict: ConflictView;
  chosen: string | null;
}

/** Everything that was said in different ways, each side by side. Nothing is chosen beforehand. */
export function Conflicts() {
  const host = useHost();
  const desk = useCase();
  const { caseId } = desk.head;
  const { view, failure, again, set } = useAsked("conflicts", { caseId });
  // What was decided is gone, and so is the button: one arrives anew.
  const heading = useArrival(`conflicts/${view?.conflicts.length ?? ""}`);
  const [deciding, setDeciding] = useState<Deciding | null>(null);

  const decided = async (next: ConflictsView) => {
    setDeciding(null);
    set(next);
    try {
      // Questions and result are other ones now.
      desk.replace(await host.call("open_case", { caseId }));
    } catch {
      desk.touch(next.head);
    }
  };

  return (
    <CaseFrame className={pageFrame}>
      <Page>
        <h1 tabIndex={-1} ref={heading}>
          <Text id="conflict-title" />
        </h1>
        {failure && <FailureNotice failure={failure} onRetry={again} />}
        {!view && !failure && <SkeletonBars />}
        {view && (
          <p className={styles.hint}>
            <Text id={view.conflicts.length > 0 ? "conflict-hint" : "conflict-none"} />
          </p>
        )}
        {view && !view.mayDecide && view.conflicts.length > 0 && (
          <Notice icon="info">
            <p>
              <Text id="conflict-at-desk" />
            </p>
          </Notice>
        )}
        {view && view.conflicts.length > 0 && (
          <ol className={styles.cards}>
            {view.conflicts.map((conflict) => (
              <ConflictCard
                key={conflict.field}
                conflict={conflict}
                onDecide={
                  view.mayDecide ? (chosen) => setDeciding({ conflict, chosen }) : undefined
                }
              />
            ))}
          </ol>
        )}
        {view && view.conflicts.length === 0 && (
          <Button onPress={() => desk.goTo("result")} iconEnd="next" className={styles.on}>
            <Text id="tab-result" />
          </Button>
        )}
      </Page>
      {deciding && (
        <DecideDialog
          {...deciding}
          onClose={() => setDeciding(null)}
          onDecided={(next) => void decided(next)}
        />
      )}
    </CaseFrame>
  );
}
