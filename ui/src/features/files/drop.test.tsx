import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { expectAccessible, expectNoLeaks, type Opened, openCase } from "../../testing";

/** The first bytes of a JPEG, and some more. */
const PICTURE = "\xff\xd8\xff12";

const CHOSEN = new File([PICTURE], "IMG_0001 Amina.jpg");

/** What the shell tells of files that are held over the window or let go there. */
const shell = (what: "over" | "away" | "let-go") =>
  act(() => void window.dispatchEvent(new Event(`dalil-file-${what}`)));

const conversation = () => openCase({ tab: "conversation", page: "papers-held" });

/** Lets a file go over whatever is on the screen; none: several, or a folder. */
function letGo({ host }: Opened, bytes: string | null) {
  host.state.letGo = bytes;
  shell("over");
  shell("let-go");
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
    shell("over");
    expect(screen.getByText(words.say("files-drop-question"))).toBeVisible();
    shell("away");
    expect(screen.queryByText(words.say("files-drop-question"))).toBeNull();
    letGo(opened, PICTURE);
    expect(screen.queryByText(words.say("files-drop-question"))).toBeNull();
    await screen.findByRole("dialog");
    expect(kept(opened)).toEqual([]);
    await expectAccessible();
    await seal(opened);
    expect(kept(opened)).toMatchObject([{ question: "papers-held", consent: "agrees" }]);
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
    await opened.user.upload(screen.getByLabelText(opened.words.say("files-choose")), CHOSEN);
    await seal(opened);
    expect(kept(opened)).toMatchObject([{ question: "papers-held" }]);
  });

  it("on the files belongs to the case", async () => {
    const opened = await openCase({ tab: "files" });
    await screen.findByRole("heading", { name: opened.words.say("files-title") });
    letGo(opened, PICTURE);
    await screen.findByRole("dialog");
    await seal(opened);
    expect(kept(opened)).toMatchObject([{ question: null }]);
  });

  it("comes alone, and another may be let go over the dialog", async () => {
    const opened = await conversation();
    const { words } = opened;
    letGo(opened, null);
    expect(await screen.findByRole("alert")).toHaveTextContent(words.say("files-one-file"));
    letGo(opened, PICTURE);
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await seal(opened);
    expect(kept(opened)).toHaveLength(1);
  });

  it("is given up while it comes in, and leaves nothing", async () => {
    const opened = await conversation();
    const { words, host, user } = opened;
    letGo(opened, PICTURE);
    const call = host.call.bind(host);
    let goOn = (_: unknown) => {};
    const held = new Promise((resolve) => {
      goOn = resolve;
    });
    vi.spyOn(host, "call").mockImplementation(async (name, request) => {
      if (name === "take_let_go") await held;
      return call(name, request);
    });
    const agrees = words.say("files-consent-agrees");
    await user.click(await screen.findByRole("radio", { name: agrees }));
    await user.click(screen.getByRole("button", { name: words.say("files-seal") }));
    expect(await screen.findByRole("progressbar")).toHaveAccessibleName(words.say("files-going"));
    await user.click(screen.getByRole("button", { name: words.say("files-give-up") }));
    goOn(null);
    await waitFor(() => expect(host.calls).toContain("give_up_file"));
    expect(kept(opened)).toEqual([]);
    expect(host.calls).not.toContain("finish_file");
  });

  it("says no word that does not come from Fluent", async () => {
    const opened = await openCase({ tab: "conversation", page: "papers-held", language: "qps" });
    shell("over");
    expectNoLeaks();
    letGo(opened, PICTURE);
    await screen.findByRole("dialog");
    expectNoLeaks();
  });
});
