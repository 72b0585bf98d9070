import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { HistoryEntry, HistoryView } from "../../host";
import { memoryHost } from "../../host/memory";
import { expectAccessible, expectNoLeaks, type Opened, openCase, PASSPHRASE } from "../../testing";

const DAY = 24 * 60 * 60 * 1000;
const NOON = new Date(new Date().setHours(12, 0, 0, 0)).getTime();

const answer = (response: string, value: string | null): HistoryEntry["answer"] => ({
  response,
  value,
  basis: "told-by-person",
  savedAt: NOON,
});
const entry = (op: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  number: 0,
  at: NOON,
  op,
  author: 0,
  visit: 1,
  question: null,
  answer: null,
  before: null,
  about: null,
  state: null,
  stateBefore: null,
  text: null,
  reason: null,
  copy: null,
  superseded: false,
  conflict: false,
  ahead: false,
  hash: "",
  ...more,
});
const given = (question: string, response: string, value: string | null = null) =>
  entry("answer-set", { question, answer: answer(response, value) });

const ENTRIES: HistoryEntry[] = [
  entry("case-open", { at: NOON - DAY, visit: 0, text: "Chtouka" }),
  { ...given("papers-held", "yes"), superseded: true },
  { ...given("papers-held", "no"), before: answer("yes", null) },
  given("hours", "number", "14"),
  given("since", "date", "2024-03"),
  given("age", "choice", "adult"),
  { ...given("tasks", "text", "Picking tomatoes"), conflict: true },
  given("dropped-long-ago", "yes"),
  entry("note-add", { question: "papers-held", text: "In the car." }),
  entry("need-set", { about: "safety", state: "tonight", stateBefore: "later" }),
  entry("consent-set", { about: "line", state: "agrees" }),
  entry("decision-set", { about: "strong-grounds", state: "agree", text: "As I saw it." }),
  entry("audit-viewed", { about: "result" }),
  entry("audit-viewed", { about: "history" }),
  entry("audit-printed", { about: "referral", reason: "court", copy: 1 }),
  entry("something-later", { author: 1, visit: 2 }),
].map((each, place) => ({
  ...each,
  number: place + 1,
  at: each.at + place,
  hash: `3f9a1c77b2${String(place).padStart(2, "0")}`,
}));

const VIEW: Partial<HistoryView> = {
  entries: ENTRIES,
  authors: [
    { own: true, alias: "post-3-b", fingerprint: "3f9a 1c77 b204 0d5e 9e21 77aa 0c4f 5b60" },
    { own: false, alias: null, fingerprint: "77aa 0c4f 5b60 3f9a 1c77 b204 0d5e 9e21" },
  ],
  waiting: ENTRIES.length,
};

async function openHistory(
  more: Parameters<typeof openCase>[0] = {},
  changes: Partial<HistoryView> = {},
): Promise<Opened> {
  const host = memoryHost({ now: () => NOON + 60_000 });
  const door = host.call.bind(host);
  host.call = (name, request) =>
    door(name, request).then((view) =>
      name === "history" ? { ...view, ...VIEW, ...changes } : view,
    );
  const opened = await openCase({ tab: "history", host, ...more });
  await screen.findAllByRole("listitem");
  return opened;
}

/** Elements stand where the marks around a variable were. */
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, "");
const lines = () => screen.getAllByRole("listitem").map((line) => line.textContent ?? "");
const lineOf = (place: number): string =>
  bare(lines().find((line) => line.includes(ENTRIES[place]?.hash ?? "?")) ?? "");

