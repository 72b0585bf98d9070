import { describe, expect, it } from "vitest";
import type { QuestionView } from "../../host/ipc.gen";
import { type Cell, type Column, placeOf, type Step, stepFrom } from "./sights";

const column = (group: string, ...ids: string[]): Column => ({
  group,
  sights: ids.map((id) => ({ id }) as QuestionView),
});
const columns = [column("with", "a1", "a2", "a3"), column("place", "b1", "b2")];

const cell = (column: number, row: number, half: 0 | 1 = 0): Cell => ({ column, row, half });

describe("arrows in the quick look", () => {
  const check = (from: Cell, step: Step, to: Cell | null, byHalves = false) =>
    expect(stepFrom(columns, from, step, byHalves)).toEqual(to);

  it("go from sign to sign in two directions and stop at the edges", () => {
    check(cell(0, 0), "down", cell(0, 1));
    check(cell(0, 0), "up", null);
    check(cell(0, 2), "down", null);
    check(cell(0, 1), "forward", cell(1, 1));
    check(cell(1, 1), "backward", cell(0, 1));
    check(cell(1, 0), "forward", null);
    check(cell(0, 0), "backward", null);
  });

  it("go to the last sign of a shorter column", () => {
    check(cell(0, 2), "forward", cell(1, 1));
  });

  it("go by halves where no digit answers, so that *not seen* can be reached", () => {
    check(cell(0, 0, 0), "forward", cell(0, 0, 1), true);
    check(cell(0, 2, 1), "forward", cell(1, 1, 0), true);
    check(cell(1, 0, 0), "backward", cell(0, 0, 1), true);
    check(cell(0, 0, 0), "backward", null, true);
    check(cell(1, 1, 1), "forward", null, true);
  });

  it("know where a sign stands", () => {
    expect(placeOf(columns, "b2")).toEqual({ column: 1, row: 1 });
  });
});
