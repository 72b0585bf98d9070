import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { HostFailure } from "../../host";
import { type MemoryHost, memoryHost } from "../../host/memory";
import { LANGUAGES } from "../../l10n";
import { expectAccessible, openApp, rehearse, renderScreen } from "../../testing";
import { ALIAS, PASSPHRASE, unlock } from "../../testing/open";
import { Devices } from "./Devices";

const DEVICE = {
  id: "aa".repeat(16),
  standing: "certified",
  role: "officer",
  organisation: "Labour inspection",
  region: "Souss",
  isSilent: false,
  officers: ["Samira · shelter"],
  seenAt: 0,
  edition: "2025.1",
  waiting: 0,
  gap: false,
  fork: false,
  sealAt: null,
  sealGoneAt: null,
  isHere: false,
};

/** The vault of a desk, open. */
async function deskHost() {
  const host = memoryHost();
  await host.call("create_officer", { alias: ALIAS, passphrase: PASSPHRASE, repeated: PASSPHRASE });
  await rehearse(host);
  await host.call("become_desk", { folder: "/media/keys", passphrase: "x", label: "Desk 1" });
  return host;
}

/** A desk with one case and so many computers. */
async function openDesk(devices: number) {
  const host = await deskHost();
  await host.call("start_case", { place: "Fez" });
  for (let n = 0; n < devices; n += 1) host.state.open?.desk?.devices.push({ ...DEVICE });
  await host.call("lock", {});
  const opened = await openApp({ host });
  await unlock(opened);
  const { user, words } = opened;
  await user.click(await screen.findByRole("button", { name: words.say("spine-desk") }));
  await screen.findByText(words.say("desk-group-new"));
  return { ...opened, host, calls: heard(host) };
}

/** Without the marks that keep a name from mixing with what stands beside it. */
const bare = (text: string | null | undefined) =>
  (text ?? "").replace(/[\u2066-\u2069]/g, "").trim();

/** What is called from now on. */
const heard = (host: MemoryHost) => vi.spyOn(host, "call");

