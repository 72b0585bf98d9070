export type Modifier = "ctrl" | "shift";

export interface Chord {
  /** A physical key as `KeyboardEvent.code` names it, or `Escape Escape`. */
  code: string;
  mod?: Modifier | undefined;
}

const DRAWN: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Backspace: "⌫",
  Slash: "?",
};

/** Keys that carry a word have a message: `keycap-enter`. */
const NAMED = new Set(["Enter", "Escape", "Space", "Tab", "Delete", "Home", "End"]);

export interface KeyFace {
  /** As drawn on the key, or the id of its word. */
  text: string;
  isMessage: boolean;
}

export function faceOf(code: string): KeyFace {
  if (NAMED.has(code)) return { text: `keycap-${code.toLowerCase()}`, isMessage: true };
  return { text: DRAWN[code] ?? code.replace(/^(Key|Digit|Numpad)/, ""), isMessage: false };
}

/** For `aria-keyshortcuts`. */
export function spokenChord({ code, mod }: Chord): string {
  const key = code.replace(/^(Key|Digit|Numpad)/, "");
  if (mod === "ctrl") return `Control+${key}`;
  if (mod === "shift") return `Shift+${key}`;
  return key;
}

export const chordOf = (keycap: string | Chord): Chord =>
  typeof keycap === "string" ? { code: keycap } : keycap;
