import { CaseFrame, useArrival, useCase, useSession } from "../../app";
import {
  type ComparedView,
  type DebriefVerdict,
  type DebriefView,
  type OutcomeView,
  useAsked,
} from "../../host";
import { Button, FailureNotice, SkeletonBars } from "../../kit";
import { GuideText, type MessageId, Text } from "../../l10n";
import { HandIn } from "../class/HandIn";
import { Compared } from "./Compared";
import styles from "./Debrief.module.css";

/** What was missed stands first: it is what one comes here for. */
const ORDER = [
  "missed",
  "assumed",
  "differs",
  "other-basis",
  "found",
] as const satisfies DebriefVerdict[];

/** What one saw, missed and assumed, beside what the story holds. No marks. */
export function Debrief() {
  const { caseId } = useCase().head;
  const { view, failure, again } = useAsked("debrief", { caseId });
  return (
    <CaseFrame className={`${styles.frame} scroll`}>
      {failure && <FailureNotice failure={failure} onRetry={again} />}
      {!(view || failure) && <SkeletonBars />}
      {view && <Told view={view} />}
    </CaseFrame>
  );
}

function Told({ view }: { view: DebriefView }) {
  const heading = useArrival("debrief");
  const { go } = useSession();
  const id = `exercise-${view.exercise}`;
  const same =
    view.expected.conclusion === view.reached.conclusion &&
    view.expected.row === view.reached.row &&
    view.expected.actNow === view.reached.actNow;
  return (
    <div className={styles.debrief}>
      <h1 ref={heading} tabIndex={-1}>
        <Text id="debrief-title" />
      </h1>
      <p className="soft">
        <Text id="debrief-hint" />
      </p>
      <div className={styles.outcomes}>
        <Outcome title="debrief-expected" outcome={view.expected} />
        <Outcome title="debrief-reached" outcome={view.reached} />
      </div>
      <p>
        <b>
          <Text id={same ? "debrief-same" : "debrief-other"} />
        </b>
      </p>
      <section className={styles.words}>
        <h2>
          <Text id="debrief-why" />
        </h2>
        <GuideText as="p" id={id} attr="why" />
        <h2>
          <Text id="debrief-first" />
        </h2>
        <GuideText as="p" id={id} attr="first" />
        <h2>
          <Text id="debrief-traps" />
        </h2>
        <GuideText as="p" id={id} attr="traps" />
      </section>
      {ORDER.map((verdict) => (
        <Answers
          key={verdict}
          verdict={verdict}
          answers={view.answers.filter((each) => each.verdict === verdict)}
        />
      ))}
      <HandIn caseId={view.head.caseId} />
      <Button variant="primary" onPress={() => go({ at: "exercises" })}>
        <Text id="debrief-to-list" />
      </Button>
    </div>
  );
}

function Outcome({ title, outcome }: { title: MessageId; outcome: OutcomeView }) {
  return (
    <section className={styles.outcome}>
      <h2>
        <Text id={title as "debrief-expected"} />
      </h2>
      <GuideText as="p" className={styles.rung} id={`rung-${outcome.conclusion}`} />
      {outcome.actNow && (
        <p>
          <Text id="debrief-act-now" />
        </p>
      )}
      <GuideText as="p" id={`row-${outcome.row}`} />
      {outcome.positive.length > 0 && (
        <ul>
          {outcome.positive.map((dimension) => (
            <li key={dimension}>
              <GuideText id={`dim-${dimension}`} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Answers({ verdict, answers }: { verdict: DebriefVerdict; answers: ComparedView[] }) {
  if (answers.length === 0 && verdict !== "found" && verdict !== "missed") return null;
  return (
    <section className={styles.answers} aria-labelledby={`debrief-${verdict}`}>
      <h2 id={`debrief-${verdict}`}>
        <Text id={`debrief-${verdict}`} />
      </h2>
      <p className="small soft">
        <Text id={answers.length > 0 ? `debrief-${verdict}-hint` : "debrief-nothing"} />
      </p>
      <ul>
        {answers.map((compared) => (
          <Compared key={compared.question} compared={compared} />
        ))}
      </ul>
    </section>
  );
}
