import { type SaidView, useAsked } from "../../host";

export interface Said {
  view: SaidView | null;
  replace(view: SaidView): void;
}

/** What the authority said in a case. Whoever cannot be asked said nothing yet. */
export function useSaid(caseId: string): Said {
  const { view, set } = useAsked("said", { caseId });
  return { view, replace: set };
}

/** Whether there is anything to show of it. */
export const isSaid = (view: SaidView | null): view is SaidView =>
  view !== null && (view.decision !== null || view.asks.length > 0 || view.yours !== null);
