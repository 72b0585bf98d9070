import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type MemoryHost, memoryHost } from "../../host/memory";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  type Opened,
  openApp,
  openCase,
  PASSPHRASE,
  rehearse,
} from "../../testing";

const ALIAS = "post-3-a";
const NEXT = "copper kettle under nine blue shelves";

/** A first day: a vault, and nothing in it. */
async function newcomer(language = "en"): Promise<Opened> {
  const host = memoryHost();
  await host.call("create_officer", { alias: ALIAS, passphrase: PASSPHRASE, repeated: PASSPHRASE });
  await host.call("lock", {});
  const opened = await openApp({ host, language });
  await enter(opened, PASSPHRASE);
  return opened;
}

async function enter({ user, words }: Opened, passphrase: string): Promise<void> {
  await user.type(screen.getByLabelText(words.say("unlock-passphrase")), passphrase);
  await user.keyboard("{Enter}");
  await screen.findByRole("navigation", { name: words.say("spine-label") });
}

const codeOnScreen = (): string =>
  [...document.querySelectorAll("[data-sheet-group]")].map((one) => one.textContent).join("-");

async function typeCode({ user, words }: Opened, code: string): Promise<void> {
  const field = await screen.findByLabelText(words.say("sheet-code"));
  await user.clear(field);
  await user.click(field);
  await user.paste(code);
}

describe.each(LANGUAGES_UNDER_TEST)("the first sheet in %s", (language) => {
  it("is asked for before the first case, written, typed back, and leads on to the case", async () => {
    const opened = await newcomer(language);
    const { user, words, host, container } = opened;
    await screen.findByRole("heading", { name: words.say("sheet-first") });
    await expectAccessible(container);
    await user.keyboard("{Control>}n{/Control}");
    await screen.findByRole("heading", { level: 1, name: words.say("sheet-title") });
    await waitFor(() => expect(codeOnScreen()).toHaveLength(44));
    await expectAccessible(container);
    const code = codeOnScreen();
    await user.keyboard("{Enter}");
    await screen.findByLabelText(words.say("sheet-code"));
    expect(codeOnScreen()).toBe("");
    await expectAccessible(container);
    await typeCode(opened, code.toLowerCase());
    await screen.findByText(words.say("sheet-done"));
    expect(host.state.open?.standing?.code).toBe(code.replaceAll("-", ""));
    await expectAccessible(container);
    await user.keyboard("{Enter}");
    await user.type(await screen.findByLabelText(words.say("start-place")), "Chtouka{Enter}");
    await waitFor(() => expect(host.state.open?.cases).toHaveLength(1));
  });
});

