import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostFailure } from "../../host";
import { memoryHost } from "../../host/memory";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  rehearse,
  renderScreen,
} from "../../testing";
import { ALIAS, PASSPHRASE } from "../../testing/open";
import { Unlock } from "../unlock/Unlock";
import { KeepingCards } from "./KeepingCards";

async function opened(language = "en") {
  const host = memoryHost();
  await host.call("create_officer", { alias: ALIAS, passphrase: PASSPHRASE, repeated: PASSPHRASE });
  await rehearse(host);
  const { head } = await host.call("start_case", { place: "Tanger" });
  const shown = await renderScreen(<KeepingCards />, { host, language });
  await screen.findByRole("heading", { name: shown.words.say("keeping-title") });
  return { ...shown, head };
}

describe.each(LANGUAGES_UNDER_TEST)("what is kept, in %s", (language) => {
  it("is clean for a screen reader, also while a case is erased", async () => {
    const { container, user, words, head } = await opened(language);
    await expectAccessible(container);
    const code = { code: head.code };
    await user.click(screen.getByRole("button", { name: words.say("keeping-close", code) }));
    await user.click(screen.getByRole("button", { name: words.say("keeping-close-now") }));
    await user.click(await screen.findByRole("button", { name: words.say("keeping-erase", code) }));
    await user.click(screen.getByRole("button", { name: words.say("keeping-go-on") }));
    await expectAccessible(document.body);
  });
});

describe("what is kept", () => {
  it("says nothing that did not come from Fluent", async () => {
    await opened("qps");
    expectNoLeaks();
  });

  it("is backed up step by step, and says where", async () => {
    const { user, words, host } = await opened();
    await user.click(screen.getByRole("button", { name: words.say("keeping-backup-start") }));
    await screen.findByText(words.say("keeping-backup-done"));
    expect(host.calls.filter((name) => name === "carry_on")).toHaveLength(2);
  });

  it("is not backed up to nowhere", async () => {
    const { user, words, host } = await opened();
    const field = screen.getByLabelText(words.say("keeping-folder"));
    await user.clear(field);
    await user.click(screen.getByRole("button", { name: words.say("keeping-backup-start") }));
    expect(field).toHaveFocus();
    expect(host.calls).not.toContain("begin_backup");
    await user.type(field, "stick");
    await user.click(screen.getByRole("button", { name: words.say("keeping-backup-start") }));
    await screen.findByText(words.say("failure-no-such-folder"));
  });

  it("is closed first, erased by its code, and can be taken back", async () => {
    const { user, words, head } = await opened();
    const code = { code: head.code };
    await user.click(screen.getByRole("button", { name: words.say("keeping-close", code) }));
    await user.click(screen.getByRole("button", { name: words.say("keeping-close-now") }));
    await user.click(await screen.findByRole("button", { name: words.say("keeping-erase", code) }));
    await user.click(screen.getByRole("button", { name: words.say("keeping-go-on") }));
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByLabelText(words.say("keeping-erase-code")), "22-222");
    await user.type(dialog.getByLabelText(words.say("keeping-passphrase")), PASSPHRASE);
    await user.click(dialog.getByRole("button", { name: words.say("keeping-erase-bin") }));
    await screen.findByText(words.say("failure-code-differs"));
    await user.clear(dialog.getByLabelText(words.say("keeping-erase-code")));
    await user.type(dialog.getByLabelText(words.say("keeping-erase-code")), head.code);
    await user.type(dialog.getByLabelText(words.say("keeping-passphrase")), PASSPHRASE);
    await user.click(dialog.getByRole("button", { name: words.say("keeping-erase-bin") }));
    await screen.findByRole("heading", { name: words.say("keeping-bin") });
    await user.click(screen.getByRole("button", { name: words.say("keeping-take-back", code) }));
    await screen.findByRole("button", { name: words.say("keeping-erase", code) });
  });
});

describe("at the door", () => {
  it("a backup comes back and its name stands there", async () => {
    const host = memoryHost();
    const { user, words } = await renderScreen(<Unlock />, { host });
    await user.click(screen.getByRole("button", { name: words.say("keeping-restore") }));
    await user.type(screen.getByLabelText(words.say("keeping-folder")), "/media/stick/copy-1");
    await user.click(screen.getByRole("button", { name: words.say("keeping-restore-start") }));
    await screen.findByRole("button", { name: words.say("keeping-restore-open") });
  });

  it("a vault that cannot be read is mended", async () => {
    const host = memoryHost();
    const { user, words } = await renderScreen(<Unlock />, { host });
    const failure = { code: "vault-damaged", about: {}, incident: "k4m9" } as const;
    host.failNext("unlock", new HostFailure(failure));
    await user.type(screen.getByLabelText(words.say("unlock-passphrase")), PASSPHRASE);
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("button", { name: words.say("keeping-mend") }));
    await waitFor(() => expect(host.calls).toContain("mend_vault"));
    await waitFor(() => expect(host.calls).toContain("guide"));
  });
});
