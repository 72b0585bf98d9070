import { useArrival, useSession } from "../../app";
import { type ClassListView, type ClassRequest, useAsked } from "../../host";
import { Bar, Button, FailureNotice, SkeletonBars } from "../../kit";
import { GuideText, Text, useWords } from "../../l10n";
import { Bring } from "./Bring";
import styles from "./Class.module.css";
import { SideBySide } from "./SideBySide";

/** What a class wrote down, for a trainer. Nothing of it needs a network, and nobody is marked. */
export function ClassScreen({ of }: { of: ClassRequest | null }) {
  const heading = useArrival("class");
  const { go } = useSession();
  const { view, failure, again, set } = useAsked("classes", {});
  const chosen = of && view?.rows.some((row) => isSame(row, of)) ? of : null;
  return (
    <>
      <Bar apart>
        <h1 ref={heading} tabIndex={-1}>
          <Text id="class-title" />
        </h1>
        <Button variant="quiet" icon="back" onPress={() => go({ at: "exercises" })}>
          <Text id="debrief-to-list" />
        </Button>
      </Bar>
      <main className={`${styles.main} scroll`} id="main" tabIndex={-1}>
        <p className={styles.intro}>
          <Text id="class-intro" />
        </p>
        <Bring onBrought={again} />
        {failure && <FailureNotice failure={failure} onRetry={again} />}
        {!(view || failure) && <SkeletonBars />}
        {view && (
          <Rows view={view} chosen={chosen} onChoose={(row) => go({ at: "class", of: row })} />
        )}
        {view && chosen && (
          <SideBySide
            key={`${chosen.exercise}/${chosen.person}/${people(view, chosen)}`}
            of={chosen}
            onTaken={set}
          />
        )}
      </main>
    </>
  );
}

const isSame = (one: ClassRequest, other: ClassRequest): boolean =>
  one.exercise === other.exercise && one.person === other.person;

const people = (view: ClassListView, of: ClassRequest): number =>
  view.rows.find((row) => isSame(row, of))?.people ?? 0;

interface RowsProps {
  view: ClassListView;
  chosen: ClassRequest | null;
  onChoose: (row: ClassRequest) => void;
}

/** The people of exercises of whom something was handed in. */
function Rows({ view, chosen, onChoose }: RowsProps) {
  const words = useWords();
  if (view.rows.length === 0) {
    return (
      <p className="soft">
        <Text id="class-none" />
      </p>
    );
  }
  return (
    <nav aria-label={words.say("class-title")}>
      <ul className={styles.rows}>
        {view.rows.map(({ exercise, person, number, people }) => {
          const isChosen = chosen !== null && isSame({ exercise, person }, chosen);
          return (
            <li key={`${exercise}/${person}`}>
              <button
                type="button"
                className={styles.row}
                aria-current={isChosen ? "page" : undefined}
                onClick={() => onChoose({ exercise, person })}
              >
                <span className={styles.number}>{words.number(number)}</span>
                <span className={styles.what}>
                  <GuideText id={`exercise-${exercise}`} />
                  <GuideText
                    as="span"
                    className="small soft"
                    id={`exercise-${exercise}-person-${person}`}
                  />
                </span>
                <span className="small">
                  <Text id="class-people" vars={{ count: people }} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