describe("the sheet", () => {
  afterEach(() => cleanup());

  it("says nothing that did not come from Fluent", async () => {
    const opened = await newcomer("qps");
    await screen.findByText(opened.words.say("sheet-how"));
    expectNoLeaks();
    await opened.user.click(screen.getByRole("button", { name: opened.words.say("sheet-make") }));
    await waitFor(() => expect(codeOnScreen()).toHaveLength(44));
    const save = screen.getByRole("button", { name: opened.words.say("sheet-save") });
    await opened.user.click(save);
    await waitFor(() => expect(opened.host.state.open?.file).not.toBeNull());
    expectNoLeaks();
    const code = codeOnScreen();
    await opened.user.click(
      screen.getByRole("button", {
        name: new RegExp(opened.words.say("sheet-on-paper").slice(0, 8)),
      }),
    );
    await typeCode(opened, "0000");
    await opened.user.keyboard("{Enter}");
    await waitFor(() =>
      expect(screen.getByLabelText(opened.words.say("sheet-code"))).toBeInvalid(),
    );
    expectNoLeaks();
    await typeCode(opened, code);
    await screen.findByText(opened.words.say("sheet-done"));
    expectNoLeaks();
  });

  it("names the group that was mistyped, and takes the code once it is right", async () => {
    const opened = await newcomer();
    await opened.user.keyboard("{Control>}n{/Control}");
    await waitFor(() => expect(codeOnScreen()).toHaveLength(44));
    const code = codeOnScreen();
    await opened.user.keyboard("{Enter}");
    const wrong = code
      .split("-")
      .map((group, at) => (at === 4 ? [...group].reverse().join("") : group));
    await typeCode(opened, wrong.join(" "));
    const field = screen.getByLabelText(opened.words.say("sheet-code"));
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Group \S?5/));
    expect(field).toHaveFocus();
    expect(opened.host.state.open?.standing).toBeNull();
    await opened.user.click(
      screen.getByRole("button", { name: opened.words.say("sheet-show-again") }),
    );
    expect(codeOnScreen()).toBe(code);
    await opened.user.keyboard("{Enter}");
    await typeCode(opened, code);
    await screen.findByText(opened.words.say("sheet-done"));
  });

  it("is never copied", async () => {
    const opened = await newcomer();
    await opened.user.keyboard("{Control>}n{/Control}");
    await waitFor(() => expect(codeOnScreen()).toHaveLength(44));
    const list = document.querySelector("[data-identity]");
    if (list) document.getSelection()?.selectAllChildren(list);
    fireEvent(document, new Event("copy", { bubbles: true, cancelable: true }));
    expect(opened.host.state.copied).toBeNull();
  });

  it("waits for its paper over a lock, and asks again before another one is made", async () => {
    const opened = await newcomer();
    const { user, words, host } = opened;
    await user.keyboard("{Control>}n{/Control}");
    await waitFor(() => expect(codeOnScreen()).toHaveLength(44));
    const code = codeOnScreen();
    await user.keyboard("{Control>}l{/Control}");
    await enter(opened, PASSPHRASE);
    await user.keyboard("{Control>}n{/Control}");
    await screen.findByText(words.say("sheet-type-waiting"));
    expect(screen.queryByRole("button", { name: words.say("sheet-show-again") })).toBeNull();
    if (host.state.open) host.state.open.givenAt -= 6 * 60_000;
    await user.click(screen.getByRole("button", { name: words.say("sheet-make-other") }));
    const field = await screen.findByLabelText(words.say("recovery-passphrase"));
    await user.type(field, "not this one{Enter}");
    await waitFor(() => expect(field).toBeInvalid());
    expect(host.state.open?.waiting?.code).toBe(code.replaceAll("-", ""));
    await user.clear(field);
    await user.type(field, `${PASSPHRASE}{Enter}`);
    await waitFor(() => expect(codeOnScreen()).toHaveLength(44));
    expect(codeOnScreen()).not.toBe(code);
  });

  it("tells where its file lies until it is removed", async () => {
    const opened = await newcomer();
    const { user, words, host } = opened;
    await user.keyboard("{Control>}n{/Control}");
    await waitFor(() => expect(codeOnScreen()).toHaveLength(44));
    const code = codeOnScreen();
    await user.click(screen.getByRole("button", { name: words.say("sheet-save") }));
    await screen.findByText(/page\.pdf/);
    await user.click(screen.getByRole("button", { name: words.say("sheet-save") }));
    await user.click(await screen.findByRole("button", { name: words.say("sheet-replace") }));
    await screen.findByText(/page\.pdf/);
    await user.click(screen.getByRole("button", { name: /on paper/ }));
    await typeCode(opened, code);
    await user.click(await screen.findByRole("button", { name: words.say("sheet-file-remove") }));
    await waitFor(() => expect(host.state.open?.file).toBeNull());
    expect(screen.queryByText(/page\.pdf/)).toBeNull();
  });
});

/** Locked, with a sheet in the cupboard and a case in the vault. */
async function locked(host: MemoryHost): Promise<string> {
  await host.call("create_officer", { alias: ALIAS, passphrase: PASSPHRASE, repeated: PASSPHRASE });
  const code = await rehearse(host);
  await host.call("start_case", { place: "Tanger" });
  await host.call("lock", {});
  return code;
}

