import { FIXTURE_EXERCISES } from "../fixture/exercise";
import { meaningOf } from "../fixture/meaning";
import type { AnswerView, ComparedView, OutcomeView, SpokenView } from "../ipc.gen";
import { classes } from "./class";
import { type Handlers, refuse } from "./commands";
import { type CaseRecord, viewOf } from "./record";
import type { MemoryState } from "./state";

type Practising = Pick<Handlers, "practise" | "exercises" | "begin_exercise" | "play" | "debrief"> &
  ReturnType<typeof classes>;

/** Practising, in a vault of its own: no officer's vault is open meanwhile. */
export function practising(state: MemoryState, found: (caseId: string) => CaseRecord): Practising {
  const plays = () => state.practice ?? refuse("case-not-found");
  const partsOf = (caseId: string) => {
    const play = plays().find(({ record }) => record.id === caseId) ?? refuse("case-not-found");
    const exercise = FIXTURE_EXERCISES.find(({ id }) => id === play.exercise);
    const person = exercise?.people.find(({ id }) => id === play.person);
    if (!(exercise && person)) refuse("case-not-found");
    return { exercise, person };
  };
  return {
    practise: () => {
      state.open = null;
      state.practice = state.practised;
      return { alias: "", goOn: null, practice: true };
    },
    exercises: () => ({
      alias: "",
      exercises: FIXTURE_EXERCISES.map(({ id, number, level, people }) => ({
        id,
        number,
        level,
        people: people.map((person) => {
          const play = plays().find((one) => one.exercise === id && one.person === person.id);
          return {
            id: person.id,
            caseId: play?.record.id ?? null,
            savedAt: play?.record.savedAt ?? null,
          };
        }),
      })),
      now: state.now(),
    }),
    begin_exercise: ({ exercise, person }) => {
      const known = FIXTURE_EXERCISES.find(({ id }) => id === exercise);
      if (!known?.people.some(({ id }) => id === person)) refuse("case-not-found");
      const all = plays();
      const before = all.findIndex((one) => one.exercise === exercise && one.person === person);
      if (before >= 0) all.splice(before, 1);
      const record = { ...state.newCase(""), code: "EX-01" };
      all.push({ exercise, person, record });
      return viewOf(record);
    },
    play: ({ caseId }) => {
      const { exercise, person } = partsOf(caseId);
      return {
        exercise: exercise.id,
        number: exercise.number,
        person: person.id,
        lines: [...exercise.lines],
      };
    },
    debrief: ({ caseId }) => {
      const { exercise, person } = partsOf(caseId);
      const record = found(caseId);
      return {
        head: viewOf(record).head,
        exercise: exercise.id,
        person: person.id,
        ...lookAt(person, record.answers),
      };
    },
    ...classes(state, found, (exercise, person, answers) =>
      lookAt(personOf(exercise, person), answers),
    ),
  };
}

type FixturePerson = (typeof FIXTURE_EXERCISES)[number]["people"][number];

function personOf(exercise: string, person: string): FixturePerson {
  const found = FIXTURE_EXERCISES.find(({ id }) => id === exercise);
  return found?.people.find(({ id }) => id === person) ?? refuse("case-not-found");
}

/** What was written down beside the story. */
function lookAt(person: FixturePerson, answers: ReadonlyMap<string, AnswerView>) {
  const expected = new Map<string, AnswerView>(
    person.answers.map(([question, response, value, basis]) => [
      question,
      { response, value, basis, savedAt: 0 },
    ]),
  );
  const questions = [...new Set([...expected.keys(), ...answers.keys()])];
  return {
    answers: questions.flatMap((question) =>
      compare(question, expected.get(question), answers.get(question)),
    ),
    expected: outcome(expected),
    reached: outcome(answers),
  };
}

const OPEN = ["unknown", "declined", "not-asked"];

function compare(
  question: string,
  expected: AnswerView | undefined,
  given: AnswerView | undefined,
): ComparedView[] {
  const verdict = (): ComparedView["verdict"] | null => {
    if (!expected) return given && !OPEN.includes(given.response) ? "assumed" : null;
    if (!given || OPEN.includes(given.response)) return "missed";
    if (given.response !== expected.response || given.value !== expected.value) return "differs";
    return given.basis === expected.basis ? "found" : "other-basis";
  };
  const found = verdict();
  if (!found) return [];
  return [{ question, verdict: found, expected: spoken(expected), given: spoken(given) }];
}

function spoken(answer: AnswerView | undefined): SpokenView | null {
  if (!answer) return null;
  const { response, value, basis } = answer;
  return { response, value, basis };
}

function outcome(answers: ReadonlyMap<string, AnswerView>): OutcomeView {
  const meaning = meaningOf(new Map(answers));
  return {
    conclusion: meaning.conclusion,
    row: meaning.row,
    actNow: meaning.actNow.length > 0,
    positive: meaning.dimensions.filter(({ state }) => state === "positive").map(({ id }) => id),
  };
}
