import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { HostFailure } from "../host";
import { memoryHost } from "../host/memory";
import { Dialog } from "../kit";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  openApp,
  openCase,
  rehearse,
  renderScreen,
} from "../testing";
import { Boundary } from "./Boundary";
import { useCase } from "./case/desk";
import { useKeys } from "./keys";

const CASE = { tab: "conversation", page: "papers-held", question: "papers-held" } as const;

describe.each(LANGUAGES_UNDER_TEST)("around a case in %s", (language) => {
  it("stands on the same question after a lock, with the same alias", async () => {
    const opened = await openCase({ ...CASE, language });
    const { user, words, host } = opened;
    await user.keyboard("{Control>}[KeyL]{/Control}");
    await screen.findByLabelText(words.say("unlock-passphrase"));
    await waitFor(() => expect(host.state.open).toBeNull());
    expect(screen.getByRole("radio", { name: "post-3-b" })).toBeChecked();
    await user.type(
      screen.getByLabelText(words.say("unlock-passphrase")),
      "lantern orchard seven gravel moon{Enter}",
    );
    expect(
      await screen.findByRole("button", { name: words.say("tab-conversation") }),
    ).toHaveAttribute("aria-current", "page");
    expect((await screen.findAllByText(words.guide("q-papers-held"))).length).toBeGreaterThan(0);
  });

  it("shows which case, and two truths about its record", async () => {
    const { words, container } = await openCase({ ...CASE, language });
    const bar = screen.getByRole("banner");
    expect(bar).toHaveTextContent("Chtouka");
    expect(bar).toHaveTextContent(words.say("authority-not-sent"));
    await expectAccessible(container);
  });
});

describe("leaving", () => {
  it("takes two Escapes from anywhere, even from a text", async () => {
    const { user, host } = await openCase(CASE);
    await user.keyboard("n");
    await user.keyboard("{Escape}");
    expect(host.state.left).toBe(false);
    await user.keyboard("{Escape}{Escape}");
    await waitFor(() => expect(host.state.left).toBe(true));
    expect(screen.queryByRole("navigation", { name: "This case" })).toBeNull();
  });

  it("is one press on the spine", async () => {
    const { user, words, host } = await openCase(CASE);
    await user.click(screen.getByRole("button", { name: words.say("spine-leave") }));
    await waitFor(() => expect(host.state.left).toBe(true));
  });
});

function DraftPad() {
  const { keepDraft } = useCase();
  return (
    <button type="button" onClick={() => keepDraft("note:papers-held", "half a se")}>
      type
    </button>
  );
}

describe("half-typed text", () => {
  it("is kept before the vault closes, however early one locks", async () => {
    const { CaseProvider } = await import("./case/desk");
    const host = memoryHost();
    await host.call("create_officer", {
      alias: "a",
      passphrase: "lantern orchard seven gravel moon",
      repeated: "lantern orchard seven gravel moon",
    });
    await rehearse(host);
    const view = await host.call("start_case", { place: "" });
    const { user } = await renderScreen(
      <CaseProvider opened={view}>
        <DraftPad />
      </CaseProvider>,
      { host },
    );
    await user.click(screen.getByRole("button", { name: "type" }));
    await user.keyboard("{Control>}[KeyL]{/Control}");
    const record = host.state.officers[0]?.cases[0];
    await waitFor(() => expect(record?.drafts.get("note:papers-held")).toBe("half a se"));
  });
});

describe("the session", () => {
  it("stands at the door when the vault has closed by itself", async () => {
    const { user, words, host } = await openCase(CASE);
    await host.call("lock", {});
    await user.click(screen.getByRole("button", { name: words.say("spine-cases") }));
    await screen.findByLabelText(words.say("unlock-passphrase"));
  });

  it("comes back to the list when it was locked there", async () => {
    const { user, words } = await openCase(CASE);
    await user.click(screen.getByRole("button", { name: words.say("spine-cases") }));
    await screen.findByRole("table");
    await user.click(screen.getByRole("button", { name: words.say("spine-lock") }));
    await user.type(
      await screen.findByLabelText(words.say("unlock-passphrase")),
      "lantern orchard seven gravel moon{Enter}",
    );
    await screen.findByRole("heading", { level: 1, name: words.say("cases-title") });
  });

  it("tells what happened when even the first word cannot be had", async () => {
    const host = memoryHost();
    host.failNext(
      "start",
      new HostFailure({ code: "folder-unreadable", about: {}, incident: "x" }),
    );
    const { container } = await openApp({ host });
    expect(within(container).getByRole("alert")).toBeVisible();
  });
});

function Fragile({ state }: { state: { isBroken: boolean } }) {
  if (state.isBroken) throw new Error("broken");
  return <p>whole</p>;
}

function Keyed({ code, act: press }: { code: string; act: () => void }) {
  useKeys([{ code, label: "key-find", act: press }]);
  return null;
}

describe("the frame", () => {
  it("lets one skip to the content", async () => {
    const { user, words } = await openCase(CASE);
    act(() => screen.getByRole("button", { name: words.say("skip-to-content") }).focus());
    await user.keyboard("{Enter}");
    expect(screen.getByRole("main")).toHaveFocus();
  });

  it("says nothing around a case that did not come from Fluent", async () => {
    await openCase({ ...CASE, language: "qps" });
    expectNoLeaks();
  });

  it("replaces a screen that fails by what happened and a way on", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const state = { isBroken: true };
    const { user, words } = await renderScreen(
      <Boundary place="cases">
        <Fragile state={state} />
      </Boundary>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent(words.say("failure-unexpected"));
    state.isBroken = false;
    await user.click(screen.getByRole("button", { name: words.say("failure-retry") }));
    expect(screen.getByText("whole")).toBeVisible();
  });

  it("keeps the keys of a screen still while a dialog is open over it", async () => {
    const onScreen = vi.fn();
    const inDialog = vi.fn();
    const screenOf = (isOpen: boolean) => (
      <>
        <Keyed code="KeyS" act={onScreen} />
        <Dialog title="·" isOpen={isOpen} onClose={() => undefined}>
          <Keyed code="KeyG" act={inDialog} />
        </Dialog>
      </>
    );
    const { user } = await renderScreen(screenOf(true));
    await user.keyboard("sg");
    expect(onScreen).not.toHaveBeenCalled();
    expect(inDialog).toHaveBeenCalledTimes(1);
    cleanup();
    const again = await renderScreen(screenOf(false));
    await again.user.keyboard("sg");
    expect(onScreen).toHaveBeenCalledTimes(1);
    expect(inDialog).toHaveBeenCalledTimes(1);
  });
});