describe("at the door", () => {
  it("opens with the sheet, asks for a new passphrase, and for a new sheet inside", async () => {
    const host = memoryHost();
    const code = await locked(host);
    const opened = await openApp({ host });
    const { user, words, container } = opened;
    await user.click(screen.getByRole("button", { name: words.say("door-forgot") }));
    await expectAccessible(container);
    await typeCode(opened, `${code.slice(0, -1)}${code.endsWith("Z") ? "Y" : "Z"}`);
    const field = screen.getByLabelText(words.say("sheet-code"));
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Group \S?9/));
    await typeCode(opened, code);
    const first = await screen.findByLabelText(words.say("recovery-passphrase-new"));
    await expectAccessible(container);
    await user.type(first, NEXT);
    await user.type(screen.getByLabelText(words.say("create-repeat")), `${NEXT} x{Enter}`);
    await waitFor(() => expect(screen.getByLabelText(words.say("create-repeat"))).toBeInvalid());
    await user.clear(screen.getByLabelText(words.say("create-repeat")));
    await user.type(screen.getByLabelText(words.say("create-repeat")), `${NEXT}{Enter}`);
    await screen.findByRole("navigation", { name: words.say("spine-label") });
    expect(host.state.open?.passphrase).toBe(NEXT);
    await user.click(screen.getByRole("button", { name: words.say("spine-cases") }));
    await screen.findByRole("heading", { name: words.say("sheet-again") });
  });

  it("says that it is sealed, and leads to the sheet", async () => {
    const host = memoryHost();
    await locked(host);
    const [officer] = host.state.officers;
    if (officer) officer.isSealed = true;
    const { user, words, container } = await openApp({ host });
    expect(screen.getByText(words.say("door-sealed"))).toBeVisible();
    expect(screen.queryByLabelText(words.say("unlock-passphrase"))).toBeNull();
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: words.say("door-sheet") }));
    await screen.findByLabelText(words.say("sheet-code"));
  });

  it("says so where the authority ordered it", async () => {
    const host = memoryHost();
    await locked(host);
    const [officer] = host.state.officers;
    if (officer) Object.assign(officer, { isSealed: true, isSealedByOrder: true });
    const { words } = await openApp({ host });
    expect(screen.getByText(words.say("door-sealed-by-order"))).toBeVisible();
    expect(screen.queryByText(words.say("door-sealed"))).toBeNull();
    expect(screen.getByRole("button", { name: words.say("door-sheet") })).toBeVisible();
  });

  it("says how many tries are left, and seals after the last one", async () => {
    const host = memoryHost();
    await locked(host);
    const [officer] = host.state.officers;
    if (!officer) throw new Error("nobody is here");
    officer.sealAfter = 2;
    const { user, words } = await openApp({ host });
    const field = screen.getByLabelText(words.say("unlock-passphrase"));
    await user.type(field, "not this one{Enter}");
    await screen.findByText(words.say("door-left", { count: 1 }));
    await user.clear(field);
    await user.type(field, "nor this one{Enter}");
    await screen.findByText(words.say("door-sealed"));
    expect(officer.isSealed).toBe(true);
  });
});

