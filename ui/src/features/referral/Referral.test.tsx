import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HostFailure, type RequestOf } from "../../host";
import { memoryHost } from "../../host/memory";
import type { MessageId } from "../../l10n";
import { expectAccessible, expectNoLeaks, type Opened, openCase, PASSPHRASE } from "../../testing";

const ADULT = [
  { question: "age", response: "choice", value: "adult" },
  { question: "doctor-now" },
  { question: "danger-now", response: "no" },
];
const CHILD = [{ question: "age", response: "choice", value: "doubtful" }];

const shown: string[] = [];
const gone: string[] = [];
beforeEach(() => {
  shown.length = 0;
  gone.length = 0;
  // jsdom keeps no blobs.
  URL.createObjectURL = vi.fn(() => {
    const url = `blob:page-${shown.length}`;
    shown.push(url);
    return url;
  });
  URL.revokeObjectURL = vi.fn((url: string) => gone.push(url));
});
afterEach(() => {
  Reflect.deleteProperty(URL, "createObjectURL");
  Reflect.deleteProperty(URL, "revokeObjectURL");
});

interface Watched extends Opened {
  papers: RequestOf<"preview_paper">[];
  saves: RequestOf<"save_paper">[];
}

/** A referral of two pages, on a disk that has one file already. */
async function openReferral(more: Parameters<typeof openCase>[0] = {}): Promise<Watched> {
  const host = memoryHost();
  const papers: RequestOf<"preview_paper">[] = [];
  const saves: RequestOf<"save_paper">[] = [];
  const door = host.call.bind(host);
  host.call = async (name, request) => {
    if (name === "preview_paper") papers.push(request as RequestOf<"preview_paper">);
    if (name === "save_paper") {
      const save = request as RequestOf<"save_paper">;
      saves.push(save);
      if (save.path.endsWith("taken.pdf") && !save.replace) {
        throw new HostFailure({ code: "paper-path-taken", about: {}, incident: "k4m9" });
      }
    }
    const view = await door(name, request);
    return "leftOut" in view ? { ...view, pages: [...view.pages, ...view.pages] } : view;
  };
  const opened = await openCase({ tab: "referral", answers: ADULT, host, ...more });
  await screen.findByRole("region", { name: opened.words.say("referral-needs") });
  return { ...opened, papers, saves };
}

const record = ({ host }: Opened) => {
  const found = host.state.open?.cases[0];
  if (!found) throw new Error("a case is open");
  return found;
};
const chooseButton = ({ words }: Opened, service: string) =>
  screen.getByRole("button", {
    name: `${words.say("referral-choose")} ${words.guide(`service-${service}`)}`,
  });
const consent = (
  { words }: Opened,
  service: string,
  question: MessageId = "referral-consent-for",
) =>
  screen.findByRole("radiogroup", {
    name: words.say(question, { service: words.guide(`service-${service}`) }),
  });
const openPaper = async (opened: Opened): Promise<HTMLElement> => {
  await opened.user.keyboard("{Control>}p{/Control}");
  return screen.findByRole("dialog");
};

/** Why the paper leaves, and the passphrase. */
async function giveReason({ user, words }: Opened, dialog: HTMLElement): Promise<void> {
  const reason = within(dialog).getByLabelText(words.say("release-reason"));
  await user.selectOptions(reason, "helper");
  await user.type(within(dialog).getByLabelText(words.say("release-passphrase")), PASSPHRASE);
}

