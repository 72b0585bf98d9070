import type { CardRequest, FailureCode, HostFailure } from "../../host";

/** The lines of a card, and how many characters each has. */
export const LINES = { authority: 28, code: 20 } as const;
export type LineName = keyof typeof LINES;
export type CardKind = CardRequest["kind"];

/** As Rust reads it: whatever stands between does not count. */
export const bare = (typed: string): string =>
  typed.replace(/[\s\-_.·\u2010-\u2015\u200b-\u200f]/gu, "").toUpperCase();

const OF_A_LINE = new Set<FailureCode>(["card-group", "card-length", "card-mistyped"]);

/** At which field of the card a refusal is said; none where it is about something else. */
export function fieldOf(failure: HostFailure | null): LineName | "server" | "text" | null {
  if (!failure) return null;
  if (failure.code === "card-address") return "server";
  if (failure.code === "card-unread") return "text";
  if (!OF_A_LINE.has(failure.code)) return null;
  return failure.failure.about.line === "code" ? "code" : "authority";
}
