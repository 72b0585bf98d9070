import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostFailure } from "../../host";
import { expectAccessible, expectNoLeaks, type Opened, openCase } from "../../testing";

const record = ({ host }: Opened) => {
  const found = host.state.open?.cases[0];
  if (!found) throw new Error("a case is open");
  return found;
};
const answerTo = (opened: Opened, sight: string) => record(opened).answers.get(sight);
const group = ({ words }: Opened, sight: string) =>
  screen.getByRole("radiogroup", { name: words.guide(`q-${sight}`) });
const seen = (opened: Opened, sight: string) =>
  within(group(opened, sight)).getByRole<HTMLInputElement>("radio", {
    name: opened.words.say("look-seen"),
  });
const notSeen = (opened: Opened, sight: string) =>
  within(group(opened, sight)).getByRole<HTMLInputElement>("radio", {
    name: opened.words.say("look-not-seen"),
  });
const tally = () => document.querySelector("footer")?.textContent?.replace(/[\u2068\u2069]/g, "");

describe("the quick look, by keyboard only", () => {
  // The first arrow enters the grid where one stood, or at its first sign.
  it.each([
    ["{ArrowDown}", "look-watched", "en"],
    ["{ArrowDown}{ArrowDown}", "look-speaks-for", "en"],
    ["{ArrowDown}{ArrowRight}{ArrowRight}{ArrowDown}", "look-no-phone", "en"],
    ["{ArrowDown}{ArrowRight}{ArrowUp}{ArrowLeft}{ArrowLeft}", "look-watched", "en"],
    ["{ArrowDown}{ArrowLeft}", "look-fearful", "qpr"],
    ["{ArrowDown}{ArrowLeft}{ArrowRight}", "look-watched", "qpr"],
  ])("%s leads to %s (%s): in two directions, as one reads", async (keys, sight, language) => {
    const opened = await openCase({ language });
    await opened.user.keyboard(keys);
    expect(document.activeElement).toBe(seen(opened, sight));
  });

  it("arrows choose nothing", async () => {
    const opened = await openCase();
    await opened.user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}{ArrowUp}");
    expect(record(opened).answers.size).toBe(0);
  });

  it("1 is seen, 2 is not seen, 0 clears: untouched is open, never *not seen*", async () => {
    const opened = await openCase();
    await opened.user.keyboard("{ArrowDown}1{ArrowDown}2{ArrowRight}1");
    await waitFor(() => expect(record(opened).answers.size).toBe(3));
    expect(answerTo(opened, "look-watched")).toMatchObject({ response: "yes", basis: "seen" });
    expect(answerTo(opened, "look-speaks-for")).toMatchObject({ response: "no", basis: "seen" });
    expect(tally()).toMatch(/^2 seen1 not seen5 still open/);
    await opened.user.keyboard("0");
    await waitFor(() => expect(answerTo(opened, "look-injury")).toBeUndefined());
    expect(tally()).toMatch(/^1 seen1 not seen6 still open/);
    expect(seen(opened, "look-injury").checked || notSeen(opened, "look-injury").checked).toBe(
      false,
    );
  });

  it("one sign has the Tab key, and it is where one stood", async () => {
    const opened = await openCase({ question: "look-locked" });
    const stops = screen.getAllByRole("radio").filter((radio) => radio.tabIndex === 0);
    expect(stops).toEqual([seen(opened, "look-locked")]);
    await opened.user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(seen(opened, "look-locked"));
    await opened.user.keyboard("{ArrowDown}");
    await waitFor(() => expect(record(opened).at.question).toBe("look-sleeps-at-work"));
  });

  it("without single keys, *not seen* is reached by arrows and chosen with the space bar", async () => {
    const opened = await openCase({ singleKeys: false });
    await opened.user.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement).toBe(notSeen(opened, "look-watched"));
    await opened.user.keyboard("1");
    expect(answerTo(opened, "look-watched")).toBeUndefined();
    await opened.user.keyboard(" ");
    await waitFor(() => expect(answerTo(opened, "look-watched")?.response).toBe("no"));
  });

  it("N notes on the whole case; Enter goes on to the conversation", async () => {
    const opened = await openCase();
    await opened.user.keyboard("ndogs at the gate{Enter}");
    await waitFor(() => expect(record(opened).notes.get(null)?.text).toBe("dogs at the gate"));
    await opened.user.keyboard("{Enter}");
    await waitFor(() => expect(record(opened).at.tab).toBe("conversation"));
  });

  it("stops here with what is known", async () => {
    const answers = [
      { question: "danger-now", response: "no" },
      { question: "doctor-now", response: "no" },
    ];
    const opened = await openCase({ answers });
    await opened.user.keyboard("{ArrowDown}1");
    await opened.user.click(
      screen.getByRole("button", { name: opened.words.say("screening-stop") }),
    );
    await waitFor(() => expect(record(opened).at.tab).toBe("result"));
    expect(answerTo(opened, "look-watched")?.response).toBe("yes");
  });

  it("empties the sign when the save failed, and says why", async () => {
    const opened = await openCase();
    opened.host.failNext(
      "save_answers",
      new HostFailure({ code: "disk-full", about: {}, incident: "a1" }),
    );
    await opened.user.keyboard("{ArrowDown}1");
    expect((await screen.findByRole("alert")).textContent).toContain(
      opened.words.say("failure-disk-full"),
    );
    expect(seen(opened, "look-watched").checked).toBe(false);
    // It is said once, on whatever tab, and the way to try again stays.
    await opened.user.click(
      screen.getByRole("button", { name: opened.words.say("tab-conversation") }),
    );
    await opened.user.click(
      await screen.findByRole("button", { name: opened.words.say("failure-retry") }),
    );
    await waitFor(() => expect(answerTo(opened, "look-watched")?.response).toBe("yes"));
  });
});

describe("for everyone", () => {
  it.each(["en", "qpr"])("axe finds nothing (%s)", async (language) => {
    const { container } = await openCase({ language, answers: [{ question: "look-papers" }] });
    await screen.findAllByRole("radiogroup");
    await expectAccessible(container);
  });

  it("every word comes from Fluent", async () => {
    const { container } = await openCase({ language: "qps" });
    await screen.findAllByRole("radiogroup");
    expectNoLeaks(container);
  });
});
