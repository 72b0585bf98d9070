import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type MemoryHost, memoryHost } from "../../host/memory";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  openApp,
  rehearse,
} from "../../testing";

const PASSPHRASE = "lantern orchard seven gravel moon";
const OWN = { passphrase: PASSPHRASE, repeated: PASSPHRASE };

/** Amina has one case; Idir was added beside her, and somebody else apart. */
async function together(): Promise<MemoryHost> {
  const host = memoryHost();
  await host.call("create_officer", { alias: "apart-1", ...OWN });
  await host.call("create_officer", { alias: "post-3-a", ...OWN });
  await rehearse(host);
  await host.call("start_case", { place: "Agadir" });
  await host.call("create_beside", {
    alias: "post-3-b",
    ...OWN,
    colleague: "post-3-a",
    colleaguePassphrase: PASSPHRASE,
  });
  await host.call("lock", {});
  return host;
}

async function openList(host: MemoryHost, alias: string, language?: string) {
  const opened = await openApp({ host, ...(language ? { language } : {}) });
  const { user, words } = opened;
  await user.click(screen.getByRole("radio", { name: alias }));
  await user.type(screen.getByLabelText(words.say("unlock-passphrase")), PASSPHRASE);
  await user.click(screen.getByRole("button", { name: words.say("unlock-open") }));
  await user.click(await screen.findByRole("button", { name: words.say("spine-cases") }));
  await screen.findByRole("table");
  return opened;
}

describe.each(LANGUAGES_UNDER_TEST)("sharing in %s", (language) => {
  it("gives a case to a colleague and ends it again", async () => {
    const host = await together();
    const { user, words } = await openList(host, "post-3-a", language);
    await user.click(await screen.findByRole("button", { name: words.say("sharing-open") }));
    const dialog = await screen.findByRole("dialog");
    const give = await within(dialog).findByRole("button", { name: words.say("sharing-now") });
    await expectAccessible(dialog);
    if (language === "qps") expectNoLeaks();
    expect(within(dialog).getByText(/apart-1/)).toBeVisible();
    await user.selectOptions(
      within(dialog).getByLabelText(words.say("sharing-purpose")),
      "hand-over",
    );
    await user.click(give);
    const end = words.say("sharing-end", { alias: "post-3-b" });
    const ending = await within(dialog).findByRole("button", { name: end });
    await expectAccessible(dialog);
    const theirs = host.state.officers.find((each) => each.alias === "post-3-b");
    expect(theirs?.cases).toHaveLength(1);
    expect(theirs?.cases[0]?.history.at(-1)).toMatchObject({
      op: "share-grant",
      reason: "hand-over",
    });
    await user.click(ending);
    await within(dialog).findByRole("button", { name: words.say("sharing-now") });
    if (language === "qps") expectNoLeaks();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});

describe("sharing", () => {
  it("shows a case of a colleague for what it is, and offers nothing that is not theirs", async () => {
    const host = await together();
    await host.call("unlock", { alias: "post-3-a", passphrase: PASSPHRASE });
    const caseId = host.state.open?.cases[0]?.id ?? "";
    const to = { caseId, alias: "post-3-b", purpose: "together", basis: "consent" };
    await host.call("share_case", to);
    await host.call("lock", {});
    const { user, words } = await openList(host, "post-3-b");
    const table = await screen.findByRole("table");
    expect(within(table).getByText(words.say("sharing-row-taken"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: words.say("sharing-open") }));
    const dialog = await screen.findByRole("dialog");
    expect(await within(dialog).findByText(/post-3-a/)).toBeVisible();
    expect(
      within(dialog).queryByRole("button", { name: words.say("sharing-now") }),
    ).not.toBeInTheDocument();
  });

  it("ends with a colleague who leaves, together with another key, in one act", async () => {
    const host = await together();
    await host.call("unlock", { alias: "post-3-a", passphrase: PASSPHRASE });
    const record = host.state.open?.cases[0];
    const caseId = record?.id ?? "";
    const to = { caseId, alias: "post-3-b", purpose: "together", basis: "consent" };
    await host.call("share_case", to);
    // Another one, which nobody ends by hand.
    const other = (await host.call("start_case", { place: "Agadir" })).head.caseId;
    await host.call("share_case", { ...to, caseId: other });
    const made = host.state.open?.keysMadeAt ?? 0;
    await host.call("lock", {});
    const { user, words, container } = await openList(host, "post-3-a");
    await user.click(
      (await screen.findAllByRole("button", { name: words.say("sharing-open") }))[0] as HTMLElement,
    );
    const end = words.say("sharing-end", { alias: "post-3-b" });
    await user.click(await screen.findByRole("button", { name: end }));
    const leaves = words.say("sharing-leaves", { alias: "post-3-b" });
    await user.click(await screen.findByRole("button", { name: leaves }));
    await user.type(await screen.findByLabelText(words.say("recovery-key-passphrase")), PASSPHRASE);
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: words.say("recovery-key-leaver-now") }));
    const dialog = await screen.findByRole("dialog");
    await waitFor(() => expect(dialog).toHaveTextContent(/post-3-b\S* left\./));
    // Whichever of the two stood first in the list was ended by hand.
    const ends = host.state.open?.cases.map(({ history }) => history.at(-1));
    expect(ends?.map((end) => end?.op)).toEqual(["share-revoke", "share-revoke"]);
    expect(ends?.map((end) => end?.reason).sort()).toEqual(["ended", "left"]);
    expect(host.state.open?.keysMadeAt).toBeGreaterThanOrEqual(made);
    expect(host.state.open?.left.has("post-3-b")).toBe(true);
  });

  it("is not offered where one is alone", async () => {
    const host = memoryHost();
    await host.call("create_officer", { alias: "post-3-a", ...OWN });
    await rehearse(host);
    await host.call("start_case", { place: "Agadir" });
    await host.call("lock", {});
    const { words } = await openList(host, "post-3-a");
    await screen.findByRole("table");
    expect(screen.queryByRole("button", { name: words.say("sharing-open") })).toBeNull();
  });

  it("lets somebody new in with a colleague's passphrase", async () => {
    const host = memoryHost();
    await host.call("create_officer", { alias: "post-3-a", ...OWN });
    await host.call("lock", {});
    const { user, words, container } = await openApp({ host });
    await user.click(screen.getByRole("button", { name: words.say("unlock-new-officer") }));
    await user.type(screen.getByLabelText(words.say("create-alias")), "post-3-b");
    await user.type(screen.getByLabelText(words.say("create-passphrase")), PASSPHRASE);
    await user.type(screen.getByLabelText(words.say("create-repeat")), PASSPHRASE);
    await user.click(screen.getByRole("checkbox", { name: words.say("sharing-beside") }));
    await user.type(screen.getByLabelText(words.say("sharing-beside-passphrase")), PASSPHRASE);
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: words.say("create-submit") }));
    await screen.findByRole("heading", { name: words.say("sheet-first") });
    expect(host.calls).toContain("create_beside");
    const groups = host.state.officers.map((each) => each.group);
    expect(groups[0]).toBe(groups[1]);
  });
});
