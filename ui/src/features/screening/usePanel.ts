/** "What this means so far": beside the page, over it on a narrow window, or folded away. */

import { type RefObject, useEffect, useRef, useState } from "react";
import { useSession } from "../../app";

/** Below this width, in rem, there is no room beside the page. */
const ROOM = 70;

export interface Panel {
  readonly frameRef: RefObject<HTMLDivElement | null>;
  readonly state: "shown" | "over" | "folded";
  readonly toggle: () => void;
}

export function usePanel(): Panel {
  const { preferences, setPreferences } = useSession();
  const frameRef = useRef<HTMLDivElement>(null);
  const [narrow, setNarrow] = useState(false);
  const [called, setCalled] = useState(false);

  useEffect(() => {
    const frame = frameRef.current;
    if (!frame || typeof ResizeObserver === "undefined") {
      return;
    }
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setNarrow(frame.clientWidth < ROOM * rem);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(frame);
    return () => watch.disconnect();
  }, []);

  if (narrow) {
    return {
      frameRef,
      state: called ? "over" : "folded",
      toggle: () => setCalled(!called),
    };
  }
  const { meaningShown } = preferences;
  return {
    frameRef,
    state: meaningShown ? "shown" : "folded",
    toggle: () => setPreferences({ meaningShown: !meaningShown }),
  };
}
