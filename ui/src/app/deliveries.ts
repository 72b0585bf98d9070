import { useEffect, useState } from "react";
import { type DeliveryView, useHost } from "../host";
import { useNews } from "./news";

export type Deliveries = ReadonlyMap<string, DeliveryView>;

const NONE: Deliveries = new Map();

/** How far these cases are, by id; looked at again whenever something changed. */
export function useDeliveries(caseIds: readonly string[]): Deliveries {
  const host = useHost();
  const { turn } = useNews();
  const [found, setFound] = useState(NONE);
  const asked = caseIds.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn looks again
  useEffect(() => {
    if (!asked) return;
    let isHere = true;
    host.call("deliveries", { caseIds: asked.split(" ") }).then(
      ({ deliveries }) =>
        isHere && setFound(new Map(deliveries.map((each) => [each.caseId, each]))),
      // What was said before stands until it can be asked again.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [host, asked, turn]);
  return found;
}
