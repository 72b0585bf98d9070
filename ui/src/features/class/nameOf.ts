import type { Words } from "../../l10n";

/** What a participant is called: as typed, or by the place in which it came. */
export const nameOf = (words: Words, label: string, at: number): string =>
  label === "" ? words.say("class-participant", { number: at + 1 }) : label;
