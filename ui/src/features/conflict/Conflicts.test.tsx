import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ConflictValue, ConflictView } from "../../host";
import { memoryHost } from "../../host/memory";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  type Opened,
  openCase,
} from "../../testing";

const NOON = new Date(new Date().setHours(12, 0, 0, 0)).getTime();

const value = (event: string, more: Partial<ConflictValue>): ConflictValue => ({
  event,
  answer: null,
  state: null,
  text: null,
  own: false,
  alias: "south-2",
  fingerprint: "3f9a 1c77 b204 0d5e",
  here: true,
  at: NOON,
  ahead: false,
  counts: null,
  ...more,
});
const answer = (response: string) => ({
  response,
  value: null,
  basis: "told-by-person",
  savedAt: NOON,
});

const APART: ConflictView[] = [
  {
    field: "answer/papers-held",
    kind: "answer",
    about: "papers-held",
    mayAskAgain: true,
    values: [
      value("a1", { answer: answer("no"), here: false, ahead: true }),
      value("a2", { answer: answer("yes"), own: true, alias: "post-3-b", counts: "protects" }),
      value("a3", { alias: null }),
    ],
  },
  {
    field: "consent/line",
    kind: "consent",
    about: "line",
    mayAskAgain: true,
    values: [
      value("c1", { state: "agrees" }),
      value("c2", { state: "refuses", counts: "shares-less" }),
    ],
  },
  {
    field: "decision",
    kind: "decision",
    about: null,
    mayAskAgain: false,
    values: [
      value("d1", { state: "strong-grounds", text: "As I saw it.", counts: "higher" }),
      value("d2", { state: "grounds-to-refer", text: "Otherwise." }),
    ],
  },
  {
    field: "status",
    kind: "status",
    about: null,
    mayAskAgain: false,
    values: [value("s1", { state: "closed" }), value("s2", { state: "open", counts: "open" })],
  },
];

async function openApart(more: Parameters<typeof openCase>[0] = {}): Promise<Opened> {
  const host = memoryHost({ now: () => NOON + 60_000 });
  const made = host.state.newCase;
  host.state.newCase = (place) => Object.assign(made(place), { apart: structuredClone(APART) });
  const answers = [{ question: "papers-held", response: "yes" }];
  return openCase({ tab: "conflicts", host, answers, ...more });
}

const card = async (words: Opened["words"]) => {
  const name = new RegExp(words.guide("q-papers-held").replace(/[?.()]/g, "\\$&"));
  return within(await screen.findByRole("region", { name }));
};

describe("what was said in different ways", () => {
  it("stands side by side with who, when and where, and with what counts and why", async () => {
    const { words } = await openApart();
    const papers = await card(words);
    const [his, hers, taken] = papers.getAllByRole("listitem");
    if (!his || !hers || !taken) throw new Error("three values");
    expect(his).toHaveTextContent("south-2");
    expect(his).toHaveTextContent(words.say("conflict-elsewhere"));
    expect(his).toHaveTextContent(words.say("history-ahead"));
    expect(his).not.toHaveTextContent(words.say("conflict-counts"));
    expect(hers).toHaveTextContent(words.say("conflict-by-own"));
    expect(hers).toHaveTextContent(words.say("conflict-counts"));
    expect(hers).toHaveTextContent(words.say("conflict-counts-protects"));
    expect(taken).toHaveTextContent(words.say("conflict-cleared"));
    expect(taken).toHaveTextContent("3f9a 1c77");
  });

  it("is decided by keyboard, with a reason, and is then off the screen and the bar", async () => {
    const { host, user, words } = await openApart();
    const papers = await card(words);
    const [keep] = papers.getAllByRole("button", { name: words.say("conflict-keep") });
    keep?.focus();
    await user.keyboard("{Enter}");
    const dialog = within(await screen.findByRole("dialog"));
    const decide = dialog.getByRole("button", { name: words.say("conflict-now") });
    decide.focus();
    await user.keyboard("{Enter}");
    // Not without a reason, and none is given beforehand.
    expect(await dialog.findByText(words.say("failure-reason-missing"))).toBeVisible();
    const why = dialog.getByLabelText(words.say("conflict-reason"));
    await user.selectOptions(why, words.say("conflict-reason-talked"));
    decide.focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(host.state.open?.cases[0]?.answers.get("papers-held")?.response).toBe("no");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    const tab = screen.getByRole("button", { name: new RegExp(words.say("tab-conflicts")) });
    await waitFor(() => expect(tab).toHaveTextContent("3"));
  });

  it("may be asked again, and says so where more was said meanwhile", async () => {
    const { host, user, words } = await openApart();
    const papers = await card(words);
    await user.click(papers.getByRole("button", { name: words.say("conflict-neither") }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(words.say("conflict-decide-neither"))).toBeVisible();
    const why = dialog.getByLabelText(words.say("conflict-reason"));
    await user.selectOptions(why, words.say("conflict-reason-talked"));
    host.state.open?.cases[0]?.apart[0]?.values.push(value("a4", { answer: answer("declined") }));
    await user.click(dialog.getByRole("button", { name: words.say("conflict-now") }));
    expect(await dialog.findByText(words.say("failure-conflict-changed"))).toBeVisible();
    expect(host.state.open?.cases[0]?.apart).toHaveLength(4);
  });

  it("is marked at its question, in its section and at the result", async () => {
    const question = await openApart({ tab: "conversation", page: "papers-held" });
    const { words, user } = question;
    expect(await screen.findByText(words.say("conflict-question"))).toBeVisible();
    expect(screen.getAllByText(words.say("conflict-mark")).length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: words.say("tab-result") }));
    expect(await screen.findByText(words.say("conflict-result"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: words.say("conflict-look") }));
    expect(await screen.findByText(words.say("conflict-hint"))).toBeVisible();
  });

  it("has no tab where nothing stands apart", async () => {
    const { words } = await openCase({ tab: "result" });
    expect(screen.queryByRole("button", { name: words.say("tab-conflicts") })).toBeNull();
  });

  it.each(LANGUAGES_UNDER_TEST)(
    "is accessible and says nothing of its own in %s",
    async (language) => {
      const { container, user, words } = await openApart({ language });
      const papers = await card(words);
      if (language === "qps") expectNoLeaks(container);
      await expectAccessible(container);
      const [keep] = papers.getAllByRole("button", { name: words.say("conflict-keep") });
      if (keep) await user.click(keep);
      await expectAccessible((await screen.findByRole("dialog")).ownerDocument.body);
    },
  );
});