describe("in the settings", () => {
  const toSettings = async ({ user, words }: Opened) => {
    await user.click(screen.getByRole("button", { name: words.say("spine-settings") }));
    return screen.findByRole("region", { name: words.say("recovery-passphrase") });
  };

  it("changes the passphrase with the present one", async () => {
    const opened = await openCase();
    const { user, words, host } = opened;
    const card = await toSettings(opened);
    await user.click(
      within(card).getByRole("button", { name: words.say("recovery-passphrase-change") }),
    );
    const present = await screen.findByLabelText(words.say("recovery-passphrase-present"));
    await user.type(present, "not this one");
    await user.type(screen.getByLabelText(words.say("recovery-passphrase-new")), NEXT);
    await user.type(screen.getByLabelText(words.say("create-repeat")), `${NEXT}{Enter}`);
    await waitFor(() => expect(present).toBeInvalid());
    await user.clear(present);
    await user.type(present, `${PASSPHRASE}{Enter}`);
    await screen.findByText(words.say("recovery-passphrase-changed"));
    expect(host.state.open?.passphrase).toBe(NEXT);
  });

  it("says how old the key is, and writes everything under another one", async () => {
    const opened = await openCase();
    const { user, words, host } = opened;
    const officer = host.state.open;
    if (officer) officer.keysMadeAt = host.state.now() - 90 * 24 * 3_600_000;
    await toSettings(opened);
    const card = screen.getByRole("region", { name: words.say("recovery-key") });
    expect(card).toHaveTextContent(words.say("recovery-key-due"));
    const before = host.state.open?.keysMadeAt;
    await user.click(within(card).getByRole("button", { name: words.say("recovery-key-renew") }));
    const field = await screen.findByLabelText(words.say("recovery-key-passphrase"));
    await user.type(field, "not this one{Enter}");
    await waitFor(() => expect(field).toBeInvalid());
    expect(host.state.open?.keysMadeAt).toBe(before);
    await user.clear(field);
    await user.type(field, `${PASSPHRASE}{Enter}`);
    await screen.findByText(words.say("recovery-key-done"), { exact: false });
    expect(host.state.open?.keysMadeAt).toBeGreaterThan(before ?? 0);
    expect(card).not.toHaveTextContent(words.say("recovery-key-due"));
  });

  it("keeps a passphrase for a moment under threat, and takes it away", async () => {
    const opened = await openCase();
    const { user, words, host } = opened;
    await toSettings(opened);
    await user.click(screen.getByRole("button", { name: words.say("duress-set") }));
    await user.type(
      await screen.findByLabelText(words.say("recovery-passphrase-present")),
      PASSPHRASE,
    );
    const field = screen.getByLabelText(words.say("duress-passphrase"));
    await user.type(field, PASSPHRASE);
    await user.type(screen.getByLabelText(words.say("create-repeat")), `${PASSPHRASE}{Enter}`);
    await waitFor(() => expect(field).toBeInvalid());
    await user.clear(field);
    await user.type(field, NEXT);
    await user.clear(screen.getByLabelText(words.say("create-repeat")));
    await user.type(screen.getByLabelText(words.say("create-repeat")), `${NEXT}{Enter}`);
    await screen.findByText(words.say("duress-set-done"));
    expect(host.state.open?.duress).toBe(NEXT);
    await user.click(screen.getByRole("button", { name: words.say("duress-remove") }));
    const present = await screen.findByLabelText(words.say("recovery-passphrase-present"));
    await user.type(present, `${PASSPHRASE}{Enter}`);
    await screen.findByText(words.say("duress-remove-done"));
    expect(host.state.open?.duress).toBeNull();
  });

  it("chooses when it seals itself, and speaks only Fluent", async () => {
    const opened = await openCase({ language: "qps" });
    await toSettings(opened);
    expectNoLeaks();
    await opened.user.click(
      screen.getByRole("radio", { name: opened.words.say("seal-after-never") }),
    );
    await waitFor(() => expect(opened.host.state.open?.sealAfter).toBe(0));
  });
});

describe("the seal", () => {
  afterEach(() => vi.useRealTimers());

  const held = async (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

  it("needs three seconds on the key, and hands over half-typed words first", async () => {
    const { host, words } = await openCase({ tab: "conversation", page: "papers-held" });
    vi.useFakeTimers();
    fireEvent.keyDown(window, { key: "F12", code: "F12" });
    await held(500);
    expect(screen.getByText(words.say("seal-holding"))).toBeVisible();
    await held(2400);
    fireEvent.keyUp(window, { key: "F12", code: "F12" });
    expect(screen.queryByText(words.say("seal-holding"))).toBeNull();
    await held(5000);
    expect(host.state.open).not.toBeNull();
    fireEvent.keyDown(window, { key: "F12", code: "F12" });
    await held(3200);
    expect(host.state.open).toBeNull();
    expect(host.state.officers[0]?.isSealed).toBe(true);
    expect(host.state.left).toBe(true);
  });

  it("seals when the lock is held", async () => {
    const { host, words } = await openCase();
    vi.useFakeTimers();
    const lock = () => screen.getByRole("button", { name: words.say("spine-lock") });
    fireEvent.pointerDown(lock());
    // The button takes the focus from where it was.
    act(() => lock().focus());
    await held(3200);
    expect(host.state.officers[0]?.isSealed).toBe(true);
    expect(host.state.open).toBeNull();
  });

  it("is let go with the window", async () => {
    const { host } = await openCase();
    vi.useFakeTimers();
    fireEvent.keyDown(window, { key: "F12", code: "F12" });
    await held(1000);
    fireEvent.blur(window);
    await held(5000);
    expect(host.state.open).not.toBeNull();
  });

  it("is nothing but a lock when it is let go", async () => {
    const { host, words } = await openCase();
    vi.useFakeTimers();
    const lock = screen.getByRole("button", { name: words.say("spine-lock") });
    fireEvent.pointerDown(lock);
    await held(1500);
    fireEvent.pointerUp(lock);
    fireEvent.click(lock);
    await held(5000);
    expect(host.state.open).toBeNull();
    expect(host.state.officers[0]?.isSealed).toBe(false);
    expect(host.state.left).toBe(false);
  });
});
