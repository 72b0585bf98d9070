import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type MemoryHost, memoryHost } from "../../host/memory";
import { LANGUAGES, messageId } from "../../l10n";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  openApp,
  rehearse,
  renderScreen,
} from "../../testing";
import { ALIAS, PASSPHRASE, unlock } from "../../testing/open";
import { Apart } from "./Apart";

const YES = { value: null, basis: "told-by-person" } as const;
const DEVICE = {
  id: "d1".repeat(16),
  standing: "asks",
  role: "officer",
  isSilent: true,
  organisation: "",
  region: "",
  officers: ["Samira · shelter"],
  seenAt: 0,
  edition: "2025.1",
  waiting: 2,
  gap: true,
  fork: false,
  sealAt: null,
  sealGoneAt: null,
  isHere: false,
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
    expect(screen.getByText(words.say("desk-group-now"))).toBeVisible();
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
  it("says how much is kept apart, and lists the newest of it", async () => {
    const host = await onDesk();
    for (let n = 0; n < 130; n += 1) {
      const hash = n.toString(16).padStart(12, "0");
      host.state.apart.push({ hash, fault: "key-missing", refused: false, at: 1_000_000 - n });
    }
    const { words } = await openDesk(host);
    screen.getByText(words.say("desk-apart", { count: 130 }));
    screen.getByText(words.say("desk-apart-more", { count: 30 }));
    expect(screen.getAllByText("key-missing")).toHaveLength(100);
  });

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
    // Danger that somebody has in hand is still danger: it stays above all else.
    await waitFor(() => expect(rows()[0]).toContain(words.say("desk-outcome-taken-up")));
    expect(rows()[0]).toContain(words.say("cases-act-now"));
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

describe("what was said apart, at a desk", () => {
  it("is one step from the dossier, and is shown and not decided there", async () => {
    const host = await onDesk();
    const value = (event: string, response: string, alias: string) => ({
      event,
      answer: { response, value: null, basis: "told-by-person", savedAt: 0 },
      state: null,
      text: null,
      own: false,
      alias,
      fingerprint: "3f9a 1c77 b204 0d5e",
      here: false,
      at: 0,
      ahead: false,
      counts: response === "yes" ? "protects" : null,
    });
    host.state.open = null;
    const record = host.state.officers[0]?.cases[2];
    record?.apart.push({
      field: "answer/papers-held",
      kind: "answer",
      about: "papers-held",
      mayAskAgain: true,
      values: [value("a1", "yes", "Amina B."), value("a2", "no", "Idir")],
    });
    const { user, words } = await openDesk(host);
    const first = within(screen.getByRole("region")).getAllByRole("button")[0];
    if (first) await user.click(first);
    await screen.findByRole("heading", { name: words.say("desk-decision") });
    await user.click(screen.getByRole("button", { name: words.say("conflict-look") }));
    await screen.findByRole("heading", { name: words.say("conflict-title") });
    expect(await screen.findByText("Amina B.")).toBeVisible();
    expect(screen.getByText("Idir")).toBeVisible();
    expect(screen.getByText(words.say("conflict-at-desk"))).toBeVisible();
    for (const id of ["conflict-keep", "conflict-neither"] as const)
      expect(screen.queryByRole("button", { name: words.say(id) })).toBeNull();
    await expectAccessible();
  });
});

describe("what is kept apart", () => {
  const KEPT = { hash: "9c1f02ab", at: 1_700_000_000_000 };
  it.each(LANGUAGES)("says why, in words, with the code beside it, in %s", async (language) => {
    const rows = [
      { ...KEPT, refused: false, fault: "author-unknown" },
      { ...KEPT, at: 1, refused: true, fault: "history-fork" },
    ];
    const { words } = await renderScreen(<Apart rows={rows} count={rows.length} />, { language });
    for (const { fault } of rows) {
      const line = (await screen.findByText(fault)).closest("li");
      expect(line).toHaveTextContent(words.say(messageId(`desk-fault-${fault}`)));
    }
  });
});

describe("the computers of an authority", () => {
  async function withDevices(language?: string) {
    const host = await onDesk();
    const desk = host.state.officers[0]?.desk;
    const place = { standing: "certified", region: "Souss", organisation: "Labour inspection" };
    desk?.devices.push({ ...DEVICE, ...place, id: "a1".repeat(16) });
    desk?.devices.push({
      ...DEVICE,
      ...place,
      id: "a2".repeat(16),
      isSilent: false,
      edition: "2026.1-draft",
      waiting: 0,
      gap: false,
    });
    const opened = await openDesk(host, language);
    const { user, words } = opened;
    await user.click(screen.getByRole("button", { name: words.say("desk-tab-devices") }));
    return { ...opened, host };
  }

  it.each(LANGUAGES_UNDER_TEST)("are told by region in %s", async (language) => {
    const { words, container } = await withDevices(language);
    const table = await screen.findByRole("table", { name: words.say("desk-regions") });
    const row = within(table).getByRole("rowheader", { name: "Souss" }).closest("tr");
    const cells =
      row &&
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent);
    expect(cells?.slice(0, 4)).toEqual([2, 1, 1, 1].map((count) => words.number(count)));
    expect(screen.getByText(words.say("desk-device-silent", { days: 30 }))).toBeVisible();
    await expectAccessible(container);
    if (language === "qps") expectNoLeaks();
  });

  it("are given an edition of the guide, and nothing that is none", async () => {
    const { user, words, host } = await withDevices();
    await user.click(await screen.findByRole("button", { name: words.say("desk-pack-give") }));
    const dialog = await screen.findByRole("dialog");
    await expectAccessible(dialog);
    const file = within(dialog).getByLabelText(words.say("desk-pack-file"));
    const give = within(dialog).getByRole("button", { name: words.say("desk-pack-give") });
    await user.type(file, "/media/notes.txt");
    await user.click(give);
    expect(await within(dialog).findByText(words.say("failure-pack-unfit"))).toBeVisible();
    await user.clear(file);
    await user.type(file, "/media/2026.12.pack");
    await user.click(within(dialog).getByLabelText(words.say("desk-passphrase")));
    await user.paste(PASSPHRASE);
    await user.keyboard("{Enter}");
    expect(await screen.findByText(words.say("desk-pack-waiting", { count: 2 }))).toBeVisible();
    expect(host.state.officers[0]?.desk?.pack?.edition).toBe("2026.12");
  });

  it("may become a desk, which nobody chooses by accident", async () => {
    const { user, words, host } = await withDevices();
    await user.click(await screen.findByRole("button", { name: words.say("desk-certify") }));
    const dialog = await screen.findByRole("dialog");
    const officer = within(dialog).getByRole("radio", { name: words.say("desk-role-officer") });
    expect(officer).toBeChecked();
    await user.click(within(dialog).getByRole("radio", { name: words.say("desk-role-desk") }));
    await user.type(within(dialog).getByLabelText(words.say("desk-organisation")), "CNCLT");
    await user.type(within(dialog).getByLabelText(words.say("desk-region")), "Rabat");
    await user.click(within(dialog).getByLabelText(words.say("desk-passphrase")));
    await user.paste(PASSPHRASE);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(host.state.officers[0]?.desk?.devices[0]?.role).toBe("desk");
  });
});

