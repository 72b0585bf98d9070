import { useCallback, useEffect, useState } from "react";
import { useAnnounce, useSession } from "../../app";
import { asFailure, type CasesView, type HostFailure, useHost } from "../../host";
import { useWords } from "../../l10n";

/** A pause in typing, short enough to feel like none. */
const PAUSE = 120;

interface Cases {
  query: string;
  setQuery(query: string): void;
  view: CasesView | null;
  failure: HostFailure | null;
  retry(): void;
  open(caseId: string): void;
  start(place: string): Promise<void>;
}

/** The list as the vault finds it, searched while one types. */
export function useCases(): Cases {
  const host = useHost();
  const { go } = useSession();
  const words = useWords();
  const announce = useAnnounce();
  const [query, setQuery] = useState("");
  const [view, setView] = useState<CasesView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn looks again
  useEffect(() => {
    let isHere = true;
    const look = () =>
      host.call("list_cases", { query }).then(
        (found) => {
          if (!isHere) return;
          setView(found);
          setFailure(null);
          if (query) announce(words.say("cases-found", { count: found.rows.length }));
        },
        (error: unknown) => isHere && setFailure(asFailure(error)),
      );
    const timer = setTimeout(look, query ? PAUSE : 0);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [announce, host, query, turn, words]);

  const open = useCallback(
    (caseId: string) => {
      host.call("open_case", { caseId }).then(
        (opened) => go({ at: "case", view: opened }),
        (error: unknown) => setFailure(asFailure(error)),
      );
    },
    [go, host],
  );

  const start = useCallback(
    async (place: string) => go({ at: "case", view: await host.call("start_case", { place }) }),
    [go, host],
  );

  return { query, setQuery, view, failure, retry: () => setTurn(turn + 1), open, start };
}
