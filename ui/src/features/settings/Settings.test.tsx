import { cleanup, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { memoryHost } from "../../host/memory";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  type Opened,
  openCase,
} from "../../testing";

async function openSettings(options: Parameters<typeof openCase>[0] = {}): Promise<Opened> {
  const opened = await openCase({ tab: "conversation", page: "papers-held", ...options });
  await opened.user.click(screen.getByRole("button", { name: opened.words.say("spine-settings") }));
  await screen.findByRole("heading", { level: 1, name: opened.words.say("settings-title") });
  return opened;
}

describe.each(LANGUAGES_UNDER_TEST)("the settings in %s", (language) => {
  it("are clean for a screen reader", async () => {
    const { container } = await openSettings({ language });
    await expectAccessible(container);
  });

  it("lead back to the same question", async () => {
    const { user, words } = await openSettings({ language });
    await user.keyboard("{Backspace}");
    expect(
      await screen.findByRole("button", { name: words.say("tab-conversation") }),
    ).toHaveAttribute("aria-current", "page");
    await screen.findByText(words.guide("q-papers-held"));
  });
});

describe("the settings", () => {
  it("say nothing that did not come from Fluent", async () => {
    await openSettings({ language: "qps" });
    expectNoLeaks();
  });

  it("change colors, size and digits at once, and keep them", async () => {
    const { user, words, host } = await openSettings();
    await user.click(screen.getByRole("radio", { name: words.say("settings-theme-contrast") }));
    expect(document.documentElement).toHaveAttribute("data-theme", "contrast");
    await user.click(
      screen.getByRole("radio", { name: words.say("settings-text-size", { percent: 150 }) }),
    );
    expect(document.documentElement).toHaveAttribute("data-text", "150");
    await user.click(
      screen.getByRole("radio", { name: words.say("settings-digits-arabic-indic") }),
    );
    expect(host.state.preferences).toMatchObject({
      theme: "contrast",
      textSize: 150,
      digits: "arabic-indic",
    });
  });

  it("say what other programs can see of the screen, as the computer has it", async () => {
    for (const capture of ["open", "safe", "unknown"] as const) {
      const host = memoryHost();
      host.state.computer = { ...host.state.computer, capture };
      const { words } = await openSettings({ host });
      await screen.findByText(words.say(`computer-capture-${capture}`));
      cleanup();
    }
  });

  it("change the language and nothing else", async () => {
    const { user, words, host } = await openSettings({ language: "qps" });
    await user.selectOptions(screen.getByLabelText(words.say("settings-language")), "en");
    await screen.findByRole("heading", { level: 1, name: "Settings" });
    expect(host.state.preferences.language).toBe("en");
  });

  it("switch single keys off", async () => {
    const { user, words } = await openSettings();
    await user.click(screen.getByRole("checkbox", { name: words.say("settings-single-keys") }));
    await user.keyboard("?");
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(screen.getByRole("button", { name: words.say("settings-all-keys") }));
    await screen.findByRole("dialog", { name: words.say("keys-title") });
  });

  it("go outdoors and back with one key", async () => {
    const { user } = await openSettings({ theme: "dark" });
    await user.keyboard("[F9]");
    expect(document.documentElement).toHaveAttribute("data-theme", "contrast");
    await user.keyboard("[F9]");
    await waitFor(() => expect(document.documentElement).toHaveAttribute("data-theme", "dark"));
  });
});
