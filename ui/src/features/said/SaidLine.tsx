import { AuthorityLine, StateLine } from "../../kit";
import { Text } from "../../l10n";
import { useSaid } from "./useSaid";

/** What the authority has made of the case so far: not sent, read, answered. */
export function SaidLine({ caseId }: { caseId: string }) {
  const { view } = useSaid(caseId);
  if (!view?.read) return <AuthorityLine />;
  const answered = view.decision !== null || view.asks.length > 0;
  return (
    <StateLine icon="received" kind="kept">
      <Text id={answered ? "said-answered" : "said-read"} />
    </StateLine>
  );
}
