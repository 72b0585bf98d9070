import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { memoryHost } from "../../host/memory";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  type Opened,
  openApp,
  PASSPHRASE,
} from "../../testing";

const ALIAS = "post-3-a";
const NEXT = "copper kettle under nine blue shelves";

afterEach(cleanup);

/** A locked vault at the door whose officer has neither passphrase nor sheet. */
async function lost(language: string, authority: string | null): Promise<Opened> {
  const host = memoryHost();
  await host.call("create_officer", { alias: ALIAS, passphrase: PASSPHRASE, repeated: PASSPHRASE });
  const [officer] = host.state.officers;
  if (officer) officer.authority = authority;
  await host.call("lock", {});
  const opened = await openApp({ host, language });
  const { user, words } = opened;
  await user.click(screen.getByRole("button", { name: words.say("door-forgot") }));
  await user.click(await screen.findByRole("button", { name: words.say("door-ask") }));
  await screen.findByRole("heading", { name: words.say("door-ask-title") });
  return opened;
}

describe.each(LANGUAGES_UNDER_TEST)("asking the authority in %s", (language) => {
  it("writes a request, shows six words, and opens with the reply", async () => {
    const { user, words, host, container } = await lost(language, "North");
    await user.type(await screen.findByLabelText(words.say("recovery-passphrase-new")), NEXT);
    await user.type(screen.getByLabelText(words.say("create-repeat")), NEXT);
    await expectAccessible(container);
    await user.keyboard("{Enter}");
    await screen.findByText(words.say("door-ask-words"));
    expect(document.querySelector("[data-fingerprint]")?.textContent?.split(" ")).toHaveLength(6);
    await expectAccessible(container);
    if (language === "qps") expectNoLeaks(container);
    await user.type(screen.getByLabelText(words.say("door-reply-path")), "/media/usb/back.reply");
    await user.type(screen.getByLabelText(words.say("door-reply-passphrase")), PASSPHRASE);
    await user.keyboard("{Enter}");
    await screen.findByText(words.say("failure-reply-passphrase"));
    const field = screen.getByLabelText(words.say("door-reply-passphrase"));
    await user.clear(field);
    await user.type(field, NEXT);
    await user.keyboard("{Enter}");
    await screen.findByRole("navigation", { name: words.say("spine-label") });
    expect(host.calls.filter((name) => name === "take_reply")).toHaveLength(2);
  });

  it("says where there is no authority, and asks nothing", async () => {
    const { words, host, container } = await lost(language, null);
    await screen.findByText(words.say("door-ask-none"));
    expect(screen.queryByLabelText(words.say("recovery-passphrase-new"))).toBeNull();
    expect(host.calls).not.toContain("ask_authority");
    await expectAccessible(container);
  });
});
