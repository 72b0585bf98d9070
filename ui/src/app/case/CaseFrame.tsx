import type { ReactNode } from "react";
import { SaidLine } from "../../features/said/SaidLine";
import type { Tab } from "../../host";
import { DeliveryLine, Icon, SavedLine, StateLine } from "../../kit";
import { Code, Moment, Text, useWords } from "../../l10n";
import { useNow } from "../clock";
import { useDeliveries } from "../deliveries";
import { usePlay } from "../play";
import styles from "./CaseFrame.module.css";
import { useCase } from "./desk";

const TABS: readonly Tab[] = [
  "quick-look",
  "conversation",
  "result",
  "referral",
  "files",
  "history",
];
/** An exercise has its papers, stamped; nobody will ask who wrote it. */
const NONE: readonly string[] = [];
const PRACTICE_TABS: readonly Tab[] = [
  "quick-look",
  "conversation",
  "result",
  "referral",
  "debrief",
];

/** Which case, where in it, and where its record is: the same on each of its screens. */
export function CaseFrame({
  children,
  className,
  label,
}: {
  children: ReactNode;
  className?: string | undefined;
  label?: string | undefined;
}) {
  const { head, tab, goTo, unkept } = useCase();
  const play = usePlay();
  const words = useWords();
  const now = useNow();
  // Only where something was said in different ways, and while one looks at it.
  const isApart = head.apart > 0 || tab === "conflicts";
  const usual = play ? PRACTICE_TABS : TABS;
  const tabs = isApart && !play ? [...usual, "conflicts" as const] : usual;
  const delivery = useDeliveries(play ? NONE : [head.caseId]).get(head.caseId);
  return (
    <>
      <header className={styles.bar} data-apart={isApart || undefined}>
        <div className={styles.id}>
          <b>
            <Code>{head.code}</Code>
          </b>
          <span className={styles.where}>
            {play ? (
              words.guide(`exercise-${play.exercise}`)
            ) : head.place ? (
              <Text
                id="case-place-and-day"
                vars={{
                  place: <bdi data-own-words="">{head.place}</bdi>,
                  day: <Moment at={head.openedAt} show="day" now={now} />,
                }}
              />
            ) : (
              <Moment at={head.openedAt} show="day" now={now} />
            )}
          </span>
        </div>
        <nav className={styles.tabs} aria-label={words.say("case-tabs")}>
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              aria-current={each === tab ? "page" : undefined}
              onClick={() => goTo(each)}
            >
              <span className={each === "conflicts" ? styles.apartWord : undefined}>
                <Text id={`tab-${each}`} />
              </span>
              {each === "conflicts" && head.apart > 0 && (
                <span className={styles.apart}>
                  <Icon name="conflict" size="tiny" />
                  {words.number(head.apart)}
                </span>
              )}
            </button>
          ))}
        </nav>
        <div className={styles.custody}>
          <span role="status">
            {unkept ? (
              <StateLine icon="clock">
                <Text id="lock-words-waiting" />
              </StateLine>
            ) : (
              <SavedLine at={head.savedAt} />
            )}
          </span>
          {play ? (
            <StateLine icon="practice">
              <Text id="exercise-never-sent" />
            </StateLine>
          ) : (
            <span role="status">
              <SaidLine
                caseId={head.caseId}
                otherwise={<DeliveryLine delivery={delivery} now={now} />}
              />
            </span>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={className} aria-label={label}>
        {children}
      </main>
    </>
  );
}
