import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostFailure } from "../../host";
import { answerTo, heading, open, record } from "./opened";

describe("a note", () => {
  it("is kept half-typed while typing and as a note on Enter", async () => {
    const opened = await open("papers-held");
    await opened.user.keyboard("n");
    await opened.user.keyboard("gate 1");
    await waitFor(() => expect(record(opened).drafts.get("note:papers-held")).toBe("gate 1"));
    expect(answerTo(opened, "papers-held")).toBeUndefined();
    await opened.user.keyboard("{Enter}");
    await waitFor(() => expect(record(opened).notes.get("papers-held")?.text).toBe("gate 1"));
    expect(record(opened).drafts.has("note:papers-held")).toBe(false);
    expect(document.activeElement).toBe(heading());
  });

  it("is tried again when its half-typed words could not be kept", async () => {
    const opened = await open("papers-held");
    opened.host.failNext(
      "keep_draft",
      new HostFailure({ code: "disk-full", about: {}, incident: "DRAFT1" }),
    );
    await opened.user.keyboard("ngate 1");
    await waitFor(() => expect(record(opened).drafts.get("note:papers-held")).toBe("gate 1"), {
      timeout: 4000,
    });
  });

  it("is left with one Escape, and nothing typed is lost", async () => {
    const opened = await open("papers-held");
    await opened.user.keyboard("nsince May{Escape}");
    await waitFor(() => expect(record(opened).notes.get("papers-held")?.text).toBe("since May"));
    await opened.user.keyboard("2");
    await waitFor(() => expect(answerTo(opened, "papers-held")?.response).toBe("no"));
  });

  it("is there again, half-typed, after the vault was locked in the middle", async () => {
    const opened = await open("papers-held");
    await opened.user.keyboard("nhalf a wo");
    await opened.user.keyboard("{Control>}l{/Control}");
    await waitFor(() => expect(opened.host.state.open).toBeNull());
    const kept = opened.host.state.officers[0]?.cases[0];
    const draft = kept?.drafts.get("note:papers-held") ?? kept?.notes.get("papers-held")?.text;
    expect(draft).toBe("half a wo");
  });

  it("says when it could not be kept, and does not lose the words", async () => {
    const opened = await open("papers-held");
    opened.host.failNext(
      "save_note",
      new HostFailure({ code: "disk-full", about: {}, incident: "a1" }),
    );
    await opened.user.keyboard("nby the door{Enter}");
    await screen.findByRole("alert");
    expect(screen.getByDisplayValue("by the door")).toBeDefined();
    await opened.user.click(
      screen.getByRole("button", { name: opened.words.say("failure-retry") }),
    );
    await waitFor(() => expect(record(opened).notes.get("papers-held")?.text).toBe("by the door"));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });
});
