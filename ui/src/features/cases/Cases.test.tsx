import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostFailure } from "../../host";
import {
  expectAccessible,
  expectNoLeaks,
  LANGUAGES_UNDER_TEST,
  type Opened,
  openCase,
} from "../../testing";

/** The list, come to from a case that was begun. */
async function openList(options: Parameters<typeof openCase>[0] = {}): Promise<Opened> {
  const opened = await openCase({
    tab: "conversation",
    page: "papers-held",
    question: "papers-held",
    answers: [{ question: "papers-held" }, { question: "doctor-now" }],
    ...options,
  });
  await opened.user.click(screen.getByRole("button", { name: opened.words.say("spine-cases") }));
  await screen.findByRole("table");
  return opened;
}

describe.each(LANGUAGES_UNDER_TEST)("the cases in %s", (language) => {
  it("go on where one stopped, with one key", async () => {
    const { user, words, host } = await openList({ language });
    await user.keyboard("{Enter}");
    await screen.findByRole("navigation", { name: words.say("case-tabs") });
    expect(screen.getByRole("button", { name: words.say("tab-conversation") })).toHaveAttribute(
      "aria-current",
      "page",
    );
    expect(host.calls.filter((name) => name === "open_case")).toHaveLength(2);
  });

  it("are clean for a screen reader, in light and dark", async () => {
    for (const theme of ["light", "dark"] as const) {
      const { container } = await openList({ language, theme });
      await expectAccessible(container);
      cleanup();
    }
  });

  it("start with a key, a place and Enter", async () => {
    const { user, words, host } = await openList({ language });
    await user.keyboard("{Control>}[KeyN]{/Control}");
    const dialog = await screen.findByRole("dialog", { name: words.say("start-title") });
    await expectAccessible(dialog);
    await user.type(within(dialog).getByLabelText(words.say("start-place")), "Agadir{Enter}");
    await waitFor(() => expect(host.state.open?.cases).toHaveLength(2));
    expect(host.state.open?.cases.at(-1)?.place).toBe("Agadir");
    await screen.findByRole("navigation", { name: words.say("case-tabs") });
  });
});

describe("the cases", () => {
  it("say nothing that did not come from Fluent", async () => {
    const { user, words } = await openList({ language: "qps" });
    expectNoLeaks();
    await user.keyboard("?");
    await screen.findByRole("dialog", { name: words.say("keys-title") });
    expectNoLeaks();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.keyboard("[F2]");
    const card = await screen.findByRole("dialog", { name: words.say("hotline-title") });
    expect(card).toHaveTextContent("0800 00 47 47");
    expectNoLeaks();
  });

  it("are found while one types, by place or code", async () => {
    const { user, words, host } = await openList();
    const code = host.state.open?.cases[0]?.code ?? "";
    await user.keyboard("{Control>}[KeyF]{/Control}");
    const field = screen.getByRole("searchbox", { name: words.say("cases-find") });
    expect(field).toHaveFocus();
    await user.type(field, "nowhere");
    await screen.findByRole("heading", { name: words.say("cases-found", { count: 0 }) });
    await user.click(screen.getByRole("button", { name: words.say("cases-find-clear") }));
    await user.type(field, code);
    await screen.findByRole("button", { name: new RegExp(code) });
    await user.type(field, "{Enter}");
    await screen.findByRole("navigation", { name: words.say("case-tabs") });
  });

  it("tell what waits and that nothing was sent", async () => {
    const { words } = await openList();
    const beside = screen.getByRole("complementary", { name: words.say("cases-where") });
    expect(beside).toHaveTextContent(words.say("cases-nothing-sent"));
    expect(within(screen.getByRole("table")).getByText(words.say("cases-act-now"))).toBeVisible();
  });

  it("say what happened when they cannot be read, and try again", async () => {
    const { user, words, host } = await openList();
    host.failNext(
      "list_cases",
      new HostFailure({ code: "vault-damaged", about: {}, incident: "x" }),
    );
    await user.click(screen.getByRole("button", { name: words.say("spine-settings") }));
    await user.click(screen.getByRole("button", { name: words.say("spine-cases") }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(words.say("failure-vault-damaged"));
    await user.click(within(alert).getByRole("button", { name: words.say("failure-retry") }));
    await screen.findByRole("table");
  });
});
