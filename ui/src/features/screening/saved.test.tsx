import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostFailure } from "../../host";
import { memoryHost } from "../../host/memory";
import { answerTo, open, record } from "./opened";

describe("saved truth", () => {
  it("empties the tile when the save failed, says why, and keeps a way to try again", async () => {
    const opened = await open("papers-held");
    const savedAt = record(opened).savedAt;
    opened.host.failNext(
      "save_answers",
      new HostFailure({ code: "disk-full", about: {}, incident: "a1" }),
    );
    await opened.user.keyboard("1");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(opened.words.say("failure-disk-full"));
    expect(screen.queryByRole("radio", { name: /Yes/, checked: true })).toBeNull();
    expect(record(opened).savedAt).toBe(savedAt);
    await opened.user.click(
      within(alert).getByRole("button", { name: opened.words.say("failure-retry") }),
    );
    await waitFor(() => expect(answerTo(opened, "papers-held")?.response).toBe("yes"));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(screen.getByRole("radio", { name: /Yes/, checked: true })).toBeDefined();
  });

  it("shows the press at once and moves the saved time only after the commit", async () => {
    let time = Date.UTC(2026, 10, 24, 9, 0);
    const host = memoryHost({ now: () => time });
    const call = host.call.bind(host);
    let commit = () => {};
    const gate = new Promise<void>((resolve) => {
      commit = resolve;
    });
    host.call = async (name, request) => {
      if (name === "save_answers" && host.state.open && commitHeld) await gate;
      return call(name, request);
    };
    let commitHeld = false;
    const opened = await open("papers-held", { host });
    commitHeld = true;
    const before = screen.getByRole("banner").textContent;
    time += 5 * 60_000;
    await opened.user.keyboard("1");
    expect(screen.getByRole("radio", { name: /Yes/, checked: true })).toBeDefined();
    expect(screen.getByRole("banner").textContent).toBe(before);
    commit();
    await waitFor(() => expect(screen.getByRole("banner").textContent).not.toBe(before));
  });

  it("drops nothing while one save is under way", async () => {
    const opened = await open("threats");
    await opened.user.keyboard("{ArrowDown}1{ArrowDown}2{ArrowDown}3");
    await waitFor(() => expect(record(opened).answers.size).toBe(3));
    expect(answerTo(opened, "threat-violence")?.response).toBe("yes");
    expect(answerTo(opened, "threat-police")?.response).toBe("no");
    expect(answerTo(opened, "threat-family")?.response).toBe("unknown");
  });
});