describe("counts", () => {
  const ROW = { period: "2026-Q3", region: "Souss", kind: "cases", name: "", count: 42 };

  it.each(LANGUAGES_UNDER_TEST)("say what may be said, in %s", async (language) => {
    const host = await onDesk();
    const desk = host.state.officers[0]?.desk;
    desk?.counts.push(
      ROW,
      { ...ROW, kind: "conclusion", name: "strong-grounds", count: 30 },
      { ...ROW, kind: "outcome", name: "none", count: 12 },
      { ...ROW, region: "", count: 11 },
    );
    const { user, words, container } = await openDesk(host, language);
    await user.click(screen.getByRole("button", { name: words.say("desk-tab-statistics") }));
    const table = await screen.findByRole("table", { name: words.say("desk-counts") });
    expect(within(table).getByText(words.say("desk-count-undecided"))).toBeVisible();
    expect(within(table).getByText(words.say("desk-count-uncertified"))).toBeVisible();
    await expectAccessible(container);
    if (language === "qps") expectNoLeaks();
  });

  it("leave only by two readers", async () => {
    const host = await onDesk();
    host.state.officers[0]?.desk?.counts.push(ROW);
    const { user, words } = await openDesk(host);
    await user.click(screen.getByRole("button", { name: words.say("desk-tab-statistics") }));
    await user.click(await screen.findByRole("button", { name: words.say("desk-counts-save") }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByLabelText(words.say("desk-passphrase")));
    await user.paste(PASSPHRASE);
    await user.keyboard("{Enter}");
    expect(await within(dialog).findByText(words.say("desk-second"))).toBeVisible();
    await expectAccessible(dialog);
    host.state.secondReader = 40;
    await user.click(within(dialog).getByLabelText(words.say("desk-passphrase")));
    await user.paste(PASSPHRASE);
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/1\.csv/)).toBeVisible();
  });

  it("say that there is nothing to say", async () => {
    const { user, words, container } = await openDesk(await onDesk());
    await user.click(screen.getByRole("button", { name: words.say("desk-tab-statistics") }));
    expect(await screen.findByText(words.say("desk-counts-none", { least: 11 }))).toBeVisible();
    expect(screen.queryByRole("button", { name: words.say("desk-counts-save") })).toBeNull();
    await expectAccessible(container);
  });
});
