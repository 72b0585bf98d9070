/** The way through the conversation: which pages there are in this case, and in what order. */

import type {
  GuideView,
  PageView,
  QuestionState,
  QuestionView,
  SectionView,
} from "../../host/ipc.gen";

export type States = ReadonlyMap<string, QuestionState>;

/** One screen of the conversation. */
export interface Stop {
  readonly section: SectionView;
  readonly page: PageView;
  /** What stands on it: asked, or answered and no longer asked. */
  readonly questions: readonly QuestionView[];
  /** Something on it is asked. What is only kept can be looked at, but nobody is led there. */
  readonly asked: boolean;
  /** Everything that is asked on it has an answer. */
  readonly answered: boolean;
}

export function statesById(questions: readonly QuestionState[]): States {
  return new Map(questions.map((state) => [state.id, state]));
}

/** Every screen of the conversation that has something on it, in the order of the guide. */
export function itinerary(guide: GuideView, states: States): readonly Stop[] {
  return guide.sections
    .filter((section) => section.pass !== "quick-look")
    .flatMap((section) => section.pages.flatMap((page) => stopAt(section, page, states)));
}

function stopAt(section: SectionView, page: PageView, states: States): Stop[] {
  const standing = page.questions.filter(
    ({ id }) => (states.get(id)?.shown ?? "hidden") !== "hidden",
  );
  if (standing.length === 0) {
    return [];
  }
  const asked = standing.filter(({ id }) => states.get(id)?.shown === "asked");
  const answered = asked.length > 0 && asked.every(({ id }) => states.get(id)?.answer != null);
  return [{ section, page, questions: standing, asked: asked.length > 0, answered }];
}

/**
 * Where the officer stands; from nowhere, the first screen that is still open. A page that is gone
 * (its question is hidden now) leads to the nearest one after it in the guide, so that nobody is
 * thrown back to the start.
 */
export function stopFor(
  guide: GuideView,
  stops: readonly Stop[],
  page: string | null,
): Stop | null {
  const here = stops.find((stop) => stop.page.id === page);
  if (here) {
    return here;
  }
  if (page === null) {
    return stops.find((stop) => stop.asked && !stop.answered) ?? stops[0] ?? null;
  }
  const order = guide.sections.flatMap((section) => section.pages.map(({ id }) => id));
  const at = order.indexOf(page);
  const first = stops.find((stop) => stop.asked && order.indexOf(stop.page.id) > at);
  return first ?? stops.at(-1) ?? null;
}

/** The next or the previous screen. With `askedOnly`, what is merely kept is passed over. */
export function beside(
  stops: readonly Stop[],
  from: Stop,
  step: 1 | -1,
  askedOnly: boolean,
): Stop | null {
  for (let at = stops.indexOf(from) + step; at >= 0 && at < stops.length; at += step) {
    const stop = stops[at];
    if (stop && (stop.asked || !askedOnly)) {
      return stop;
    }
  }
  return null;
}

/** The first open screen of a section, or its first screen: where a press on the rail leads. */
export function entryOf(stops: readonly Stop[], section: string): Stop | null {
  const inside = stops.filter((stop) => stop.section.id === section);
  return inside.find((stop) => stop.asked && !stop.answered) ?? inside[0] ?? null;
}

/** The section before or after, among those that have a screen. Its beginning, not its first gap. */
export function sectionBeside(stops: readonly Stop[], from: Stop, step: 1 | -1): Stop | null {
  const sections = [...new Set(stops.map((stop) => stop.section.id))];
  const wanted = sections[sections.indexOf(from.section.id) + step];
  return stops.find((stop) => stop.section.id === wanted) ?? null;
}

/** Where a screen stands among those of its section that are asked: 2 of 6. */
export function positionOf(stops: readonly Stop[], stop: Stop): { number: number; of: number } {
  const inside = stops.filter((one) => one.section.id === stop.section.id && one.asked);
  return { number: inside.indexOf(stop) + 1, of: inside.length };
}
