import { useState } from "react";

/** Which urgent needs were named on this page, since the case was opened. */
export function useUrgentHere(actNow: readonly string[], page: string | null): ReadonlySet<string> {
  const [before, setBefore] = useState(actNow);
  const [named, setNamed] = useState<ReadonlyMap<string, string>>(new Map());
  if (before !== actNow) {
    const fresh = actNow.filter((need) => !before.includes(need));
    setBefore(actNow);
    if (fresh.length > 0 && page !== null) {
      setNamed(new Map([...named, ...fresh.map((need) => [need, page] as const)]));
    }
  }
  return new Set([...named].filter(([, where]) => where === page).map(([need]) => need));
}
