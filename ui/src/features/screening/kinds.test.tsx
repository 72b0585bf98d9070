import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { memoryHost } from "../../host/memory";
import { answerTo, open, record } from "./opened";

describe("other kinds of questions", () => {
  it("a choice has its keys in order", async () => {
    const opened = await open("language");
    await opened.user.keyboard("3");
    await waitFor(() => expect(answerTo(opened, "language")?.value).toBe("fr"));
    await opened.user.keyboard("6");
    await waitFor(() => expect(answerTo(opened, "language")?.response).toBe("declined"));
  });

  it("a number is kept when typing pauses, with the digits of any keyboard", async () => {
    const opened = await open("hours");
    const field = screen.getByRole("textbox", {
      name: opened.words.say("screening-number-in", {
        unit: opened.words.guide("unit-hours-a-day"),
      }),
    });
    await opened.user.type(field, "١٤");
    await waitFor(() =>
      expect(answerTo(opened, "hours")).toMatchObject({ response: "number", value: "14" }),
    );
    await opened.user.clear(field);
    await opened.user.type(field, "99");
    expect(
      screen.getByText(opened.words.say("screening-number-range", { min: 0, max: 24 })),
    ).toBeDefined();
    await opened.user.keyboard("{Enter}");
    expect(answerTo(opened, "hours")?.value).toBe("14");
  });

  it("a number has steps", async () => {
    const opened = await open("hours", {
      answers: [{ question: "hours", response: "number", value: "12" }],
    });
    await opened.user.click(
      screen.getByRole("button", { name: opened.words.say("screening-more", { count: 1 }) }),
    );
    await waitFor(() => expect(answerTo(opened, "hours")?.value).toBe("13"));
  });

  it("a date needs only its year", async () => {
    const opened = await open("since");
    await opened.user.type(screen.getByLabelText(opened.words.say("screening-year")), "2024");
    await waitFor(() =>
      expect(answerTo(opened, "since")).toMatchObject({ response: "date", value: "2024" }),
    );
    await opened.user.selectOptions(
      screen.getByLabelText(opened.words.say("screening-month")),
      "3",
    );
    await waitFor(() => expect(answerTo(opened, "since")?.value).toBe("2024-03"));
  });

  it.each(["hours", "since", "tasks"])("1 goes where an answer is typed (%s)", async (page) => {
    const opened = await open(page);
    await opened.user.keyboard("17");
    expect(document.activeElement).toHaveProperty("value", "7");
  });

  it("a text is kept when typing pauses", async () => {
    const opened = await open("tasks");
    await opened.user.type(
      screen.getByLabelText(opened.words.say("screening-text")),
      "picks berries",
    );
    await waitFor(() => expect(answerTo(opened, "tasks")?.value).toBe("picks berries"));
  });

  it("a half-typed text goes along when the page is left at once", async () => {
    const opened = await open("tasks");
    await opened.user.type(screen.getByLabelText(opened.words.say("screening-text")), "sorts");
    await opened.user.click(
      screen.getByRole("button", { name: opened.words.say("screening-next") }),
    );
    await waitFor(() => expect(answerTo(opened, "tasks")?.value).toBe("sorts"));
  });

  it("a half-typed text goes along when the vault is locked at once", async () => {
    const opened = await open("tasks");
    const officer = opened.host.state.officers[0];
    await opened.user.type(screen.getByLabelText(opened.words.say("screening-text")), "packs");
    await opened.user.keyboard("{Control>}l{/Control}");
    await waitFor(() => expect(opened.host.state.open).toBeNull());
    expect(officer?.cases[0]?.answers.get("tasks")?.value).toBe("packs");
  });

  it("a statement is said or not said, with words of its own", async () => {
    const opened = await open("safe-place");
    expect(screen.getByRole("radio", { name: opened.words.say("screening-done") })).toBeDefined();
    await opened.user.keyboard("1");
    await waitFor(() =>
      expect(answerTo(opened, "safe-place")).toMatchObject({ response: "yes", basis: "seen" }),
    );
  });

  it("no to the rest is one save of every untouched row", async () => {
    const opened = await open("threats", { answers: [{ question: "threat-police" }] });
    const before = opened.host.calls.filter((name) => name === "save_answers").length;
    await opened.user.click(
      screen.getByRole("button", { name: opened.words.say("screening-rest-no") }),
    );
    await waitFor(() => expect(record(opened).answers.size).toBe(3));
    expect(opened.host.calls.filter((name) => name === "save_answers").length).toBe(before + 1);
    expect(answerTo(opened, "threat-police")?.response).toBe("yes");
    expect(answerTo(opened, "threat-family")?.response).toBe("no");
  });

  it("a table takes its columns by digit and keeps the row one stands on", async () => {
    const opened = await open("forms");
    await opened.user.keyboard("{ArrowDown}{ArrowDown}2");
    await waitFor(() => expect(answerTo(opened, "form-begging")?.value).toBe("suspected"));
    expect(record(opened).at).toMatchObject({ page: "forms", question: "form-begging" });
    await opened.user.keyboard("4");
    await waitFor(() => expect(answerTo(opened, "form-begging")?.response).toBe("unknown"));
  });

  it("what is no longer asked is kept, said in words, and cannot be pressed", async () => {
    const host = memoryHost();
    const opened = await open("papers-held", { host, answers: [{ question: "papers-held" }] });
    const call = host.call.bind(host);
    host.call = async (name, request) => {
      const view = await call(name, request);
      if (name !== "save_answers") return view;
      const changed = structuredClone(view) as { questions: { id: string; shown: string }[] };
      for (const state of changed.questions)
        if (state.id === "papers-held") state.shown = "no-longer-asked";
      return changed as typeof view;
    };
    await opened.user.keyboard("1");
    await screen.findByText(opened.words.say("screening-kept-hint"));
    const yes = screen.getByRole<HTMLInputElement>("radio", { name: /Yes/ });
    expect(yes.checked).toBe(true);
    expect(yes.disabled).toBe(true);
    await opened.user.keyboard("2");
    expect(answerTo(opened, "papers-held")?.response).toBe("yes");
  });
});
