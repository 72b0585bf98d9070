import { type RefObject, useRef, useState } from "react";
import type { MadeBy, Release } from "../../host";

export const REASONS = ["helper", "authority", "court", "person", "file", "other"] as const;
export type Reason = (typeof REASONS)[number];
export type Missing = "reason" | "words" | "passphrase";

/** Refusals after which the passphrase is typed again. */
const ASKS_AGAIN: readonly string[] = [
  "passphrase-needed",
  "wrong-passphrase",
  "wait-before-retry",
];

export interface ReleaseDesk {
  reason: Reason | null;
  words: string;
  madeBy: MadeBy;
  passphrase: string;
  /** Whether the passphrase has to be typed now. */
  isAsked: boolean;
  missing: Missing | null;
  setReason(reason: Reason | null): void;
  setWords(words: string): void;
  setMadeBy(madeBy: MadeBy): void;
  setPassphrase(passphrase: string): void;
  setAsked(isAsked: boolean): void;
  /** All that is needed; null, with the first gap marked and focused, while something is not. */
  take(): Release | null;
  /** It was let out: the passphrase leaves the screen, and counts for a while. */
  forget(isAsked: boolean): void;
  /** It was refused. Only for the passphrase is it asked for anew. */
  refused(code: string): void;
  fields: {
    reason: RefObject<HTMLSelectElement | null>;
    words: RefObject<HTMLInputElement | null>;
    passphrase: RefObject<HTMLInputElement | null>;
  };
}

/** What is needed to let something out. */
export type Releasing = Pick<ReleaseDesk, "take" | "setAsked" | "forget" | "refused">;

/** Of an exercise nobody's words leave: no reason is given, and there is no passphrase. */
export const NOTHING_RELEASED: Releasing = {
  take: () => ({ reason: "", words: "", madeBy: "role", passphrase: null }),
  setAsked: () => undefined,
  forget: () => undefined,
  refused: () => undefined,
};

/** Why something leaves, who is said to have made it, and the passphrase. Nothing of it is kept. */
export function useRelease(): ReleaseDesk {
  const [reason, setReason] = useState<Reason | null>(null);
  const [words, setWords] = useState("");
  const [madeBy, setMadeBy] = useState<MadeBy>("role");
  const [passphrase, setPassphrase] = useState("");
  const [isAsked, setAsked] = useState(true);
  const [missing, setMissing] = useState<Missing | null>(null);
  const fields = {
    reason: useRef<HTMLSelectElement>(null),
    words: useRef<HTMLInputElement>(null),
    passphrase: useRef<HTMLInputElement>(null),
  };

  const gap = (): Missing | null => {
    if (reason === null) return "reason";
    if (reason === "other" && words.trim() === "") return "words";
    return isAsked && passphrase === "" ? "passphrase" : null;
  };

  return {
    reason,
    words,
    madeBy,
    passphrase,
    isAsked,
    missing,
    setReason: (next) => {
      setReason(next);
      setMissing(null);
    },
    setWords: (next) => {
      setWords(next);
      setMissing(null);
    },
    setMadeBy,
    setPassphrase: (next) => {
      setPassphrase(next);
      setMissing(null);
    },
    setAsked,
    take: () => {
      const found = gap();
      setMissing(found);
      if (found !== null || reason === null) {
        if (found) fields[found].current?.focus();
        return null;
      }
      return {
        reason,
        words: words.trim(),
        madeBy,
        passphrase: isAsked ? passphrase : null,
      };
    },
    forget: (next) => {
      setPassphrase("");
      setAsked(next);
    },
    refused: (code) => {
      if (!ASKS_AGAIN.includes(code)) return;
      setPassphrase("");
      setAsked(true);
      fields.passphrase.current?.focus();
    },
    fields,
  };
}
