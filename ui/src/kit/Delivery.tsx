import type { DeliveryStage, DeliveryView } from "../host";
import { Moment, Text } from "../l10n";
import type { IconName } from "./icons";
import { StateLine } from "./State";

/** Each stage has a drawing of its own: no color alone says how far it is. */
export const STAGE_ICON: Readonly<Record<DeliveryStage, IconName>> = {
  here: "here",
  waiting: "clock",
  partly: "send",
  received: "received",
  read: "seen",
  answered: "told",
};

/** What the server and the desk have of a case, only as far as a proof says so. */
export function DeliveryLine({
  delivery,
  now,
}: {
  delivery: DeliveryView | undefined;
  now: number;
}) {
  const stage = delivery?.stage ?? "here";
  const isProved = stage === "received" || stage === "read" || stage === "answered";
  // Beside the line that says what this computer has, this one is about the authority.
  const icon = stage === "here" ? "received" : STAGE_ICON[stage];
  return (
    <StateLine icon={icon} kind={isProved ? "kept" : "quiet"}>
      {isProved ? (
        <Text
          id={`delivery-${stage}`}
          vars={{ when: <Moment at={delivery?.at ?? now} show="ago" now={now} /> }}
        />
      ) : stage === "here" ? (
        <Text id="authority-not-sent" />
      ) : stage === "waiting" ? (
        <Text id="delivery-waiting" />
      ) : (
        <Text id="delivery-partly" vars={{ count: delivery?.waiting ?? 0 }} />
      )}
    </StateLine>
  );
}
