import { useCallback, useEffect, useState } from "react";
import { asFailure, type DossierView, type HostFailure, type InboxView, useHost } from "../../host";

/** A pause in typing, short enough to feel like none. */
const PAUSE = 120;

export interface Inbox {
  query: string;
  setQuery(query: string): void;
  view: InboxView | null;
  failure: HostFailure | null;
  look(): void;
}

/** What lies on the desk, searched while one types. */
export function useInbox(): Inbox {
  const host = useHost();
  const [query, setQuery] = useState("");
  const [view, setView] = useState<InboxView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn looks again
  useEffect(() => {
    let isHere = true;
    const look = () =>
      host.call("inbox", { query }).then(
        (found) => {
          if (!isHere) return;
          setView(found);
          setFailure(null);
        },
        (error: unknown) => isHere && setFailure(asFailure(error)),
      );
    const timer = setTimeout(look, query ? PAUSE : 0);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [host, query, turn]);
  const look = useCallback(() => setTurn((before) => before + 1), []);
  return { query, setQuery, view, failure, look };
}

export interface Dossier {
  view: DossierView | null;
  failure: HostFailure | null;
  replace(view: DossierView): void;
}

/** The case that is read. */
export function useDossier(caseId: string): Dossier {
  const host = useHost();
  const [view, setView] = useState<DossierView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  useEffect(() => {
    let isHere = true;
    host.call("open_dossier", { caseId }).then(
      (found) => isHere && setView(found),
      (error: unknown) => isHere && setFailure(asFailure(error)),
    );
    return () => {
      isHere = false;
    };
  }, [caseId, host]);
  return { view, failure, replace: setView };
}