describe("an order of the desk", () => {
  it("is not offered for the computer on which the desk works", async () => {
    const { user, words, host } = await openDesk(1);
    host.state.open?.desk?.devices.push({ ...DEVICE, id: "2b".repeat(16), isHere: true });
    await user.click(screen.getByRole("button", { name: words.say("desk-tab-devices") }));
    await screen.findAllByRole("button", { name: words.say("desk-revoke") });
    expect(screen.getAllByRole("button", { name: words.say("desk-seal") })).toHaveLength(1);
    expect(screen.getAllByRole("button", { name: words.say("desk-revoke") })).toHaveLength(2);
  });

  it("seals the vaults of a computer, with the passphrase", async () => {
    const { user, words, host, calls } = await openDesk(1);
    await user.click(screen.getByRole("button", { name: words.say("desk-tab-devices") }));
    await user.click(await screen.findByRole("button", { name: words.say("desk-seal") }));
    const dialog = await screen.findByRole("dialog", { name: words.say("desk-seal-title") });
    expect(within(dialog).getByText(words.say("desk-seal-hint"))).toBeVisible();
    await expectAccessible(dialog);
    const field = within(dialog).getByLabelText(words.say("desk-passphrase"));
    await user.type(field, "not this one{Enter}");
    await within(dialog).findByRole("alert");
    expect(screen.getByRole("dialog")).toBeVisible();
    await user.click(field);
    await user.paste(PASSPHRASE);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const wanted = { id: DEVICE.id, passphrase: PASSPHRASE };
    expect(calls).toHaveBeenCalledWith("seal_device", wanted);
    expect(calls).not.toHaveBeenCalledWith("revoke_device", expect.anything());
    // No more is said of it than this desk knows.
    const row = screen.getByRole("table", { name: words.say("desk-devices") });
    expect(bare(row.textContent)).toContain(bare(words.say("desk-device-seal", { when: "" })));
    const [one] = host.state.open?.desk?.devices ?? [];
    if (one) one.sealGoneAt = one.sealAt;
    await user.click(screen.getByRole("button", { name: words.say("desk-tab-statistics") }));
    await user.click(await screen.findByRole("button", { name: words.say("desk-tab-devices") }));
    const [start] = words.say("desk-device-seal-gone", { when: "|" }).split("|");
    expect(
      bare((await screen.findByRole("table", { name: words.say("desk-devices") })).textContent),
    ).toContain(bare(start));
  });

  it.each(LANGUAGES)("is at the server since a moment, in %s", async (language) => {
    const host = await deskHost();
    const now = Date.now();
    const gone = now - 5 * 60_000;
    host.state.open?.desk?.devices.push({ ...DEVICE, sealAt: gone - 1000, sealGoneAt: gone });
    const { words } = await renderScreen(<Devices />, { host, language });
    const table = await screen.findByRole("table", { name: words.say("desk-devices") });
    const said = words.say("desk-device-seal-gone", { when: words.moment(gone) });
    expect(bare(table.textContent)).toContain(bare(said));
    expect(bare(table.textContent)).not.toContain(bare(words.ago(gone, now)));
  });

  it.each([
    ["desk-seal-waits", null],
    ["desk-seal-again", 1_700_000_600_000],
  ] as const)("says of an order that was given before: %s", async (id, sealGoneAt) => {
    const host = await deskHost();
    const sealAt = 1_700_000_000_000;
    host.state.open?.desk?.devices.push({ ...DEVICE, sealAt, sealGoneAt });
    const { user, words } = await renderScreen(<Devices />, { host });
    await user.click(await screen.findByRole("button", { name: words.say("desk-seal") }));
    const dialog = await screen.findByRole("dialog", { name: words.say("desk-seal-title") });
    expect(bare(dialog.textContent)).toContain(bare(words.say(id, { when: words.moment(sealAt) })));
    expect(dialog.querySelectorAll("time")).toHaveLength(1);
  });

  it("erases a case where it went, with a reason", async () => {
    const { user, words, host, calls } = await openDesk(2);
    const [row] = within(screen.getByRole("region")).getAllByRole("button");
    if (row) await user.click(row);
    await user.click(await screen.findByRole("button", { name: words.say("desk-erase") }));
    const dialog = await screen.findByRole("dialog", { name: words.say("desk-erase") });
    expect(within(dialog).getByText(words.say("desk-erase-hint", { count: 2 }))).toBeVisible();
    await expectAccessible(dialog);
    await user.click(within(dialog).getByLabelText(words.say("desk-passphrase")));
    await user.paste(PASSPHRASE);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const caseId = host.state.open?.cases[0]?.id;
    const wanted = { caseId, reason: "court", passphrase: PASSPHRASE };
    expect(calls).toHaveBeenCalledWith("erase_there", wanted);
    const [start] = words.say("desk-erasing", { count: 2, gone: 0, when: "|" }).split("|");
    expect(bare(document.body.textContent)).toContain(bare(start));
  });

  it("says what is lost with it and what is still to come", async () => {
    const { user, words, host } = await openDesk(1);
    const [one] = host.state.open?.desk?.devices ?? [];
    if (one) one.gap = true;
    const [row] = within(screen.getByRole("region")).getAllByRole("button");
    if (row) await user.click(row);
    await user.click(await screen.findByRole("button", { name: words.say("desk-erase") }));
    const dialog = await screen.findByRole("dialog", { name: words.say("desk-erase") });
    expect(within(dialog).getByText(words.say("desk-erase-behind"))).toBeVisible();
    expect(within(dialog).queryByText(words.say("desk-erase-files", { count: 1 }))).toBeNull();
    // Of many cases a day a second reader has the next one erased.
    const needed = { code: "second-reader-needed", about: {}, incident: "x" } as const;
    host.failNext("erase_there", new HostFailure(needed));
    await user.click(within(dialog).getByLabelText(words.say("desk-passphrase")));
    await user.paste(PASSPHRASE);
    await user.keyboard("{Enter}");
    expect(await within(dialog).findByText(words.say("desk-second-what"))).toBeVisible();
  });

  it("is not offered where no computer has the case", async () => {
    const { user, words } = await openDesk(0);
    const [row] = within(screen.getByRole("region")).getAllByRole("button");
    if (row) await user.click(row);
    await screen.findByRole("button", { name: words.say("desk-give") });
    expect(screen.queryByRole("button", { name: words.say("desk-erase") })).toBeNull();
  });
});
