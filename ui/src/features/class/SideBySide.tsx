import { useState } from "react";
import {
  asFailure,
  type ClassListView,
  type ClassRequest,
  type ClassView,
  type HostFailure,
  useAsked,
  useHost,
} from "../../host";
import { FailureNotice, SkeletonBars } from "../../kit";
import { GuideText, Text } from "../../l10n";
import { AnswersTable } from "./AnswersTable";
import styles from "./Class.module.css";
import { Participants } from "./Participants";
import { Talk } from "./Talk";

interface Props {
  of: ClassRequest;
  onTaken: (view: ClassListView) => void;
}

/** Several debriefs of one person: what to talk about first, then each question. */
export function SideBySide({ of, onTaken }: Props) {
  const host = useHost();
  const { view, failure, again } = useAsked("class", { ...of });
  const [refused, setRefused] = useState<HostFailure | null>(null);
  const takeAway = (id: string | null) =>
    host.call("take_away", { ...of, id }).then(onTaken, (error: unknown) => {
      setRefused(asFailure(error));
    });
  if (failure) return <FailureNotice failure={failure} onRetry={again} />;
  if (!view) return <SkeletonBars />;
  return (
    <article className={styles.class}>
      <Head view={view} />
      {refused && <FailureNotice failure={refused} />}
      <Talk view={view} />
      <AnswersTable view={view} of="signs" />
      <AnswersTable view={view} of="others" />
      <Participants view={view} onTakeAway={takeAway} />
    </article>
  );
}

function Head({ view }: { view: ClassView }) {
  const { exercise, person, expected, participants } = view;
  const same = participants.filter(
    ({ reached }) =>
      reached.conclusion === expected.conclusion &&
      reached.row === expected.row &&
      reached.actNow === expected.actNow,
  );
  return (
    <header className={styles.head}>
      <GuideText as="h2" id={`exercise-${exercise}`} />
      <GuideText as="p" className="soft" id={`exercise-${exercise}-person-${person}`} />
      <p>
        <GuideText as="span" className={styles.rung} id={`rung-${expected.conclusion}`} />
        {expected.actNow && (
          <>
            {" "}
            <Text id="debrief-act-now" />
          </>
        )}
      </p>
      <p className="small">
        <Text id="class-same-step" vars={{ count: same.length, people: participants.length }} />
      </p>
      <p className="small soft">
        <Text id="class-mark-none" />
      </p>
    </header>
  );
}
