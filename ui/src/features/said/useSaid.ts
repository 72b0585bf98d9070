import { useEffect, useState } from "react";
import { type SaidView, useHost } from "../../host";

export interface Said {
  view: SaidView | null;
  replace(view: SaidView): void;
}

/** What the authority said in a case. Whoever cannot be asked said nothing yet. */
export function useSaid(caseId: string): Said {
  const host = useHost();
  const [view, setView] = useState<SaidView | null>(null);
  useEffect(() => {
    let isHere = true;
    host.call("said", { caseId }).then(
      (found) => isHere && setView(found),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [caseId, host]);
  return { view, replace: setView };
}

/** Whether there is anything to show of it. */
export const isSaid = (view: SaidView | null): view is SaidView =>
  view !== null && (view.decision !== null || view.asks.length > 0 || view.yours !== null);
