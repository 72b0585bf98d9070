import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type MemoryHost, memoryHost } from "../../host/memory";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  openApp,
  rehearse,
} from "../../testing";
import { ALIAS, PASSPHRASE, unlock } from "../../testing/open";

const YES = { value: null, basis: "told-by-person" } as const;
const DEVICE = {
  id: "d1".repeat(16),
  standing: "asks",
  organisation: "",
  region: "",
  officers: ["Samira · shelter"],
  seenAt: 0,
  edition: "2025.1",
  waiting: 2,
  gap: true,
  fork: false,
};

/** A desk with three cases: nothing asked, strong grounds, and one that is urgent. */
async function onDesk(): Promise<MemoryHost> {
  const host = memoryHost();
  await host.call("create_officer", {
    alias: ALIAS,
    passphrase: PASSPHRASE,
    repeated: PASSPHRASE,
  });
  await rehearse(host);
  await host.call("become_desk", { folder: "/media/keys", passphrase: "x", label: "Desk 1" });
  for (const place of ["Fez", "Chtouka", "Agadir"]) {
    await host.call("start_case", { place });
  }
  const urgent = host.state.open?.cases[2]?.id ?? "";
  await host.call("save_answers", {
    caseId: urgent,
    answers: [{ question: "danger-now", response: "yes", ...YES }],
  });
  host.state.open?.desk?.devices.push({ ...DEVICE });
  await host.call("lock", {});
  return host;
}

async function openDesk(host: MemoryHost, language?: string) {
  const opened = await openApp({ host, ...(language ? { language } : {}) });
  await unlock(opened);
  const { user, words } = opened;
  await user.click(await screen.findByRole("button", { name: words.say("spine-desk") }));
  await screen.findByRole("heading", { name: words.say("desk-title") });
  await screen.findByText(words.say("desk-group-new"));
  return opened;
}

const rows = () =>
  within(screen.getByRole("region"))
    .getAllByRole("button")
    .map((row) => row.textContent ?? "");

describe.each(LANGUAGES_UNDER_TEST)("the desk in %s", (language) => {
  it("lists what must be done now first, and reads a case whole", async () => {
    const host = await onDesk();
    const { user, words, container } = await openDesk(host, language);
    await expectAccessible(container);
    if (language === "qps") expectNoLeaks();
    expect(rows()[0]).toContain(words.say("cases-act-now"));
    expect(rows()[1]).not.toContain(words.say("cases-act-now"));
    const first = within(screen.getByRole("region")).getAllByRole("button")[0];
    if (first) await user.click(first);
    await screen.findByRole("heading", { name: words.say("desk-decision") });
    await expectAccessible(container);
    if (language === "qps") expectNoLeaks();
    // Nothing is chosen before somebody chooses.
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  });
});

describe("the desk", () => {
  it("is nowhere in an officer's vault", async () => {
    const host = memoryHost();
    await host.call("create_officer", {
      alias: ALIAS,
      passphrase: PASSPHRASE,
      repeated: PASSPHRASE,
    });
    await rehearse(host);
    await host.call("lock", {});
    const opened = await openApp({ host });
    await unlock(opened);
    await screen.findByRole("button", { name: opened.words.say("spine-cases") });
    expect(screen.queryByRole("button", { name: opened.words.say("spine-desk") })).toBeNull();
  });

  it("signs a decision only with reasons and the passphrase, by keyboard", async () => {
    const host = await onDesk();
    const { user, words } = await openDesk(host);
    const first = within(screen.getByRole("region")).getAllByRole("button")[0];
    first?.focus();
    await user.keyboard("{Enter}");
    const taken = await screen.findByRole("radio", { name: words.say("desk-outcome-taken-up") });
    const sign = screen.getByRole("button", { name: words.say("desk-sign") });
    await user.click(taken);
    await user.click(sign);
    expect(await screen.findByText(words.say("failure-decision-missing"))).toBeVisible();
    await user.type(screen.getByLabelText(words.say("desk-reasons")), "papers and threats agree");
    await user.type(screen.getByLabelText(words.say("desk-role")), "desk");
    await user.type(screen.getByLabelText(words.say("desk-passphrase")), "wrong words");
    await user.click(sign);
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(host.state.said.size).toBe(1);
    await user.click(screen.getByLabelText(words.say("desk-passphrase")));
    await user.paste(PASSPHRASE);
    await user.keyboard("{Enter}");
    expect(await screen.findByText("papers and threats agree")).toBeVisible();
    const decided = [...host.state.said.values()].map((each) => each.decision?.outcome);
    expect(decided).toEqual(["taken-up"]);
    expect(screen.getByText(words.say("desk-group-in-hand"))).toBeVisible();
  });

  it("certifies a computer and shows what of it is missing", async () => {
    const host = await onDesk();
    const { user, words, container } = await openDesk(host);
    await user.click(screen.getByRole("button", { name: words.say("desk-tab-devices") }));
    const table = await screen.findByRole("table");
    await expectAccessible(container);
    expect(within(table).getByText(words.say("desk-device-gap"))).toBeVisible();
    expect(within(table).getByText(words.say("desk-device-waiting", { count: 2 }))).toBeVisible();
    expect(within(table).getByText(words.say("desk-device-older"))).toBeVisible();
    await user.click(within(table).getByRole("button", { name: words.say("desk-certify") }));
    const dialog = await screen.findByRole("dialog");
    await expectAccessible(dialog);
    await user.type(
      within(dialog).getByLabelText(words.say("desk-organisation")),
      "Entraide Nationale",
    );
    await user.type(within(dialog).getByLabelText(words.say("desk-region")), "Fez");
    await user.click(within(dialog).getByLabelText(words.say("desk-passphrase")));
    await user.paste(PASSPHRASE);
    await user.keyboard("{Enter}");
    expect(await screen.findByText(words.say("desk-standing-certified"))).toBeVisible();
    expect(host.state.open?.desk?.devices[0]?.standing).toBe("certified");
  });
});
