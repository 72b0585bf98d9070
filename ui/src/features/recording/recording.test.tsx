import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { HostFailure } from "../../host";
import { expectAccessible, expectNoLeaks, type Opened, openCase } from "../../testing";

const button = ({ words }: Opened, id: Parameters<Opened["words"]["say"]>[0]) =>
  screen.getByRole("button", { name: words.say(id) });

async function open(more: Parameters<typeof openCase>[0] = {}): Promise<Opened> {
  const opened = await openCase({ tab: "files", ...more });
  await opened.user.click(button(opened, "record-start"));
  await screen.findByRole("dialog");
  return opened;
}

async function begin(opened: Opened) {
  const { user, words } = opened;
  await user.click(await screen.findByRole("radio", { name: words.say("record-consent-agrees") }));
  await user.click(button(opened, "record-begin"));
  return screen.findByText(words.say("record-on"));
}

const kept = ({ host }: Opened) => host.state.open?.cases[0]?.files.map(({ view }) => view) ?? [];

describe("a recording", () => {
  beforeEach(() => {
    vi.spyOn(URL, "createObjectURL").mockImplementation(() => "blob:heard");
    vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => undefined);
  });

  it("begins once somebody said who is heard, and never by itself", async () => {
    const opened = await open();
    const { words, host, user } = opened;
    await user.click(await screen.findByRole("button", { name: words.say("record-begin") }));
    expect(screen.getByRole("alert")).toHaveTextContent(words.say("record-consent-missing"));
    expect(host.calls).not.toContain("begin_recording");
    await expectAccessible();
    await begin(opened);
    expect(screen.getByRole("timer")).toBeVisible();
    await expectAccessible();
  });

  it("is stopped, listened to, named and kept", async () => {
    const opened = await open();
    const { words, user } = opened;
    await begin(opened);
    await user.click(button(opened, "record-stop"));
    const heard = await screen.findByLabelText(words.say("record-listen"));
    expect(heard).toHaveAttribute("src", "blob:heard");
    await expectAccessible();
    await user.type(screen.getByLabelText(words.say("files-name")), "her words");
    await user.click(button(opened, "record-keep"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(kept(opened)).toMatchObject([{ kind: "sound", name: "her words", question: null }]);
    expect(await screen.findByRole("heading", { name: "her words" })).toBeVisible();
  });

  it("of a question belongs to it", async () => {
    const opened = await openCase({ tab: "conversation", page: "papers-held" });
    await opened.user.click(button(opened, "record-start"));
    await begin(opened);
    await opened.user.click(button(opened, "record-stop"));
    await opened.user.click(
      await screen.findByRole("button", { name: opened.words.say("record-keep") }),
    );
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(kept(opened)).toMatchObject([{ question: "papers-held" }]);
  });

  it("is stopped by closing, waits, and leaves nothing when it is discarded", async () => {
    const opened = await open();
    const { words, user } = opened;
    await begin(opened);
    await user.keyboard("{Escape}");
    expect(await screen.findByText(words.say("record-stopped"))).toBeVisible();
    await user.click(button(opened, "dialog-close"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.click(await screen.findByRole("button", { name: words.say("record-start") }));
    await user.click(await screen.findByRole("button", { name: words.say("record-discard") }));
    expect(await screen.findByRole("button", { name: words.say("record-begin") })).toBeVisible();
    expect(kept(opened)).toEqual([]);
  });

  it("without a microphone is refused by name, and can be tried again", async () => {
    const opened = await open();
    const { words, host, user } = opened;
    const failure = { code: "microphone-missing" as const, about: {}, incident: "x" };
    host.failNext("begin_recording", new HostFailure(failure));
    const agrees = words.say("record-consent-agrees");
    await user.click(await screen.findByRole("radio", { name: agrees }));
    await user.click(button(opened, "record-begin"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(words.say("failure-microphone-missing"));
    await user.click(button(opened, "record-begin"));
    expect(await screen.findByText(words.say("record-on"))).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("that ended by itself says why", async () => {
    const opened = await open();
    await begin(opened);
    const call = opened.host.call.bind(opened.host);
    vi.spyOn(opened.host, "call").mockImplementation(async (name, request) => {
      const view = await call(name, request);
      const ended = { state: "stopped", ended: "gone", hasGap: true };
      return name === "recording" ? { ...view, ...ended } : view;
    });
    const { words } = opened;
    expect(
      await screen.findByText(words.say("record-ended-gone"), {}, { timeout: 3000 }),
    ).toBeVisible();
    expect(within(screen.getByRole("dialog")).getByText(words.say("record-gap"))).toBeVisible();
  });

  it("says no word that does not come from Fluent", async () => {
    const opened = await open({ language: "qps" });
    expectNoLeaks();
    await begin(opened);
    expectNoLeaks();
    await opened.user.click(button(opened, "record-stop"));
    await screen.findByText(opened.words.say("record-stopped"));
    expectNoLeaks();
  });
});
