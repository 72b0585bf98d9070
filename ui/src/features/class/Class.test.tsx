import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { memoryHost } from "../../host/memory";
import { expectAccessible, expectNoLeaks, LANGUAGES_UNDER_TEST, openApp } from "../../testing";

type Opened = Awaited<ReturnType<typeof openApp>>;

const PICKER = { exercise: "orchard", person: "picker" };
const told = (question: string, response: string) => ({
  question,
  response,
  value: null,
  basis: "told-by-person",
});

/** Three people who played it on this computer, one after the other; the third wrote nothing. */
async function played(host = memoryHost()) {
  await host.call("practise", {});
  for (const [label, answers] of [
    ["Table 1", [told("papers-held", "yes")]],
    ["", [told("papers-held", "no"), told("look-papers", "yes")]],
    ["Table 3", []],
  ] as const) {
    const { caseId } = (await host.call("begin_exercise", PICKER)).head;
    if (answers.length > 0) await host.call("save_answers", { caseId, answers: [...answers] });
    await host.call("hand_in", { caseId, label });
  }
  await host.call("lock", {});
  return host;
}

/** From the door to the class. */
async function toClass(options: Parameters<typeof openApp>[0] = {}): Promise<Opened> {
  const opened = await openApp(options);
  const { user, words } = opened;
  await user.click(screen.getByRole("button", { name: words.say("exercise-practise") }));
  await screen.findByRole("heading", { level: 1, name: words.say("exercise-title") });
  await user.click(screen.getByRole("button", { name: words.say("class-title") }));
  await screen.findByRole("heading", { level: 1, name: words.say("class-title") });
  return opened;
}

async function choose({ user, words }: Opened): Promise<void> {
  const title = words.guide("exercise-orchard");
  await user.click(await screen.findByRole("button", { name: new RegExp(title) }));
  await screen.findByRole("heading", { level: 2, name: title });
}

describe.each(LANGUAGES_UNDER_TEST)("a class in %s", (language) => {
  it("is laid side by side: what to talk about, who has what, and nobody's sum", async () => {
    const opened = await toClass({ host: await played(), language });
    const { words, container } = opened;
    await choose(opened);
    const talk = within(screen.getByRole("region", { name: words.say("class-talk") }));
    const missed = words.say("class-missed-by", { count: 2, people: 3 });
    expect(talk.getAllByText(words.guide("q-look-papers", "label"))).not.toHaveLength(0);
    expect(talk.getAllByText(missed)).not.toHaveLength(0);
    expect(talk.getByText(words.guide("exercise-orchard", "traps"))).toBeVisible();

    const signs = within(screen.getByRole("region", { name: words.say("class-signs") }));
    const heads = signs.getAllByRole("columnheader").map((head) => head.textContent);
    const second = words.say("class-participant", { number: 2 });
    expect(heads.slice(2)).toEqual(["Table 1", second, "Table 3"]);
    const last = signs.getAllByRole("row").at(-1) as HTMLElement;
    expect(last).toHaveTextContent(words.guide("q-papers-held", "label"));
    const cells = within(last)
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
    expect(cells).toEqual([
      words.say("class-of", { count: 1, people: 3 }),
      words.say("class-cell-found"),
      words.say("class-cell-differs"),
      words.say("class-cell-missed"),
    ]);
    expect(container.textContent).not.toMatch(/%|٪/);
    expect(screen.getByRole("region", { name: words.say("exercise-word") })).toBeVisible();
    await expectAccessible(container);
  });
});

describe("a class", () => {
  it("says nothing that did not come from Fluent", async () => {
    const opened = await toClass({ host: await played(), language: "qps" });
    await choose(opened);
    expectNoLeaks();
  });

  it("says how to begin where nothing was handed in", async () => {
    const { words, user } = await toClass();
    expect(await screen.findByText(words.say("class-none"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: words.say("class-read") }));
    expect(screen.getByText(words.say("class-path-missing"))).toBeVisible();
    await user.type(screen.getByLabelText(words.say("class-path")), "/media/stick{Enter}");
    expect(await screen.findByText(words.say("failure-exercise-file-unknown"))).toBeVisible();
  });

  it("takes one away, and all when asked twice", async () => {
    const opened = await toClass({ host: await played() });
    const { user, words, host } = opened;
    await choose(opened);
    const first = words.say("class-remove-of", { participant: "Table 1" });
    await user.click(await screen.findByRole("button", { name: first }));
    await waitFor(() => expect(host.state.handedIn).toHaveLength(2));
    expect(await screen.findByText(words.say("class-people", { count: 2 }))).toBeVisible();
    expect(screen.queryByText("Table 1")).toBeNull();
    const all = words.say("class-remove-all");
    await user.click(await screen.findByRole("button", { name: all }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: words.say("exercise-keep") }));
    expect(host.state.handedIn).toHaveLength(2);
    await user.click(await screen.findByRole("button", { name: all }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: all }));
    expect(await screen.findByText(words.say("class-none"))).toBeVisible();
    expect(host.state.handedIn).toHaveLength(0);
  });
});

describe("a debrief", () => {
  it("is handed in here or by a file, with a name only where one was typed", async () => {
    const opened = await openApp();
    const { user, words, host, container } = opened;
    await user.click(screen.getByRole("button", { name: words.say("exercise-practise") }));
    const person = words.guide("exercise-orchard-person-picker");
    const begin = words.say("exercise-begin-with", { person });
    await user.click(await screen.findByRole("button", { name: begin }));
    await user.click(await screen.findByRole("button", { name: words.say("tab-debrief") }));
    const hand = await screen.findByRole("region", { name: words.say("class-hand-in") });
    const inside = within(hand);
    await user.click(inside.getByRole("button", { name: words.say("class-hand-in-here") }));
    expect(await inside.findByText(words.say("class-handed-in"))).toBeVisible();
    expect(host.state.handedIn.map(({ label }) => label)).toEqual([""]);

    const place = inside.getByLabelText<HTMLInputElement>(words.say("release-path"));
    await waitFor(() => expect(place.value).toMatch(/\.dalil-exercise$/));
    await user.type(inside.getByLabelText(words.say("class-label")), "Table 4");
    expect(inside.queryByText(words.say("class-handed-in"))).toBeNull();
    await user.click(inside.getByRole("button", { name: words.say("class-save") }));
    expect(await inside.findByText(words.say("class-saved"))).toBeVisible();
    expect([...host.state.debriefs.values()].map(({ label }) => label)).toEqual(["Table 4"]);
    await expectAccessible(container);
    await user.click(inside.getByRole("button", { name: words.say("class-save") }));
    expect(await inside.findByText(words.say("release-taken"))).toBeVisible();

    // On the trainer's computer, where it was not handed in.
    host.state.handedIn = [];
    await user.click(screen.getByRole("button", { name: words.say("spine-exercises") }));
    await user.click(await screen.findByRole("button", { name: words.say("class-title") }));
    await user.type(await screen.findByLabelText(words.say("class-path")), "/home{Enter}");
    const brought = words.say("class-brought", { new: 1, again: 0 });
    expect(await screen.findByText(brought)).toBeVisible();
    expect(await screen.findByText(words.say("class-people", { count: 1 }))).toBeVisible();
  });
});
