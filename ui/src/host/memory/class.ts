import { FIXTURE_EXERCISES } from "../fixture/exercise";
import type {
  AnswerView,
  ClassAnswerView,
  ClassListView,
  ClassRequest,
  ComparedView,
  DebriefVerdict,
  DebriefView,
} from "../ipc.gen";
import { type Handlers, refuse } from "./commands";
import type { CaseRecord } from "./record";
import type { MemoryState } from "./state";

type Classes = Pick<
  Handlers,
  | "hand_in"
  | "suggest_debrief_path"
  | "save_debrief"
  | "classes"
  | "class"
  | "bring_debriefs"
  | "take_away"
>;

/** What somebody handed in, as it was then. */
export interface HandedIn {
  id: string;
  exercise: string;
  person: string;
  label: string;
  answers: ReadonlyMap<string, AnswerView>;
}

type Look = (
  exercise: string,
  person: string,
  answers: ReadonlyMap<string, AnswerView>,
) => Pick<DebriefView, "answers" | "expected" | "reached">;

/** A class, in the vault of exercises; files are names that somebody typed. */
export function classes(
  state: MemoryState,
  found: (caseId: string) => CaseRecord,
  look: Look,
): Classes {
  const plays = () => state.practice ?? refuse("case-not-found");
  const playOf = (caseId: string) =>
    plays().find(({ record }) => record.id === caseId) ?? refuse("case-not-found");
  const of = ({ exercise, person }: ClassRequest) =>
    state.handedIn.filter((one) => one.exercise === exercise && one.person === person);
  const list = (): ClassListView => {
    plays();
    return {
      rows: FIXTURE_EXERCISES.flatMap(({ id, number, people }) =>
        people.map((person) => ({
          exercise: id,
          number,
          person: person.id,
          people: of({ exercise: id, person: person.id }).length,
        })),
      ).filter(({ people }) => people > 0),
    };
  };
  const handIn = (caseId: string, label: string): HandedIn => {
    const { exercise, person } = playOf(caseId);
    return { id: caseId, exercise, person, label, answers: new Map(found(caseId).answers) };
  };
  return {
    hand_in: ({ caseId, label }) => {
      const handed = handIn(caseId, label);
      const before = state.handedIn.findIndex(({ id }) => id === caseId);
      if (before >= 0) state.handedIn[before] = handed;
      else state.handedIn.push(handed);
      return list();
    },
    suggest_debrief_path: ({ caseId }) => {
      const { person } = playOf(caseId);
      return {
        path: `/home/officer/EX-01-${person}.dalil-exercise`,
        passphraseNeeded: false,
      };
    },
    save_debrief: ({ caseId, label, path, replace }) => {
      const handed = handIn(caseId, label);
      if (!path.startsWith("/")) refuse("paper-path-unwritable", { path });
      if (state.debriefs.has(path) && !replace) refuse("paper-path-taken");
      state.debriefs.set(path, handed);
      return { path };
    },
    classes: list,
    class: (request) => {
      const handed = of(request);
      const exercise = FIXTURE_EXERCISES.find(({ id }) => id === request.exercise);
      if (!exercise) refuse("case-not-found");
      const looked = handed.map(({ answers }) => look(request.exercise, request.person, answers));
      const questions = [...new Set(looked.flatMap((one) => one.answers.map(questionOf)))];
      return {
        ...request,
        number: exercise.number,
        participants: handed.map(({ id, label }, at) => ({
          id,
          label,
          reached: looked[at]?.reached ?? refuse("case-not-found"),
          otherEdition: false,
        })),
        expected: look(request.exercise, request.person, new Map()).expected,
        answers: questions.map((question) =>
          counted(
            question,
            looked.map((one) => one.answers.find((each) => each.question === question)),
            exercise.lines.find((line) => line.question === question)?.line ?? null,
          ),
        ),
      };
    },
    bring_debriefs: ({ path }) => {
      const there = [...state.debriefs].filter(([name]) => name.startsWith(path));
      if (there.length === 0) refuse("exercise-file-unknown");
      const isNew = ({ id }: HandedIn) => !state.handedIn.some((one) => one.id === id);
      const fresh = there.map(([, handed]) => handed).filter(isNew);
      state.handedIn.push(...fresh);
      return { new: fresh.length, again: there.length - fresh.length, refused: [] };
    },
    take_away: ({ exercise, person, id }) => {
      state.handedIn = state.handedIn.filter(
        (one) =>
          one.exercise !== exercise || one.person !== person || (id !== null && one.id !== id),
      );
      return list();
    },
  };
}

const questionOf = ({ question }: ComparedView): string => question;

function counted(
  question: string,
  each: readonly (ComparedView | undefined)[],
  line: string | null,
): ClassAnswerView {
  const count = (verdict: DebriefVerdict) => each.filter((one) => one?.verdict === verdict).length;
  const [missed, differs, assumed] = [count("missed"), count("differs"), count("assumed")];
  return {
    question,
    // Of the small guide, what is urgent is no sign.
    sign: question !== "danger-now",
    talk: (missed + differs + assumed) * 2 > each.length,
    expected: each.find((one) => one?.expected)?.expected ?? null,
    line,
    found: count("found"),
    otherBasis: count("other-basis"),
    missed,
    differs,
    assumed,
    each: each.map((one) => one?.verdict ?? null),
  };
}
