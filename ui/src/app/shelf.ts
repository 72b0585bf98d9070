import { useCallback, useMemo, useRef, useState } from "react";
import { asFailure, type Host, type WordsFile } from "../host";
import type { GuideShelf } from "../l10n";

interface Shelf extends GuideShelf {
  /** Resolves when the words of this language are there. */
  fetch(language: string): Promise<void>;
}

/**
 * The words of the guide, one language after another, kept while the app runs. `hash`: of another
 * edition than the one in force.
 */
export function useShelf(host: Host, hash: string | null = null): Shelf {
  const [held, setHeld] = useState<ReadonlyMap<string, readonly WordsFile[]>>(new Map());
  const asked = useRef(new Map<string, Promise<void>>());

  const fetch = useCallback(
    (language: string): Promise<void> => {
      const running = asked.current.get(language);
      if (running) return running;
      const call = host
        .call("guide_words", { language, hash })
        .then((view) => setHeld((before) => new Map(before).set(language, view.files)))
        .catch((error: unknown) => {
          asked.current.delete(language);
          throw asFailure(error);
        });
      asked.current.set(language, call);
      return call;
    },
    [hash, host],
  );

  return useMemo(
    () => ({
      files: (language) => held.get(language) ?? null,
      // A language that cannot be had is asked for again on the next place.
      want: (language) => void fetch(language).catch(() => undefined),
      fetch,
    }),
    [fetch, held],
  );
}
