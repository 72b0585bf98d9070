/** Typed answers are kept when typing pauses, on leaving the field, and on leaving the page. */

import { useCallback, useEffect, useRef } from "react";

const PAUSE = 250;

export interface Later {
  soon: (text: string) => void;
  now: () => void;
}

export function useLater(keep: (text: string) => void): Later {
  const waiting = useRef<{ text: string; timer: number } | null>(null);
  const newest = useRef(keep);
  useEffect(() => {
    newest.current = keep;
  });
  const now = useCallback(() => {
    const held = waiting.current;
    if (held) {
      window.clearTimeout(held.timer);
      waiting.current = null;
      newest.current(held.text);
    }
  }, []);
  const soon = useCallback(
    (text: string) => {
      if (waiting.current) {
        window.clearTimeout(waiting.current.timer);
      }
      waiting.current = { text, timer: window.setTimeout(now, PAUSE) };
    },
    [now],
  );
  useEffect(() => now, [now]);
  return { soon, now };
}
