/** Moving through the conversation. Every move is kept, so that the next start stands here. */

import { useCase, useGuideIndex } from "../../app";
import { beside, type Stop, sectionBeside } from "./itinerary";
import { leaveField } from "./leaveField";
import type { Answering } from "./useAnswers";

export interface Way {
  readonly go: (stop: Stop, question?: string) => void;
  readonly next: () => void;
  readonly back: () => void;
  /** Also to what is merely kept. */
  readonly step: (by: 1 | -1) => void;
  readonly section: (by: 1 | -1) => void;
  readonly ask: (question: string) => void;
  /** To the result, with everything that is known; waits for what is still on its way. */
  readonly stopHere: () => void;
  readonly isLast: boolean;
}

export function useWay(stops: readonly Stop[], here: Stop | null, answering: Answering): Way {
  const desk = useCase();
  const index = useGuideIndex();

  const go = (stop: Stop, question?: string) => {
    leaveField();
    desk.goTo("conversation", stop.page.id, question ?? stop.questions[0]?.id);
  };
  const stopHere = async () => {
    leaveField();
    const warned = answering.refused !== null;
    const kept = await answering.settled();
    // What was refused is said once; whoever presses again wants to go on all the same.
    if (kept || warned) {
      desk.goTo("result");
    }
  };
  const to = (stop: Stop | null) => stop && go(stop);
  const isLast = here !== null && beside(stops, here, 1, true) === null;
  return {
    go,
    next: () => (isLast ? void stopHere() : here && to(beside(stops, here, 1, true))),
    back: () => here && to(beside(stops, here, -1, true)),
    step: (by) => here && to(beside(stops, here, by, false)),
    section: (by) => here && to(sectionBeside(stops, here, by)),
    ask: (question) => {
      const page = index.pageOf(question);
      const stop = stops.find((one) => one.page.id === page?.id);
      if (stop) {
        go(stop, question);
      } else if (page) {
        desk.goTo("quick-look");
      }
    },
    stopHere: () => void stopHere(),
    isLast,
  };
}
