import { useCallback, useEffect, useState } from "react";
import { useSession } from "../../app";
import {
  asFailure,
  type ExercisesView,
  type HostFailure,
  type ScreeningView,
  useHost,
} from "../../host";

/** One person of an exercise. */
export interface Choice {
  exercise: string;
  person: string;
}

interface Exercises {
  view: ExercisesView | null;
  failure: HostFailure | null;
  retry(): void;
  /** Anew, whatever was written down before. */
  begin(choice: Choice): void;
  goOn(caseId: string): void;
}

export function useExercises(): Exercises {
  const host = useHost();
  const { go } = useSession();
  const [view, setView] = useState<ExercisesView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const failed = useCallback((error: unknown) => setFailure(asFailure(error)), []);

  const look = useCallback(() => {
    setFailure(null);
    host.call("exercises", {}).then(setView, failed);
  }, [failed, host]);
  useEffect(look, [look]);

  const enter = async (opened: ScreeningView) => {
    const play = await host.call("play", { caseId: opened.head.caseId });
    go({ at: "case", view: opened, play });
  };
  return {
    view,
    failure,
    retry: look,
    begin: (choice) => {
      host
        .call("begin_exercise", { ...choice })
        .then(enter)
        .catch(failed);
    },
    goOn: (caseId) => {
      host.call("open_case", { caseId }).then(enter).catch(failed);
    },
  };
}
