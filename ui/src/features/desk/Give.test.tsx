import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { HostFailure, type RecipientView } from "../../host";
import { memoryHost } from "../../host/memory";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  rehearse,
  renderScreen,
} from "../../testing";
import { ALIAS, PASSPHRASE } from "../../testing/open";
import { GiveDialog } from "./GiveDialog";

const recipient = (id: string, name: string): RecipientView => ({
  id: id.repeat(16),
  name,
  function: "shelter",
  organisation: "Entraide",
  reads: false,
});
const SAMIRA = recipient("a1", "Samira");
const IDIR = { ...recipient("b2", "Idir"), reads: true };

/** The dialog over one case of a desk that knows these computers. */
async function dialog(recipients: readonly RecipientView[], language = "en") {
  const host = memoryHost();
  await host.call("create_officer", { alias: ALIAS, passphrase: PASSPHRASE, repeated: PASSPHRASE });
  await rehearse(host);
  await host.call("become_desk", { folder: "/media/keys", passphrase: "x", label: "Desk 1" });
  const { head } = await host.call("start_case", { place: "Fez" });
  const calls = vi.spyOn(host, "call");
  const answered = { ...(await host.call("open_dossier", { caseId: head.caseId })), recipients };
  const given = vi.fn();
  const asked = () =>
    calls.mock.calls.filter(([name]) => name === "give_case").map(([, request]) => request);
  const opened = await renderScreen(
    <GiveDialog caseId={head.caseId} recipients={recipients} onClose={vi.fn()} onDone={given} />,
    { host, language },
  );
  // The computers stand in the props: what came back is not looked into here.
  const answer = () =>
    calls.mockImplementation(((name: string) =>
      Promise.resolve(name === "give_case" ? answered : {})) as typeof host.call);
  return { ...opened, caseId: head.caseId, asked, given, answer, calls };
}

describe.each(LANGUAGES_UNDER_TEST)("giving a case on, in %s", (language) => {
  it("says what it does, and is accessible", async () => {
    const { words } = await dialog([SAMIRA, IDIR], language);
    const found = await screen.findByRole("dialog", { name: words.say("desk-give") });
    expect(found).toHaveTextContent(words.say("desk-give-what"));
    expect(within(found).getByRole("option", { name: /Idir/ })).toHaveTextContent(
      words.say("desk-reader-reads"),
    );
    await expectAccessible(found);
    if (language === "qps") expectNoLeaks();
  });
});

describe("giving a case on", () => {
  it("sends what was chosen: to whom, what of it, what for, on what ground, until when", async () => {
    const { user, words, caseId, asked, given, answer } = await dialog([SAMIRA, IDIR]);
    answer();
    const say: typeof words.say = words.say.bind(words);
    const to = await screen.findByLabelText(say("desk-give-to"));
    await user.selectOptions(to, IDIR.id);
    // Names, notes and places only where somebody says so.
    expect(screen.getByRole("checkbox", { name: say("desk-give-identity") })).not.toBeChecked();
    await user.selectOptions(screen.getByLabelText(say("desk-give-purpose")), "care");
    await user.selectOptions(screen.getByLabelText(say("desk-give-days")), "90");
    await user.selectOptions(screen.getByLabelText(say("desk-give-basis")), "duty");
    await user.type(screen.getByLabelText(say("desk-passphrase")), `${PASSPHRASE}{Enter}`);
    await vi.waitFor(() => expect(given).toHaveBeenCalledOnce());
    expect(asked()).toEqual([
      {
        caseId,
        recipient: IDIR.id,
        handOver: false,
        withIdentity: false,
        purpose: "care",
        basis: "duty",
        days: 90,
        passphrase: PASSPHRASE,
      },
    ]);
  });

  it("hands all of it over, without an end", async () => {
    const { user, words, asked, given, answer } = await dialog([SAMIRA]);
    answer();
    await user.click(
      await screen.findByRole("checkbox", { name: words.say("desk-give-hand-over") }),
    );
    for (const id of ["desk-give-purpose", "desk-give-days"] as const)
      expect(screen.queryByLabelText(words.say(id))).toBeNull();
    await user.type(screen.getByLabelText(words.say("desk-passphrase")), `${PASSPHRASE}{Enter}`);
    await vi.waitFor(() => expect(given).toHaveBeenCalledOnce());
    expect(asked()[0]).toMatchObject({
      recipient: SAMIRA.id,
      handOver: true,
      withIdentity: true,
      purpose: "hand-over",
      days: null,
    });
  });

  it("keeps what was chosen where it was refused, asks again for the passphrase, and for a second reader", async () => {
    const { user, words, host, given } = await dialog([SAMIRA]);
    const needed = { code: "second-reader-needed", about: { count: "20" }, incident: "x" } as const;
    host.failNext("give_case", new HostFailure(needed));
    await user.selectOptions(await screen.findByLabelText(words.say("desk-give-days")), "none");
    const field = screen.getByLabelText(words.say("desk-passphrase"));
    await user.type(field, `${PASSPHRASE}{Enter}`);
    expect(await screen.findByText(words.say("desk-second-what"))).toBeVisible();
    expect(field).toHaveValue("");
    expect(screen.getByLabelText(words.say("desk-give-days"))).toHaveValue("none");
    expect(given).not.toHaveBeenCalled();
  });

  it("says so where no other certified computer is known", async () => {
    const { words } = await dialog([]);
    const found = await screen.findByRole("dialog", { name: words.say("desk-give") });
    expect(found).toHaveTextContent(words.say("desk-give-nobody"));
    expect(within(found).queryByRole("combobox")).toBeNull();
  });
});
