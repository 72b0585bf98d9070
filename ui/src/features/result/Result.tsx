import { useState } from "react";
import { CaseFrame, useCase, usePlay } from "../../app";
import { Button, Empty, FailureNotice, Notice, SkeletonBars } from "../../kit";
import { Text, useWords } from "../../l10n";
import { Apart } from "../conflict/Apart";
import { ToDebrief } from "../exercise/ToDebrief";
import { Said } from "../said/Said";
import { Dimensions } from "./Dimensions";
import { Elements } from "./Elements";
import { EvidenceDialog, type Shown } from "./EvidenceDialog";
import { FirstNow } from "./FirstNow";
import { Reasons } from "./Reasons";
import styles from "./Result.module.css";
import { Rung } from "./Rung";
import { Statement } from "./Statement";
import { StillOpen } from "./StillOpen";
import { type ResultDesk, useResult } from "./useResult";
import { WaysOn } from "./WaysOn";
import { evidenceWords } from "./words";

/** What the answers mean, why, what is missing, and the officer's own words. Never a verdict. */
export function Result() {
  const desk = useResult();
  const { head } = useCase();
  return (
    <CaseFrame className={styles.frame}>
      {desk.view && desk.referral && head.answers > 0 ? (
        <Findings desk={desk} />
      ) : (
        <div className={`${styles.alone} scroll`}>
          {desk.failure && (
            <FailureNotice failure={desk.failure} onRetry={() => void desk.reload()} />
          )}
          {!desk.failure && !desk.view && <SkeletonBars />}
          {desk.view && head.answers === 0 && <NothingYet />}
        </div>
      )}
    </CaseFrame>
  );
}

function Findings({ desk }: { desk: ResultDesk }) {
  const words = useWords();
  const [shown, setShown] = useState<Shown | null>(null);
  const play = usePlay();
  const { view, referral, failure } = desk;
  const { head } = useCase();
  if (!view || !referral) return null;
  const { meaning } = view;
  return (
    <div className={styles.result}>
      <div className={`${styles.findings} scroll`}>
        {failure && <FailureNotice failure={failure} onRetry={() => void desk.reload()} />}
        {head.apart > 0 && <Apart says="conflict-result" />}
        {view.movedFrom !== null && (
          <Notice icon="merge">
            <p>
              <Text id="conflict-moved" vars={{ rung: words.guide(`rung-${view.movedFrom}`) }} />
            </p>
          </Notice>
        )}
        <FirstNow
          meaning={meaning}
          needs={referral.needs}
          needsDone={view.needsDone}
          setNeed={(need, state) => void desk.setNeed(need, state)}
        />
        <Rung view={view} />
        <Elements
          elements={meaning.elements}
          row={meaning.row}
          onShow={(title, evidence) => setShown({ title, evidence })}
        />
        <Dimensions
          dimensions={meaning.dimensions}
          onShow={(dimension) =>
            setShown({
              title: words.guide(`dim-${dimension.id}`),
              evidence: dimension.evidence,
              dimension,
            })
          }
        />
        <Reasons
          meaning={meaning}
          onShow={({ dimension, evidence }) => {
            const found = meaning.dimensions.find(({ id }) => id === dimension);
            setShown({
              title: evidenceWords(words, evidence),
              evidence: [evidence],
              ...(found && { dimension: found }),
            });
          }}
        />
        <WaysOn routes={meaning.routes} signs={view.signs} />
      </div>
      <aside className={`${styles.close} scroll`} aria-label={words.say("result-aside")}>
        {!play && <Said caseId={view.head.caseId} />}
        <StillOpen meaning={meaning} />
        {play ? <ToDebrief /> : <Statement view={view} onSigned={desk.replace} />}
      </aside>
      <EvidenceDialog
        shown={shown}
        provisional={meaning.provisional}
        onClose={() => setShown(null)}
      />
    </div>
  );
}

function NothingYet() {
  const { goTo } = useCase();
  return (
    <Empty
      title={<Text id="result-empty" />}
      actions={
        <>
          <Button variant="primary" onPress={() => goTo("quick-look")}>
            <Text id="result-to-quick-look" />
          </Button>
          <Button onPress={() => goTo("conversation")}>
            <Text id="result-to-conversation" />
          </Button>
        </>
      }
    />
  );
}