describe("the history", () => {
  it("says what happened, day by day and sitting by sitting, with the mark of each entry", async () => {
    const { words } = await openHistory();
    const days = screen.getAllByRole("heading", { level: 2 }).map((day) => day.textContent);
    expect(days.slice(0, 2)).toEqual([words.say("day-yesterday"), words.say("day-today")]);
    const sittings = screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent);
    expect(sittings).toHaveLength(3);
    expect(bare(sittings[0] ?? "")).toContain(
      bare(words.say("history-by-own", { alias: "post-3-b" })),
    );
    expect(sittings[2]).toContain(words.say("history-by-other", { key: "77aa 0c4f" }));
    // Two looks one after the other are one line.
    expect(lines()).toHaveLength(ENTRIES.length - 1);
    const parts = [words.say("history-part-result"), words.say("history-part-history")];
    expect(lines().join()).toContain(words.say("history-looked", { parts: parts.join(" · ") }));
  });

  const check = async (place: number, ...said: ((opened: Opened) => string)[]) => {
    const opened = await openHistory();
    for (const words of said) expect(lineOf(place)).toContain(bare(words(opened)));
  };

  it("shows each answer in words, how it is known, and what stood before", () =>
    check(
      2,
      ({ words }) => words.guide("q-papers-held", "label"),
      ({ words }) => words.say("screening-no"),
      ({ words }) => words.say("screening-basis-told-by-person"),
      ({ words }) => words.say("history-was", { value: words.say("screening-yes") }),
    ));
  it("marks what was changed later", () =>
    check(1, ({ words }) => words.say("history-superseded")));
  it("a number", () => check(3, () => "14"));
  it("a remembered month", () => check(4, ({ words }) => words.partialDate("2024-03")));
  it("a choice", () => check(5, ({ words }) => words.guide("q-age-adult")));
  it("own words, beside another answer", () =>
    check(
      6,
      () => "Picking tomatoes",
      ({ words }) => words.say("history-conflict"),
    ));
  it("an answer to a question that the guide dropped", () => check(7, () => "dropped-long-ago"));
  it("a note", () => check(8, () => "In the car."));
  it("a need, and how soon it was before", () =>
    check(
      9,
      ({ words }) => words.guide("need-safety"),
      ({ words }) => words.say("need-state-tonight"),
      ({ words }) => words.say("history-was", { value: words.say("need-state-later") }),
    ));
  it("a consent", () =>
    check(
      10,
      ({ words }) => words.guide("service-line"),
      ({ words }) => words.say("referral-agrees"),
    ));
  it("a signature with its words", () =>
    check(
      11,
      ({ words }) => words.guide("rung-strong-grounds"),
      () => "As I saw it.",
    ));
  it("a paper, its number and why it was made", () =>
    check(
      14,
      ({ words }) => words.say("history-copy", { copy: 1 }),
      ({ words }) => words.say("history-reason", { reason: words.say("release-reason-court") }),
    ));
  it("what a newer version wrote", () => check(15, ({ words }) => words.say("event-other")));

  it("shows one kind of entry when asked to, by keyboard", async () => {
    const { user, words } = await openHistory();
    screen.getByRole("radio", { name: words.say("history-filter-all") }).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(lines()).toHaveLength(2);
    await user.keyboard("{ArrowRight}");
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain(words.say("history-what-referral"));
  });

  it("says that it was verified, where it is and what left", async () => {
    const { words } = await openHistory();
    for (const said of [
      words.say("history-verified"),
      words.say("history-here", { count: ENTRIES.length }),
      words.say("history-waiting", { count: ENTRIES.length }),
      words.say("history-out", { papers: 1, files: 0 }),
    ]) {
      expect(screen.getByText(said)).toBeTruthy();
    }
    expect(screen.queryByText(words.say("history-not-verified"))).toBeNull();
  });

  it("names the first entry that could not be verified", async () => {
    const { words } = await openHistory({}, { verified: false, brokenAt: 7 });
    expect(screen.queryByText(words.say("history-verified"))).toBeNull();
    const alert = screen.getByText(words.say("history-not-verified")).closest("[role=alert]");
    const inside = within(alert as HTMLElement);
    expect(inside.getByText(words.say("history-broken-at", { number: 7 }))).toBeTruthy();
    expect(inside.getByText(words.say("history-not-verified-hint"))).toBeTruthy();
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

describe("taking the record out", () => {
  async function openExport(more: Parameters<typeof openCase>[0] = {}) {
    const opened = await openCase({ tab: "history", ...more });
    const { user, words } = opened;
    await user.click(await screen.findByRole("button", { name: words.say("history-export") }));
    const dialog = await screen.findByRole("dialog");
    const path = within(dialog).getByLabelText<HTMLInputElement>(words.say("release-path"));
    await waitFor(() => expect(path.value).toMatch(/\.dalil-record$/));
    return { ...opened, dialog, path };
  }

  it("says that it is in clear, asks why and for the passphrase, and says where it is", async () => {
    const { user, words, dialog, host } = await openExport();
    expect(within(dialog).getByText(words.say("history-export-clear"))).toBeTruthy();
    // Enter in a field does the same in the window; jsdom knows no button outside of its form.
    const write = () =>
      user.click(within(dialog).getByRole("button", { name: words.say("history-export-save") }));
    await write();
    expect(within(dialog).getByText(words.say("release-reason-missing"))).toBeTruthy();
    const reason = within(dialog).getByLabelText(words.say("release-reason"));
    expect(document.activeElement).toBe(reason);
    await user.selectOptions(reason, "other");
    await write();
    expect(within(dialog).getByText(words.say("release-words-missing"))).toBeTruthy();
    await user.selectOptions(reason, "court");
    await write();
    expect(within(dialog).getByText(words.say("release-passphrase-missing"))).toBeTruthy();
    expect(host.calls).not.toContain("export_record");

    const passphrase = within(dialog).getByLabelText<HTMLInputElement>(
      words.say("release-passphrase"),
    );
    await user.type(passphrase, "not this one at all");
    await write();
    await within(dialog).findByText(words.say("failure-wrong-passphrase"));
    expect(passphrase.value).toBe("");
    await user.type(passphrase, PASSPHRASE);
    await write();
    await within(dialog).findByText(/dalil-record$/);
    expect(within(dialog).getByText(words.say("history-export-check"))).toBeTruthy();
    expect(dialog.contains(document.activeElement)).toBe(true);
    await user.click(
      within(dialog).getByRole("button", { name: words.say("history-export-close") }),
    );
    // The history has one entry more, and says that something left.
    await screen.findByText(words.say("history-out", { papers: 0, files: 1 }));
    // Within five minutes the passphrase is not asked for again.
    await user.click(screen.getByRole("button", { name: words.say("history-export") }));
    const again = await screen.findByRole("dialog");
    await waitFor(() =>
      expect(within(again).queryByLabelText(words.say("release-passphrase"))).toBeNull(),
    );
  }, 30_000);

  it.each(["en", "qps", "qpr"])("is readable in %s", async (language) => {
    await openExport({ language });
    await expectAccessible();
    if (language === "qps") expectNoLeaks();
  });
});
