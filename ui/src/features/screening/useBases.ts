import { useState } from "react";
import type { QuestionView } from "../../host/ipc.gen";
import { inputFor } from "./options";
import type { Answering } from "./useAnswers";

export interface Bases {
  readonly of: (question: QuestionView) => string;
  readonly set: (question: QuestionView, basis: string) => void;
}

/** How each answer is known: as kept; else as chosen before answering; else the guide's preset. */
export function useBases(answering: Answering): Bases {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  return {
    of: ({ id, basis }) => answering.known(id)?.basis ?? chosen.get(id) ?? basis,
    set: (question, basis) => {
      const known = answering.known(question.id);
      if (known && known.basis !== basis) {
        answering.save([inputFor(question.id, known, basis)]);
      }
      setChosen(new Map([...chosen, [question.id, basis]]));
    },
  };
}