describe("needs and helpers", () => {
  it("shows every need, preset where an answer says so, and keeps a change", async () => {
    const opened = await openReferral();
    const { user, words } = opened;
    const doctor = screen.getByRole<HTMLSelectElement>("combobox", {
      name: words.say("referral-need-state", { need: words.guide("need-doctor") }),
    });
    expect(doctor.value).toBe("today");
    await user.selectOptions(doctor, "done");
    await waitFor(() => expect(record(opened).needs.get("doctor")).toBe("done"));
    expect(screen.getAllByRole("combobox")).toHaveLength(3);
  });

  it("filters helpers by what is needed, and shows all when asked", async () => {
    const opened = await openReferral({ answers: [{ question: "danger-now" }] });
    const { user, words } = opened;
    const clinic = words.guide("service-clinic");
    expect(screen.queryByText(clinic)).toBeNull();
    await user.click(screen.getByRole("button", { name: words.say("referral-show-all") }));
    expect(screen.getByText(clinic)).toBeTruthy();
  });

  it("shows a number only where a source states it", async () => {
    const { words } = await openReferral();
    const of = (service: string) =>
      screen.getByText(words.guide(`service-${service}`)).closest("li")?.textContent;
    expect(of("line")).toContain("0800 00 47 47");
    expect(of("line")).not.toContain(words.say("referral-number-to-supply"));
    expect(of("clinic")).toContain(words.say("referral-number-to-supply"));
  });

  it("says why a change was not kept, and shows what is kept", async () => {
    const opened = await openReferral();
    const { host, user, words } = opened;
    host.failNext(
      "choose_service",
      new HostFailure({ code: "disk-full", about: {}, incident: "k4" }),
    );
    await user.click(chooseButton(opened, "line"));
    await screen.findByText(words.say("failure-disk-full"));
    expect(chooseButton(opened, "line").getAttribute("aria-pressed")).toBe("false");
  });
});

describe("who may know", () => {
  it("is chosen by nobody before it was said, and is kept as said", async () => {
    const opened = await openReferral();
    const { user, words } = opened;
    await user.click(chooseButton(opened, "line"));
    const group = await consent(opened, "line");
    const radios = within(group).getAllByRole<HTMLInputElement>("radio");
    expect(radios.map((radio) => radio.checked)).toEqual([false, false, false]);
    await user.click(within(group).getByRole("radio", { name: words.say("referral-not-asked") }));
    await waitFor(() => expect(radios.map((radio) => radio.checked)).toEqual([false, false, true]));
    await user.click(within(group).getByRole("radio", { name: words.say("referral-agrees") }));
    await waitFor(() => expect(record(opened).consents.get("line")?.consent).toBe("agrees"));
  });

  it("of a child, tells: consent is not what decides", async () => {
    const opened = await openReferral({ answers: CHILD });
    const { user, words } = opened;
    expect(screen.getByText(words.say("referral-child"))).toBeTruthy();
    await user.click(chooseButton(opened, "line"));
    const group = await consent(opened, "line", "referral-told-for");
    expect(
      within(group).getByRole("radio", { name: words.say("referral-told-agrees") }),
    ).toBeTruthy();
  });

  it("leaves out whoever was not asked about, in words", async () => {
    const opened = await openReferral();
    await opened.user.click(chooseButton(opened, "line"));
    await screen.findByText(opened.words.say("referral-left-not-asked", { count: 1 }));
  });
});

