import type { ReactNode } from "react";
import { StateLine } from "../../kit";
import { Text } from "../../l10n";
import { useSaid } from "./useSaid";

interface Props {
  caseId: string;
  /** How far the case is on its way, where the authority has said nothing yet. */
  otherwise: ReactNode;
}

/** What the authority has made of the case so far: read, answered. */
export function SaidLine({ caseId, otherwise }: Props) {
  const { view } = useSaid(caseId);
  if (!view?.read) return otherwise;
  const answered = view.decision !== null || view.asks.length > 0;
  return (
    <StateLine icon="received" kind="kept">
      <Text id={answered ? "said-answered" : "said-read"} />
    </StateLine>
  );
}
