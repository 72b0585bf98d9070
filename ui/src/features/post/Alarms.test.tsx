import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { AlarmView } from "../../host";
import { memoryHost } from "../../host/memory";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  type Opened,
  openApp,
  rehearse,
} from "../../testing";
import { ALIAS, PASSPHRASE, unlock } from "../../testing/open";

const KINDS = [
  "fork",
  "invented-fork",
  "server-rolled-back",
  "forged-receipt",
  "other-server",
  "bad-manifest",
  "bad-statement",
  "bad-inbox",
  "not-the-same",
  "bad-answer",
  "bad-order",
  "bad-pack",
  "order-not-opened",
] as const;

const alarm = (kind: string, more: Partial<AlarmView> = {}): AlarmView => ({
  kind,
  count: 1,
  at: 1_795_000_000_000,
  readAt: null,
  code: "4be1c2a90d17",
  ...more,
});

async function atTheCases(alarms: AlarmView[], language?: string): Promise<Opened> {
  const host = memoryHost();
  await host.call("create_officer", { alias: ALIAS, passphrase: PASSPHRASE, repeated: PASSPHRASE });
  await rehearse(host);
  await host.call("start_case", { place: "Fez" });
  host.state.post.alarms = alarms;
  await host.call("lock", {});
  const opened = await openApp({ host, ...(language ? { language } : {}) });
  await unlock(opened);
  await opened.user.click(
    await screen.findByRole("button", { name: opened.words.say("spine-cases") }),
  );
  return opened;
}

describe.each(LANGUAGES_UNDER_TEST)("alarms in %s", (language) => {
  it("each say what they mean and what to do", async () => {
    const { words, container } = await atTheCases(
      KINDS.map((kind) => alarm(kind, { count: 3 })),
      language,
    );
    await screen.findByText(words.say("alarm-title", { count: KINDS.length }));
    for (const kind of KINDS) {
      const heading = screen.getByRole("heading", { name: words.say(`alarm-${kind}`) });
      const item = heading.closest("li");
      expect(item && within(item).getByText(words.say(`alarm-${kind}.do`))).toBeVisible();
    }
    await expectAccessible(container);
    if (language === "qps") expectNoLeaks();
  });
});

describe("an alarm", () => {
  it("stands until somebody says that it was read, and is found again where one sends", async () => {
    const { user, words, host } = await atTheCases([alarm("fork"), alarm("other-server")]);
    const heading = await screen.findByRole("heading", { name: words.say("alarm-fork") });
    const item = heading.closest("li") as HTMLElement;
    await user.click(within(item).getByRole("button", { name: words.say("alarm-read") }));
    await waitFor(() =>
      expect(screen.queryByRole("heading", { name: words.say("alarm-fork") })).toBeNull(),
    );
    expect(screen.getByRole("heading", { name: words.say("alarm-other-server") })).toBeVisible();
    expect(host.state.post.alarms.map((one) => one.readAt !== null)).toEqual([true, false]);
    await user.click(screen.getByRole("button", { name: words.say("spine-settings") }));
    await user.click(await screen.findByRole("button", { name: words.say("post-to-waiting") }));
    await user.click(await screen.findByText(words.say("alarm-earlier")));
    expect(await screen.findByRole("heading", { name: words.say("alarm-fork") })).toBeVisible();
  });

  it("is nowhere while there is none", async () => {
    const { words } = await atTheCases([]);
    expect(screen.queryByText(words.say("alarm-calm"))).toBeNull();
    expect(screen.queryByText(words.say("alarm-earlier"))).toBeNull();
  });
});

describe("a case that the authority had erased", () => {
  it("is told by code and reason until somebody says that it was read", async () => {
    const host = memoryHost();
    await host.call("create_officer", {
      alias: ALIAS,
      passphrase: PASSPHRASE,
      repeated: PASSPHRASE,
    });
    await rehearse(host);
    const erased = (n: string, reason: string) => ({
      caseId: n.repeat(32),
      code: `7K-M4${n}`,
      reason,
      at: 1_795_000_000_000,
    });
    host.state.post.erased = [erased("1", "court"), erased("2", "other")];
    await host.call("lock", {});
    const opened = await openApp({ host });
    const { user, words, container } = opened;
    await unlock(opened);
    await user.click(await screen.findByRole("button", { name: words.say("spine-cases") }));
    await screen.findByText(words.say("erased-title", { count: 2 }));
    expect(screen.getByText(words.say("order-reason-other"))).toBeVisible();
    const item = screen.getByText(words.say("order-reason-court")).closest("li") as HTMLElement;
    expect(within(item).getByRole("heading").textContent).toContain("7K-M41");
    await expectAccessible(container);
    await user.click(within(item).getByRole("button", { name: words.say("alarm-read") }));
    await waitFor(() => expect(screen.queryByText(words.say("order-reason-court"))).toBeNull());
    expect(host.state.post.erased.map((one) => one.code)).toEqual(["7K-M42"]);
  });
});
