import { useState } from "react";
import { useArrival, useSession } from "../../app";
import type { ExercisePerson, ExerciseRow } from "../../host";
import { Bar, Button, Dialog, FailureNotice, SkeletonBars } from "../../kit";
import { GuideText, messageId, Text, useWords } from "../../l10n";
import styles from "./Exercises.module.css";
import { type Choice, useExercises } from "./useExercises";

/** What can be practised, and with whom. */
export function Exercises() {
  const heading = useArrival("exercises");
  const words = useWords();
  const { alias, go } = useSession();
  const { view, failure, retry, begin, goOn } = useExercises();
  const [again, setAgain] = useState<Choice | null>(null);
  return (
    <>
      <Bar>
        <h1 ref={heading} tabIndex={-1}>
          <Text id="exercise-title" />
        </h1>
        {alias && (
          <bdi className="soft" data-own-words="">
            {alias}
          </bdi>
        )}
      </Bar>
      <main className={`${styles.main} scroll`} id="main" tabIndex={-1}>
        <p className={styles.intro}>
          <Text id="exercise-intro" />
        </p>
        <p className={styles.class}>
          <Button icon="cases" onPress={() => go({ at: "class" })}>
            <Text id="class-title" />
          </Button>
        </p>
        {failure && <FailureNotice failure={failure} onRetry={retry} />}
        {!(view || failure) && <SkeletonBars />}
        {view && (
          <ol className={styles.list}>
            {view.exercises.map((exercise) => (
              <Row
                key={exercise.id}
                exercise={exercise}
                onBegin={begin}
                onGoOn={goOn}
                onAgain={setAgain}
              />
            ))}
          </ol>
        )}
      </main>
      <Dialog
        title={words.say("exercise-again")}
        isOpen={again !== null}
        onClose={() => setAgain(null)}
        actions={
          <>
            <Button onPress={() => setAgain(null)}>
              <Text id="exercise-keep" />
            </Button>
            <Button variant="primary" onPress={() => again && begin(again)}>
              <Text id="exercise-again" />
            </Button>
          </>
        }
      >
        <p>
          <Text id="exercise-again-hint" />
        </p>
      </Dialog>
    </>
  );
}

interface RowProps {
  exercise: ExerciseRow;
  onBegin: (choice: Choice) => void;
  onGoOn: (caseId: string) => void;
  onAgain: (choice: Choice) => void;
}

function Row({ exercise, onBegin, onGoOn, onAgain }: RowProps) {
  const words = useWords();
  return (
    <li className={styles.row}>
      <span className={styles.number} aria-hidden="true">
        {words.number(exercise.number)}
      </span>
      <div className={styles.what}>
        <GuideText as="h2" id={`exercise-${exercise.id}`} />
        <p className="small soft">
          <Text id={messageId(`exercise-level-${exercise.level}`)} />
        </p>
      </div>
      <ul className={styles.people}>
        {exercise.people.map((person) => (
          <Person
            key={person.id}
            exercise={exercise.id}
            person={person}
            onBegin={onBegin}
            onGoOn={onGoOn}
            onAgain={onAgain}
          />
        ))}
      </ul>
    </li>
  );
}

interface PersonProps extends Omit<RowProps, "exercise"> {
  exercise: string;
  person: ExercisePerson;
}

function Person({ exercise, person, onBegin, onGoOn, onAgain }: PersonProps) {
  const words = useWords();
  const name = words.guide(`exercise-${exercise}-person-${person.id}`);
  const choice = { exercise, person: person.id };
  const { caseId } = person;
  return (
    <li>
      <GuideText id={`exercise-${exercise}-person-${person.id}`} />
      <span className={styles.ways}>
        {caseId ? (
          <>
            <Button
              variant="primary"
              label={words.say("exercise-go-on-with", { person: name })}
              onPress={() => onGoOn(caseId)}
            >
              <Text id="exercise-go-on" />
            </Button>
            <Button
              label={words.say("exercise-again-with", { person: name })}
              onPress={() => onAgain(choice)}
            >
              <Text id="exercise-again" />
            </Button>
          </>
        ) : (
          <Button
            label={words.say("exercise-begin-with", { person: name })}
            onPress={() => onBegin(choice)}
          >
            <Text id="exercise-begin" />
          </Button>
        )}
      </span>
    </li>
  );
}
