import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible, expectNoLeaks, type Opened, openCase } from "../../testing";

const FILE = new File([new Uint8Array([0xff, 0xd8, 0xff, 1, 2])], "IMG_0001 Amina.jpg");

/** What the engine tells of files that are held over the window or let go there. */
const held = (files: readonly File[], types: readonly string[] = ["Files"]) => ({
  dataTransfer: { files, types, items: [], dropEffect: "none" },
});

const conversation = () => openCase({ tab: "conversation", page: "papers-held" });

/** Lets a file go over whatever is on the screen. */
function drop(files: readonly File[]) {
  fireEvent.dragEnter(document.body, held(files));
  fireEvent.dragOver(document.body, held(files));
  fireEvent.drop(document.body, held(files));
}

async function seal({ user, words }: Opened) {
  await user.click(screen.getByRole("radio", { name: words.say("files-consent-agrees") }));
  await user.click(screen.getByRole("button", { name: words.say("files-seal") }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
}

const kept = ({ host }: Opened) => host.state.open?.cases[0]?.files.map(({ view }) => view) ?? [];

describe("a file that is dropped", () => {
  it("on a question belongs to it, after what the person said", async () => {
    const opened = await conversation();
    const { words } = opened;
    fireEvent.dragEnter(document.body, held([FILE]));
    expect(screen.getByText(words.say("files-drop-question"))).toBeVisible();
    fireEvent.drop(document.body, held([FILE]));
    expect(screen.queryByText(words.say("files-drop-question"))).toBeNull();
    await screen.findByRole("dialog");
    expect(kept(opened)).toEqual([]);
    await expectAccessible();
    await seal(opened);
    expect(kept(opened)).toMatchObject([{ question: "papers-held", consent: "agrees" }]);
    expect(JSON.stringify(opened.host.state)).not.toContain("IMG_0001");
    expect(screen.getByText(words.say("files-sealed-here"))).toBeVisible();
    await opened.user.click(screen.getByRole("button", { name: words.say("files-see-all") }));
    const question = words.guide("q-papers-held", "label");
    expect(await screen.findByText((_, node) => node?.textContent === question)).toBeVisible();
  });

  it("can be chosen by keyboard in the same place", async () => {
    const opened = await conversation();
    const button = screen.getByRole("button", { name: opened.words.say("files-add-here") });
    button.focus();
    await opened.user.keyboard("{Enter}");
    await opened.user.upload(screen.getByLabelText(opened.words.say("files-choose")), FILE);
    await seal(opened);
    expect(kept(opened)).toMatchObject([{ question: "papers-held" }]);
  });

  it("on the files belongs to the case", async () => {
    const opened = await openCase({ tab: "files" });
    await screen.findByRole("heading", { name: opened.words.say("files-title") });
    drop([FILE]);
    await screen.findByRole("dialog");
    await seal(opened);
    expect(kept(opened)).toMatchObject([{ question: null }]);
  });

  it("comes alone, and what is no file is left to the page", async () => {
    const opened = await conversation();
    const { words } = opened;
    fireEvent.dragEnter(document.body, held([], ["text/plain"]));
    expect(screen.queryByText(words.say("files-drop-question"))).toBeNull();
    expect(fireEvent.drop(document.body, held([], ["text/plain"]))).toBe(true);
    // Held over the window, over a part of it, and away again.
    fireEvent.dragEnter(document.body, held([FILE]));
    fireEvent.dragEnter(document.body, held([FILE]));
    fireEvent.dragLeave(document.body, held([FILE]));
    expect(screen.getByText(words.say("files-drop-question"))).toBeVisible();
    fireEvent.dragLeave(document.body, held([FILE]));
    expect(screen.queryByText(words.say("files-drop-question"))).toBeNull();
    drop([FILE, FILE]);
    expect(await screen.findByRole("alert")).toHaveTextContent(words.say("files-one-file"));
    // Another one may be let go over the dialog.
    drop([FILE]);
    expect(screen.queryByRole("alert")).toBeNull();
    await seal(opened);
    expect(kept(opened)).toHaveLength(1);
  });

  it("says no word that does not come from Fluent", async () => {
    await openCase({ tab: "conversation", page: "papers-held", language: "qps" });
    fireEvent.dragEnter(document.body, held([FILE]));
    expectNoLeaks();
    fireEvent.drop(document.body, held([FILE]));
    await screen.findByRole("dialog");
    expectNoLeaks();
  });
});
