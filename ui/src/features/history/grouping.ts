import type { HistoryEntry } from "../../host";

export const KINDS = ["all", "answers", "decisions", "looks", "papers"] as const;
export type Kind = (typeof KINDS)[number];

const OPS: Readonly<Record<Exclude<Kind, "all">, readonly string[]>> = {
  answers: ["answer-set", "answer-clear", "note-add", "item-add", "item-remove", "attach-add"],
  decisions: [
    "assessment-computed",
    "decision-set",
    "conflict-resolve",
    "consent-set",
    "consent-withdraw",
    "need-set",
    "service-choose",
    "case-close",
    "case-reopen",
  ],
  looks: ["audit-viewed", "share-grant", "share-revoke"],
  papers: ["audit-printed", "audit-exported"],
};

export const isOf = (kind: Kind, { op }: HistoryEntry): boolean =>
  kind === "all" || OPS[kind].includes(op);

/** Neighbors that say who looked, in one line; or one entry by itself. */
export type Line = { looks: HistoryEntry[] } | { entry: HistoryEntry };

export interface Visit {
  author: number;
  from: number;
  to: number;
  lines: Line[];
}

export interface Day {
  at: number;
  visits: Visit[];
}

const isLook = ({ op }: HistoryEntry): boolean => op === "audit-viewed";

/** Neighbors of one sitting together, day by day; the order of the record stays. */
export function byDay(entries: readonly HistoryEntry[], kind: Kind): Day[] {
  const days: Day[] = [];
  let last: HistoryEntry | null = null;
  for (const entry of entries.filter((each) => isOf(kind, each))) {
    let day = days.at(-1);
    if (!day || !last || !sameDay(last.at, entry.at)) {
      day = { at: entry.at, visits: [] };
      days.push(day);
    }
    let visit = day.visits.at(-1);
    if (!visit || last?.visit !== entry.visit) {
      visit = { author: entry.author, from: entry.at, to: entry.at, lines: [] };
      day.visits.push(visit);
    }
    visit.to = entry.at;
    const line = visit.lines.at(-1);
    // When it is asked who looked, each look has its own line.
    if (kind === "all" && isLook(entry)) {
      if (line && "looks" in line) line.looks.push(entry);
      else visit.lines.push({ looks: [entry] });
    } else {
      visit.lines.push({ entry });
    }
    last = entry;
  }
  return days;
}

const sameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();
