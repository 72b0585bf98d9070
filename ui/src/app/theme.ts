import { useEffect, useState } from "react";
import type { Theme } from "../host";

type Shown = "light" | "dark" | "contrast";

const ask = (query: string): MediaQueryList | null => window.matchMedia?.(query) ?? null;

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(prefers-contrast: more)";

function ofSystem(): Shown {
  if (ask(CONTRAST)?.matches) return "contrast";
  return ask(DARK)?.matches ? "dark" : "light";
}

/** Before anything is known: no white flash in a dark room. */
export function appearAsSystem(): void {
  document.documentElement.dataset.theme = ofSystem();
}

/** Puts theme and text size on the page; follows the system where it is asked to. */
export function useAppearance(theme: Theme, textSize: number): void {
  const [system, setSystem] = useState(ofSystem);
  useEffect(() => {
    const follow = () => setSystem(ofSystem());
    const queries = [ask(DARK), ask(CONTRAST)];
    for (const query of queries) query?.addEventListener("change", follow);
    return () => {
      for (const query of queries) query?.removeEventListener("change", follow);
    };
  }, []);
  useEffect(() => {
    document.documentElement.dataset.theme = theme === "system" ? system : theme;
    document.documentElement.dataset.text = String(textSize);
  }, [system, textSize, theme]);
}
