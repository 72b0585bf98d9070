import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { HostFailure } from "../../host";
import { expectAccessible, expectNoLeaks, type Opened, openCase } from "../../testing";
import { fromBase64, toBase64 } from "./bytes";

const PICTURE = new File([new Uint8Array([0xff, 0xd8, 0xff, 1, 2])], "IMG_0001 Amina.jpg");

const button = ({ words }: Opened, id: "files-add" | "files-seal" | "files-cancel") =>
  screen.getByRole("button", { name: words.say(id) });

async function open(more: Parameters<typeof openCase>[0] = {}): Promise<Opened> {
  const opened = await openCase({ tab: "files", ...more });
  await screen.findByRole("heading", { level: 1, name: opened.words.say("files-title") });
  return opened;
}

/** Chooses a file, says what it is and what the person said, and seals it. */
async function add(opened: Opened, file: File, name = "wage sheet") {
  const { user, words } = opened;
  await user.click(button(opened, "files-add"));
  await user.upload(screen.getByLabelText(words.say("files-choose")), file);
  fireEvent.change(screen.getByLabelText(words.say("files-name")), { target: { value: name } });
  await user.click(screen.getByRole("radio", { name: words.say("files-consent-agrees") }));
  await user.click(button(opened, "files-seal"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
}

describe("files", () => {
  const revoked: string[] = [];
  beforeEach(() => {
    let made = 0;
    revoked.length = 0;
    vi.spyOn(URL, "createObjectURL").mockImplementation(() => `blob:${++made}`);
    vi.spyOn(URL, "revokeObjectURL").mockImplementation((url) => void revoked.push(url));
  });

  it("are sealed into the case without the name that they had", async () => {
    const opened = await open();
    const { words, host } = opened;
    expect(screen.getByText(words.say("files-none"))).toBeVisible();
    await add(opened, PICTURE);
    expect(await screen.findByRole("heading", { name: "wage sheet" })).toBeVisible();
    const what = ["files-removed-place", "files-removed-time"] as const;
    const removed = what.map((id) => words.say(id)).join(" · ");
    expect(screen.getByText(words.say("files-removed", { what: removed }))).toBeVisible();
    expect(JSON.stringify(host.state.open?.cases[0]?.files)).not.toContain("IMG_0001");
    await expectAccessible();
  });

  it("say no word that does not come from Fluent", async () => {
    const opened = await open({ language: "qps" });
    await add(opened, PICTURE, "");
    expectNoLeaks();
    await opened.user.click(button(opened, "files-add"));
    expectNoLeaks();
  });

  it("need a file and what the person said", async () => {
    const opened = await open();
    const { user, words, host } = opened;
    await user.click(button(opened, "files-add"));
    await user.click(button(opened, "files-seal"));
    expect(screen.getByText(words.say("files-missing"))).toBeVisible();
    expect(screen.getByText(words.say("files-consent-missing"))).toBeVisible();
    expect(host.state.open?.cases[0]?.files).toEqual([]);
    await expectAccessible();
  });

  it("are shown as long as somebody looks, and no longer", async () => {
    const opened = await open();
    const { user, words } = opened;
    await add(opened, PICTURE);
    await user.click(
      screen.getByRole("button", { name: words.say("files-show", { name: "wage sheet" }) }),
    );
    const dialog = within(await screen.findByRole("dialog"));
    const shown = await dialog.findByRole("img");
    const url = shown.getAttribute("src");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(revoked).toContain(url));
  });

  it("that cannot be shown are kept and said to be", async () => {
    const opened = await open();
    const { user, words } = opened;
    await add(opened, new File(["words"], "a.txt"), "");
    expect(screen.getByText(words.say("files-as-it-came"))).toBeVisible();
    const name = words.say("files-nameless");
    await user.click(screen.getByRole("button", { name: words.say("files-show", { name }) }));
    expect(await screen.findByText(words.say("files-not-shown"))).toBeVisible();
  });

  it("that do not come in are said to, and can be tried again", async () => {
    const opened = await open();
    const { user, words, host } = opened;
    host.failNext("finish_file", new HostFailure({ code: "disk-full", about: {}, incident: "x" }));
    await user.click(button(opened, "files-add"));
    await user.upload(screen.getByLabelText(words.say("files-choose")), PICTURE);
    await user.click(screen.getByRole("radio", { name: words.say("files-consent-not-asked") }));
    await user.click(button(opened, "files-seal"));
    expect(await screen.findByRole("alert")).toHaveTextContent(words.say("failure-disk-full"));
    await user.click(button(opened, "files-seal"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(host.state.open?.cases[0]?.files).toHaveLength(1);
  });

  it("are taken off with a reason", async () => {
    const opened = await open();
    const { user, words, host } = opened;
    await add(opened, PICTURE);
    const name = "wage sheet";
    await user.click(screen.getByRole("button", { name: words.say("files-remove", { name }) }));
    await user.selectOptions(screen.getByLabelText(words.say("files-remove-reason")), "danger");
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: words.say("files-remove-now") }));
    expect(await screen.findByText(words.say("files-none"))).toBeVisible();
    expect(host.state.open?.cases[0]?.history.at(-1)).toMatchObject({
      op: "attach-remove",
      reason: "danger",
    });
  });
});

describe("bytes of a file", () => {
  it("cross unchanged, however many", async () => {
    for (const length of [1, 2, 3, 0x8001]) {
      const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
      expect(fromBase64({ data: await toBase64(new Blob([bytes])) })).toEqual(bytes);
    }
  });

  it("that did not come yet say so, and are neither opened nor taken off where one reads", async () => {
    const opened = await open();
    await add(opened, PICTURE);
    const record = opened.host.state.open?.cases[0];
    for (const file of record?.files ?? [])
      Object.assign(file.view, { state: "waits", hasSmall: false });
    if (record) record.isRead = true;
    const { user, words, container } = opened;
    await user.click(screen.getByRole("button", { name: words.say("tab-history") }));
    await user.click(await screen.findByRole("button", { name: words.say("tab-files") }));
    expect(await screen.findByText(words.say("files-waits"))).toBeVisible();
    const shown = words.say("files-show", { name: "wage sheet" });
    expect(screen.getByRole("button", { name: shown })).toBeDisabled();
    expect(screen.queryByRole("button", { name: words.say("files-add") })).toBeNull();
    const off = words.say("files-remove", { name: "wage sheet" });
    expect(screen.queryByRole("button", { name: off })).toBeNull();
    await expectAccessible(container);
  });
});
