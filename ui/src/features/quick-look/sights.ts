/** The quick look as a grid: places to look, each with its signs. */

import type { KeyboardEvent } from "react";
import type { GuideView, QuestionView } from "../../host/ipc.gen";
import type { States } from "../screening/itinerary";

export interface Column {
  readonly group: string;
  readonly sights: readonly QuestionView[];
}

/** Columns in the order in which the guide first names their group. */
export function columnsOf(guide: GuideView, states: States): readonly Column[] {
  const columns = new Map<string, QuestionView[]>();
  for (const section of guide.sections) {
    if (section.pass === "quick-look") {
      for (const question of section.pages.flatMap((page) => page.questions)) {
        if ((states.get(question.id)?.shown ?? "hidden") !== "hidden") {
          const group = question.group ?? section.id;
          columns.set(group, [...(columns.get(group) ?? []), question]);
        }
      }
    }
  }
  return [...columns].map(([group, sights]) => ({ group, sights }));
}

export interface Cell {
  readonly column: number;
  readonly row: number;
  /** 0 is *seen*, 1 is *not seen*. */
  readonly half: 0 | 1;
}

export type Step = "up" | "down" | "forward" | "backward";

/**
 * The cell that an arrow leads to; none at the edge. By whole signs where digits answer; by
 * halves where single keys are switched off, so that *not seen* can be reached.
 */
export function stepFrom(
  columns: readonly Column[],
  { column, row, half }: Cell,
  step: Step,
  byHalves: boolean,
): Cell | null {
  const heightOf = (at: number) => columns[at]?.sights.length ?? 0;
  if (step === "up" || step === "down") {
    const to = row + (step === "down" ? 1 : -1);
    return to >= 0 && to < heightOf(column) ? { column, row: to, half } : null;
  }
  const by = step === "forward" ? 1 : -1;
  if (byHalves) {
    const flat = column * 2 + half + by;
    const to = Math.floor(flat / 2);
    const height = heightOf(to);
    return flat >= 0 && height > 0
      ? { column: to, row: Math.min(row, height - 1), half: flat % 2 === 0 ? 0 : 1 }
      : null;
  }
  const height = heightOf(column + by);
  return height > 0 ? { column: column + by, row: Math.min(row, height - 1), half } : null;
}

/** Where a sign stands. */
export function placeOf(columns: readonly Column[], id: string): { column: number; row: number } {
  const column = columns.findIndex(({ sights }) => sights.some((sight) => sight.id === id));
  const row = columns[column]?.sights.findIndex((sight) => sight.id === id) ?? 0;
  return { column: Math.max(column, 0), row };
}

/** A radio would choose what an arrow passes over. Here arrows only move. */
export function holdArrows(event: KeyboardEvent): void {
  if (event.key.startsWith("Arrow")) {
    event.preventDefault();
  }
}
