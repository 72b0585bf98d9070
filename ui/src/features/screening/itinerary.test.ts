import { describe, expect, it } from "vitest";
import type { GuideView, PageView, QuestionState, QuestionView, Shown } from "../../host/ipc.gen";
import {
  beside,
  entryOf,
  itinerary,
  positionOf,
  sectionBeside,
  statesById,
  stopFor,
} from "./itinerary";

const question = (id: string): QuestionView => ({
  id,
  kind: "yes-no",
  askedOf: "person",
  sensitive: false,
  basis: "told-by-person",
  choices: [],
  icon: null,
  group: null,
  unit: null,
  min: null,
  max: null,
  indicators: [],
  sources: [],
});
const page = (id: string, ...questions: string[]): PageView => ({
  id,
  layout: questions.length > 1 ? "checklist" : "single",
  questions: questions.map(question),
});
const section = (id: string, pass: string, ...pages: PageView[]) => ({ id, pass, icon: "", pages });

const guide = {
  sections: [
    section("before", "before", page("safe", "safe")),
    section("look", "quick-look", page("grid", "seen-a", "seen-b")),
    section(
      "papers",
      "conversation",
      page("held", "held"),
      page("kinds", "k1", "k2"),
      page("back", "back"),
    ),
    section("work", "conversation", page("hours", "hours")),
  ],
} as unknown as GuideView;

/** `held` asked, `held+` asked and answered, `held~` answered and no longer asked, `held-` hidden. */
function walk(...marks: string[]) {
  const states = marks.map((mark): QuestionState => {
    const id = mark.replace(/[+~-]$/, "");
    const end = mark.slice(id.length);
    const shown: Shown = end === "~" ? "no-longer-asked" : end === "-" ? "hidden" : "asked";
    const answered = end === "+" || end === "~";
    const answer = answered
      ? { response: "yes", value: null, basis: "told-by-person", savedAt: 1 }
      : null;
    return { id, shown, answer, apart: false, notes: [], draft: null };
  });
  return itinerary(guide, statesById(states));
}

const ids = (stops: readonly { page: PageView }[]) => stops.map((stop) => stop.page.id);

describe("the way through the conversation", () => {
  const check = (marks: string[], pages: string[]) => expect(ids(walk(...marks))).toEqual(pages);

  it("has the pages that are asked or kept, without the quick look", () => {
    check(["safe", "seen-a", "held", "k1", "k2", "hours"], ["safe", "held", "kinds", "hours"]);
    check(["safe", "held-", "hours"], ["safe", "hours"]);
    check(["safe", "held~", "hours"], ["safe", "held", "hours"]);
    check([], []);
  });

  it("shows of a page only the questions that stand", () => {
    const stops = walk("k1-", "k2");
    expect(stops[0]?.questions.map(({ id }) => id)).toEqual(["k2"]);
  });

  it("counts a page as answered when every asked question has an answer", () => {
    expect(walk("k1+", "k2")[0]?.answered).toBe(false);
    expect(walk("k1+", "k2+")[0]?.answered).toBe(true);
    expect(walk("k1~", "k2+")[0]?.answered).toBe(true);
    expect(walk("held~")[0]).toMatchObject({ asked: false, answered: false });
  });

  it("passes over what is only kept, unless one looks for it", () => {
    const stops = walk("safe", "held~", "hours");
    const [safe, held, hours] = stops;
    if (!safe || !held || !hours) throw new Error("three pages");
    expect(beside(stops, safe, 1, true)).toBe(hours);
    expect(beside(stops, safe, 1, false)).toBe(held);
    expect(beside(stops, hours, -1, true)).toBe(safe);
    expect(beside(stops, hours, 1, true)).toBeNull();
  });

  it("stands on the page that was kept, or on the first open one", () => {
    const stops = walk("safe+", "held", "k1", "hours");
    expect(stopFor(guide, stops, "hours")?.page.id).toBe("hours");
    expect(stopFor(guide, stops, null)?.page.id).toBe("held");
    expect(stopFor(guide, walk("safe+", "held+"), null)?.page.id).toBe("safe");
  });

  it("goes to the next page when the one it stood on is gone", () => {
    expect(stopFor(guide, walk("safe", "held", "hours"), "kinds")?.page.id).toBe("hours");
    expect(stopFor(guide, walk("safe", "held"), "hours")?.page.id).toBe("held");
  });

  it("enters a section at its first gap and leaves it for the next", () => {
    const stops = walk("safe", "held+", "k1", "back", "hours");
    expect(entryOf(stops, "papers")?.page.id).toBe("kinds");
    const held = stops[1];
    if (!held) throw new Error("a second page");
    expect(sectionBeside(stops, held, 1)?.page.id).toBe("hours");
    expect(sectionBeside(stops, held, -1)?.page.id).toBe("safe");
    expect(positionOf(stops, held)).toEqual({ number: 1, of: 3 });
  });
});
