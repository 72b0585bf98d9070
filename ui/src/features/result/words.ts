import type { Conclusion, Evidence, Grade, Meaning } from "../../host";
import type { IconName } from "../../kit";
import type { Words } from "../../l10n";

const BASIS_ICONS: Readonly<Record<string, IconName>> = {
  seen: "seen",
  "told-by-person": "told",
  "told-by-other": "told-other",
  document: "document",
};

export const basisIcon = (basis: string): IconName => BASIS_ICONS[basis] ?? "told";

/** Evidence names a message of the guide, sometimes with an attribute: `q-papers.label`. */
export function evidenceWords(words: Words, { words: name }: Evidence): string {
  const [id = name, attribute = null] = name.split(".");
  return words.guide(id, attribute);
}

export const evidenceKey = ({ words, question }: Evidence): string => `${words} ${question}`;

export interface Reason {
  dimension: string;
  evidence: Evidence;
}

const WEIGHT: Readonly<Record<Grade, number>> = { strong: 0, medium: 1, weak: 2 };

/** Every counted sign, strongest first, in the order of the guide within a grade. */
export function reasonsOf(meaning: Meaning): Reason[] {
  const all = meaning.dimensions.flatMap(({ id, evidence }) =>
    evidence.map((one) => ({ dimension: id, evidence: one })),
  );
  const weight = ({ evidence }: Reason) => (evidence.grade ? WEIGHT[evidence.grade] : 3);
  return all.sort((a, b) => weight(a) - weight(b));
}

/** Rungs that an officer may raise to, nearest first. */
export const above = (ladder: readonly Conclusion[], now: Conclusion): Conclusion[] =>
  ladder.slice(0, ladder.indexOf(now)).reverse();

/** Rungs that an officer may lower to, nearest first. */
export const below = (ladder: readonly Conclusion[], now: Conclusion): Conclusion[] =>
  ladder.slice(ladder.indexOf(now) + 1);
