import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { answerTo, asks, heading, open, record, SAFE } from "./opened";

describe("a question, by keyboard only", () => {
  it("is read out on arrival: the heading has the keyboard", async () => {
    const opened = await open("papers-held");
    await asks(opened, "papers-held");
    expect(document.activeElement).toBe(heading());
  });

  it("is answered with 1 to 5, and taken back with 0", async () => {
    const opened = await open("papers-held");
    const responses = ["yes", "no", "unknown", "declined", "not-asked"];
    for (const [at, response] of responses.entries()) {
      await opened.user.keyboard(String(at + 1));
      await waitFor(() => expect(answerTo(opened, "papers-held")?.response).toBe(response));
      expect(answerTo(opened, "papers-held")?.basis).toBe("told-by-person");
    }
    await opened.user.keyboard("0");
    await waitFor(() => expect(answerTo(opened, "papers-held")).toBeUndefined());
    expect(
      screen.queryByRole("radio", { name: opened.words.say("screening-no"), checked: true }),
    ).toBeNull();
  });

  it("chooses nothing by passing over an answer with an arrow", async () => {
    const opened = await open("papers-held");
    await opened.user.click(screen.getByRole("radio", { name: /Yes/ }));
    await opened.user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: /^No$/ }));
    expect(answerTo(opened, "papers-held")?.response).toBe("yes");
    await opened.user.keyboard(" ");
    await waitFor(() => expect(answerTo(opened, "papers-held")?.response).toBe("no"));
  });

  it("goes on with Enter, answered or not, and back with Backspace", async () => {
    const opened = await open("danger-now");
    await opened.user.keyboard("{Enter}");
    await asks(opened, "doctor-now");
    await opened.user.keyboard("{Enter}");
    await asks(opened, "address");
    await opened.user.keyboard("{Backspace}");
    await asks(opened, "doctor-now");
    expect(record(opened).answers.size).toBe(0);
    expect(record(opened).at).toMatchObject({ tab: "conversation", page: "doctor-now" });
  });

  it("moves by question with the arrows and by section with Ctrl", async () => {
    const opened = await open("papers-held");
    await opened.user.keyboard("{Control>}{ArrowDown}{/Control}");
    await asks(opened, "worked");
    await opened.user.keyboard("{Control>}{ArrowUp}{/Control}");
    await asks(opened, "papers-held");
    await opened.user.keyboard("{ArrowUp}");
    await asks(opened, "language");
  });

  it("keeps how it is known: S goes there, S again takes the next, and the answer is kept anew", async () => {
    const opened = await open("papers-held", { answers: [{ question: "papers-held" }] });
    await opened.user.keyboard("s");
    expect(document.activeElement).toBe(
      screen.getByRole("radio", { name: opened.words.say("screening-basis-told-by-person") }),
    );
    await opened.user.keyboard("s");
    await waitFor(() =>
      expect(answerTo(opened, "papers-held")).toMatchObject({
        response: "yes",
        basis: "told-by-other",
      }),
    );
  });

  it("gives an answer the source that was chosen before it", async () => {
    const opened = await open("papers-held");
    await opened.user.keyboard("sss1");
    await waitFor(() =>
      expect(answerTo(opened, "papers-held")).toMatchObject({ response: "yes", basis: "document" }),
    );
  });

  it("says why it is asked, and gives the keyboard back", async () => {
    const opened = await open("papers-held");
    await opened.user.keyboard("g");
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByText(opened.words.guide("q-papers-held", "why"))).toBeDefined();
    expect(within(dialog).getByText(opened.words.guide("ind-cd-documents"))).toBeDefined();
    expect(within(dialog).getByText(opened.words.guide("source-ILO-EC-2009-SEC"))).toBeDefined();
    await opened.user.keyboard("1");
    expect(answerTo(opened, "papers-held")).toBeUndefined();
    await opened.user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await opened.user.keyboard("1");
    await waitFor(() => expect(answerTo(opened, "papers-held")?.response).toBe("yes"));
  });

  it("stops anywhere: the result shows, everything is kept", async () => {
    const opened = await open("papers-held", { answers: SAFE });
    await opened.user.keyboard("1");
    await opened.user.click(
      screen.getByRole("button", { name: opened.words.say("screening-stop") }),
    );
    await waitFor(() => expect(record(opened).at.tab).toBe("result"));
    expect(answerTo(opened, "papers-held")?.response).toBe("yes");
  });

  it("ends with the result", async () => {
    const opened = await open("officer-concern", { answers: SAFE });
    expect(
      screen.getByRole("button", { name: opened.words.say("screening-to-result") }),
    ).toBeDefined();
    await opened.user.keyboard("{Enter}");
    await waitFor(() => expect(record(opened).at.tab).toBe("result"));
  });

  it("lets single keys rest where they are switched off", async () => {
    const opened = await open("papers-held", { singleKeys: false });
    await opened.user.keyboard("1");
    expect(answerTo(opened, "papers-held")).toBeUndefined();
    await opened.user.keyboard("{Enter}");
    await waitFor(() => expect(record(opened).at.page).toBe("threats"));
  });
});