describe("the paper", () => {
  it("is drawn, turned page by page, enlarged, and let go", async () => {
    const opened = await openReferral();
    const { user, words, container } = opened;
    await waitFor(() => expect(container.querySelector("img")).not.toBeNull());
    const dialog = await openPaper(opened);
    const page = (number: number) => words.say("referral-page-picture", { page: number, pages: 2 });
    expect(within(dialog).getByRole("img", { name: page(1) })).toBeTruthy();
    await user.keyboard("{PageDown}");
    const second = within(dialog).getByRole("img", { name: page(2) });
    await user.click(within(dialog).getByRole("button", { name: words.say("referral-larger") }));
    expect(second.parentElement?.hasAttribute("data-large")).toBe(true);
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: words.say("tab-history") }));
    await waitFor(() => expect(gone).toEqual(shown));
  });

  it("carries what was chosen, and a name only while it is looked at", async () => {
    const opened = await openReferral();
    const { user, words, papers } = opened;
    const dialog = await openPaper(opened);
    await user.click(
      within(dialog).getByRole("radio", { name: words.say("referral-paper-record") }),
    );
    await user.selectOptions(within(dialog).getByLabelText(words.say("referral-language")), "ar");
    await user.click(
      within(dialog).getByRole("checkbox", { name: words.say("referral-include-notes") }),
    );
    await user.type(within(dialog).getByLabelText(words.say("referral-name")), "A. B.");
    await waitFor(() =>
      expect(papers.at(-1)?.paper).toEqual({
        kind: "record",
        language: "ar",
        reasons: true,
        statement: true,
        notes: true,
        personName: "A. B.",
      }),
    );
    await user.keyboard("{Escape}");
    await waitFor(() => expect(papers.at(-1)?.paper.personName).toBeNull());
    expect([...record(opened).drafts.values()]).toEqual([]);
  });

  it("is saved by keyboard where the officer says, and says where", async () => {
    const opened = await openReferral();
    const { user, words, saves } = opened;
    const dialog = await openPaper(opened);
    const path = within(dialog).getByLabelText<HTMLInputElement>(words.say("release-path"));
    await waitFor(() => expect(path.value).toMatch(/\.pdf$/));
    path.focus();
    await user.keyboard("{Enter}");
    // Nothing leaves without a reason and the passphrase.
    expect(within(dialog).getByText(words.say("release-reason-missing"))).toBeTruthy();
    expect(saves).toEqual([]);
    await giveReason(opened, dialog);
    path.focus();
    await user.keyboard("{Enter}");
    await within(dialog).findByText(words.say("referral-saved", { pages: 1 }));
    expect(saves).toMatchObject([
      { path: path.value, replace: false, release: { reason: "helper", passphrase: PASSPHRASE } },
    ]);
    expect(within(dialog).getByText(path.value)).toBeTruthy();
  });

  it("replaces a file only when told to", async () => {
    const opened = await openReferral();
    const { user, words, saves } = opened;
    const dialog = await openPaper(opened);
    const path = within(dialog).getByLabelText<HTMLInputElement>(words.say("release-path"));
    await giveReason(opened, dialog);
    await user.clear(path);
    await user.type(path, "/stick/taken.pdf{Enter}");
    await within(dialog).findByText(words.say("release-taken"));
    await user.click(within(dialog).getByRole("button", { name: words.say("release-keep-old") }));
    expect(document.activeElement).toBe(path);
    await user.keyboard("{Enter}");
    await user.click(
      await within(dialog).findByRole("button", { name: words.say("release-replace") }),
    );
    await within(dialog).findByText(words.say("referral-saved", { pages: 1 }));
    expect(saves.map(({ replace }) => replace)).toEqual([false, false, true]);
  });

  it("says why it could not be written, and needs a place", async () => {
    const opened = await openReferral();
    const { user, words, saves } = opened;
    const dialog = await openPaper(opened);
    const path = within(dialog).getByLabelText<HTMLInputElement>(words.say("release-path"));
    await user.clear(path);
    await user.keyboard("{Enter}");
    expect(within(dialog).getByText(words.say("release-path-missing"))).toBeTruthy();
    expect(saves).toEqual([]);
    await giveReason(opened, dialog);
    await user.type(path, "nowhere.pdf{Enter}");
    await within(dialog).findByText(
      words.say("failure-paper-path-unwritable", { path: "nowhere.pdf" }),
    );
  });
});

describe("in every language", () => {
  it("shows no word that does not come from Fluent", async () => {
    const opened = await openReferral({ language: "qps" });
    await opened.user.click(chooseButton(opened, "line"));
    await consent(opened, "line");
    expectNoLeaks();
    const dialog = await openPaper(opened);
    await within(dialog).findAllByRole("img");
    expectNoLeaks();
  });

  it.each([
    ["en", "light"],
    ["en", "dark"],
    ["qpr", "light"],
    ["qpr", "dark"],
  ] as const)("axe finds nothing in %s, %s", async (language, theme) => {
    const opened = await openReferral({ language, theme });
    await opened.user.click(chooseButton(opened, "line"));
    await consent(opened, "line");
    await expectAccessible();
    const dialog = await openPaper(opened);
    await within(dialog).findAllByRole("img");
    await expectAccessible();
  });
});
