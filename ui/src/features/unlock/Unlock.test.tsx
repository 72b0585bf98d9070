import { cleanup, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostFailure } from "../../host";
import { FAILURE_CODES } from "../../host/ipc.gen";
import { type MemoryHost, memoryHost } from "../../host/memory";
import { expectAccessible, expectNoLeaks, LANGUAGES_UNDER_TEST, openApp } from "../../testing";

const PASSPHRASE = "lantern orchard seven gravel moon";

async function withOfficers(...aliases: string[]): Promise<MemoryHost> {
  const host = memoryHost();
  for (const alias of aliases) {
    await host.call("create_officer", { alias, passphrase: PASSPHRASE, repeated: PASSPHRASE });
  }
  await host.call("lock", {});
  return host;
}

describe.each(LANGUAGES_UNDER_TEST)("the door in %s", (language) => {
  it("opens with the passphrase of the alias", async () => {
    const host = await withOfficers("post-3-a", "post-3-b");
    const { user, words } = await openApp({ host, language });
    await user.click(screen.getByRole("radio", { name: "post-3-b" }));
    await user.type(screen.getByLabelText(words.say("unlock-passphrase")), PASSPHRASE);
    await user.click(screen.getByRole("button", { name: words.say("unlock-open") }));
    expect(
      await screen.findByRole("heading", { level: 1, name: words.say("cases-title") }),
    ).toHaveFocus();
    expect(host.state.open?.alias).toBe("post-3-b");
  });

  it("is clean for a screen reader, in light and dark", async () => {
    const host = await withOfficers("post-3-a");
    for (const theme of ["light", "dark"] as const) {
      const { container } = await openApp({ host, language, theme });
      await expectAccessible(container);
      cleanup();
    }
  });

  it("makes a vault on the first day", async () => {
    const { host, user, words, container } = await openApp({ language });
    await screen.findByRole("button", { name: words.say("create-offer-use") });
    await expectAccessible(container);
    await user.type(screen.getByLabelText(words.say("create-alias")), "post-3-b");
    await user.click(screen.getByRole("button", { name: words.say("create-offer-use") }));
    const first = screen.getByLabelText<HTMLInputElement>(words.say("create-passphrase"));
    expect(first.value).not.toBe("");
    await user.type(screen.getByLabelText(words.say("create-repeat")), first.value);
    await user.click(screen.getByRole("button", { name: words.say("create-submit") }));
    await screen.findByRole("heading", { name: words.say("sheet-first") });
    expect(host.state.officers.map((officer) => officer.alias)).toEqual(["post-3-b"]);
  });
});

describe("the door", () => {
  it("says nothing that did not come from Fluent", async () => {
    const host = await withOfficers("post-3-a");
    host.state.notices = [
      "second-copy-used",
      "device-record-rebuilt",
      "reserve-freed",
      "history-rolled-back",
      "history-broken",
      "history-cut",
      "outbox-renewed",
      "outbox-closed",
      "outbox-changed",
      "pages-replaced",
      "mended",
      "mended-with-loss",
      "failed-attempts",
    ].map((code) => ({ code, alias: "post-3-a" }));
    const { user, words } = await openApp({ host, language: "qps" });
    expectNoLeaks();
    await user.click(screen.getByRole("button", { name: words.say("unlock-new-officer") }));
    await screen.findByRole("button", { name: words.say("create-offer-use") });
    expectNoLeaks();
  });

  it("ties a wrong passphrase to the field and lets one try again", async () => {
    const { user, words } = await openApp({ host: await withOfficers("post-3-a") });
    const field = screen.getByLabelText(words.say("unlock-passphrase"));
    await user.type(field, "something else{Enter}");
    await waitFor(() => expect(field).toBeInvalid());
    expect(field).toHaveAccessibleDescription(
      new RegExp(words.say("failure-wrong-passphrase").slice(0, 20)),
    );
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, `${PASSPHRASE}{Enter}`);
    await screen.findByRole("heading", { level: 1, name: words.say("cases-title") });
  });

  it("makes one wait after some wrong tries, and says how long", async () => {
    const host = await withOfficers("post-3-a");
    const { user, words } = await openApp({ host });
    const field = screen.getByLabelText(words.say("unlock-passphrase"));
    for (const _ of [1, 2, 3, 4]) {
      await user.clear(field);
      await user.type(field, "something else{Enter}");
    }
    expect(await screen.findByText(/next try is possible/)).toBeVisible();
    expect(screen.getByRole("button", { name: words.say("unlock-open") })).toBeDisabled();
  });

  it("refuses two passphrases that differ, at the field", async () => {
    const { user, words, host } = await openApp();
    await user.type(screen.getByLabelText(words.say("create-alias")), "post-3-b");
    await user.type(screen.getByLabelText(words.say("create-passphrase")), PASSPHRASE);
    const repeated = screen.getByLabelText(words.say("create-repeat"));
    await user.type(repeated, `${PASSPHRASE} x{Enter}`);
    await waitFor(() => expect(repeated).toBeInvalid());
    expect(repeated).toHaveFocus();
    expect(host.state.officers).toEqual([]);
  });

  it("takes a pasted passphrase and says how strong it is, in words", async () => {
    const { user, words } = await openApp();
    await user.click(screen.getByLabelText(words.say("create-passphrase")));
    await user.paste("aaaa");
    await screen.findByText(words.say("strength-0"));
    await user.paste(" lantern orchard seven gravel moon");
    await screen.findByText(words.say("strength-4"));
  });

  it("changes the language without losing what was typed", async () => {
    const { user, words } = await openApp({
      host: await withOfficers("post-3-a"),
      language: "qps",
    });
    await user.type(screen.getByLabelText(words.say("unlock-passphrase")), "lantern");
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(screen.getByLabelText("Passphrase")).toHaveValue("lantern");
    expect(document.documentElement).toHaveAttribute("lang", "en");
  });

  it.each(FAILURE_CODES)("has words and a way on when nothing opens: %s", async (code) => {
    const host = memoryHost();
    const about = {
      seconds: "3",
      count: "2",
      limit: "80",
      group: "4",
      line: "code",
      wanted: "20",
      entry: "7",
    };
    host.state.failure = new HostFailure({ code, about, incident: "k4m9-tz" }).failure;
    const { user, words } = await openApp({ host, language: "qps" });
    expect(screen.getByRole("alert")).toHaveTextContent("k4m9-tz");
    expectNoLeaks();
    host.state.failure = null;
    await user.click(screen.getByRole("button", { name: words.say("failure-retry") }));
    await screen.findByLabelText(words.say("create-alias"));
  });

  it("leaves at once on Escape Escape", async () => {
    const { user, host } = await openApp({ host: await withOfficers("post-3-a") });
    await user.keyboard("{Escape}{Escape}");
    await waitFor(() => expect(host.state.left).toBe(true));
  });
});
