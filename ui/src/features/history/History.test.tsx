import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "../../host";
import { memoryHost } from "../../host/memory";
import { expectAccessible, expectNoLeaks, type Opened, openCase } from "../../testing";

const DAY = 24 * 60 * 60 * 1000;
const NOON = new Date(2026, 10, 24, 12).getTime();

const answer = (response: string, value: string | null): HistoryEntry["answer"] => ({
  response,
  value,
  basis: "told-by-person",
  savedAt: NOON,
});
const entry = (
  op: string,
  question: string | null = null,
  given: HistoryEntry["answer"] = null,
): HistoryEntry => ({ at: NOON, op, question, answer: given, hash: "" });

const ENTRIES: HistoryEntry[] = [
  { ...entry("case-open"), at: NOON - DAY },
  entry("answer-set", "papers-held", answer("yes", null)),
  entry("answer-set", "safe-place", answer("yes", null)),
  entry("answer-set", "hours", answer("number", "14")),
  entry("answer-set", "since", answer("date", "2024-03")),
  entry("answer-set", "age", answer("choice", "adult")),
  entry("answer-set", "tasks", answer("text", "Picking tomatoes")),
  entry("answer-clear", "papers-held"),
  entry("decision-set"),
  entry("something-later"),
].map((each, place) => ({ ...each, at: each.at + place, hash: `3f9a1c77b20${place}` }));

async function openHistory(
  more: Parameters<typeof openCase>[0] = {},
  verified = true,
): Promise<Opened> {
  const host = memoryHost({ now: () => NOON + 60_000 });
  const door = host.call.bind(host);
  host.call = (name, request) =>
    door(name, request).then((view) =>
      name === "history" ? { ...view, entries: ENTRIES, verified } : view,
    );
  const opened = await openCase({ tab: "history", host, ...more });
  await screen.findAllByRole("listitem");
  return opened;
}

describe("the history", () => {
  it("says what happened, day by day, with the mark of each entry", async () => {
    const { words } = await openHistory();
    const days = screen.getAllByRole("heading", { level: 2 }).map((day) => day.textContent);
    expect(days).toEqual([words.say("day-yesterday"), words.say("day-today")]);
    const lines = screen.getAllByRole("listitem").map((line) => line.textContent ?? "");
    expect(lines).toHaveLength(ENTRIES.length);
    ENTRIES.forEach(({ hash }, place) => {
      expect(lines[place]).toContain(hash);
    });
  });

  const check = async (place: number, ...said: ((opened: Opened) => string)[]) => {
    const opened = await openHistory();
    const line = screen.getAllByRole("listitem")[place] as HTMLElement;
    for (const words of said) expect(line.textContent).toContain(words(opened));
  };

  it("shows each kind of answer in words", async () => {
    await check(
      1,
      ({ words }) => words.guide("q-papers-held", "label"),
      ({ words }) => words.say("screening-yes"),
    );
  });
  it("a thing to do as done", () => check(2, ({ words }) => words.say("screening-done")));
  it("a number", () => check(3, () => "14"));
  it("a remembered month", () => check(4, ({ words }) => words.partialDate("2024-03")));
  it("a choice", () => check(5, ({ words }) => words.guide("q-age-adult")));
  it("own words", () => check(6, () => "Picking tomatoes"));
  it("a signature", () => check(8, ({ words }) => words.say("event-decision-set")));
  it("what a newer version wrote", () => check(9, ({ words }) => words.say("event-other")));

  it("says that it was verified", async () => {
    const { words } = await openHistory();
    expect(screen.getByText(words.say("history-verified"))).toBeTruthy();
    expect(screen.queryByText(words.say("history-not-verified"))).toBeNull();
  });

  it("says so when it could not be verified", async () => {
    const { words } = await openHistory({}, false);
    expect(screen.queryByText(words.say("history-verified"))).toBeNull();
    const alert = screen.getByText(words.say("history-not-verified")).closest("[role=alert]");
    expect(
      within(alert as HTMLElement).getByText(words.say("history-not-verified-hint")),
    ).toBeTruthy();
  });

  it("shows no word that does not come from Fluent", async () => {
    await openHistory({ language: "qps" });
    expectNoLeaks();
  });

  it.each(["en", "qpr"])("axe finds nothing in %s", async (language) => {
    await openHistory({ language });
    await expectAccessible();
  });
});
