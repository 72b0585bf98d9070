import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { SaidView } from "../../host";
import { memoryHost } from "../../host/memory";
import { expectAccessible, expectNoLeaks, LANGUAGES_UNDER_TEST, openCase } from "../../testing";

const SAID: SaidView = {
  read: true,
  decision: {
    outcome: "taken-up",
    reasons: "papers and threats agree",
    next: "interviewer south-2",
    role: "desk",
    desk: "Desk 1",
    at: 1_795_521_600_000,
    hash: "4be1c2a90d17",
  },
  asks: [{ id: "a1".repeat(16), question: null, text: "to whom?", at: 0, replies: [] }],
  yours: true,
};

/** The first case of the in-memory host has the first id. */
const FIRST = "1".padStart(32, "0");

describe.each(LANGUAGES_UNDER_TEST)("what the authority said in %s", (language) => {
  it("is shown to the officer as the authority's, and answered", async () => {
    const host = memoryHost();
    host.state.said.set(FIRST, SAID);
    const { user, words, container } = await openCase({
      host,
      language,
      tab: "result",
      answers: [{ question: "papers-held", response: "yes" }],
    });
    expect(await screen.findByRole("heading", { name: words.say("said-title") })).toBeVisible();
    expect(screen.getByText(words.say("said-answered"))).toBeVisible();
    expect(screen.getByText(words.say("desk-outcome-taken-up"))).toBeVisible();
    expect(screen.getByText("papers and threats agree")).toBeVisible();
    expect(screen.getByText(words.say("said-yours"))).toBeVisible();
    await expectAccessible(container);
    if (language === "qps") expectNoLeaks();
    await user.type(screen.getByLabelText(words.say("said-answer")), "the broker");
    await user.click(screen.getByRole("button", { name: words.say("said-send") }));
    expect(await screen.findByText("the broker")).toBeVisible();
    expect(host.state.said.get(FIRST)?.asks[0]?.replies).toEqual(["the broker"]);
  });
});

describe("what the authority said", () => {
  it("is nowhere before it said anything", async () => {
    const { words } = await openCase({
      tab: "result",
      answers: [{ question: "papers-held", response: "yes" }],
    });
    await screen.findByText(words.say("authority-not-sent"));
    expect(screen.queryByRole("heading", { name: words.say("said-title") })).toBeNull();
  });
});
