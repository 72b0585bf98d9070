import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useSession } from "../../app";
import { CaseProvider } from "../../app/case/desk";
import { HostFailure } from "../../host";
import { memoryHost } from "../../host/memory";
import type { MessageId } from "../../l10n";
import {
  expectAccessible,
  expectNoLeaks,
  type Opened,
  openCase,
  rehearse,
  renderScreen,
  wordsIn,
} from "../../testing";
import { unlock } from "../../testing/open";
import { Result } from "./Result";

const PASSPHRASE = "lantern orchard seven gravel moon";
const STRONG = [
  { question: "papers-held" },
  { question: "threat-violence" },
  { question: "worked" },
  { question: "form-forced-labour", response: "choice", value: "confirmed" },
  { question: "doctor-now" },
  { question: "danger-now", response: "no" },
  { question: "threat-police", response: "unknown" },
];

async function openResult(more: Parameters<typeof openCase>[0] = {}): Promise<Opened> {
  const opened = await openCase({ tab: "result", answers: STRONG, ...more });
  await screen.findByRole("heading", { level: 1 });
  return opened;
}

const record = ({ host }: Opened) => {
  const found = host.state.open?.cases[0];
  if (!found) throw new Error("a case is open");
  return found;
};
const radio = ({ words }: Opened, id: MessageId) =>
  screen.getByRole<HTMLInputElement>("radio", { name: words.say(id) });
const button = ({ words }: Opened, id: MessageId) =>
  screen.getByRole("button", { name: words.say(id) });
const statement = ({ words }: Opened) =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name: words.say("result-saw") });

/** Chooses, writes, and stands in the dialog that asks who signs. */
async function toSigning(opened: Opened): Promise<HTMLElement> {
  const { user } = opened;
  await user.click(radio(opened, "result-agree"));
  await user.type(statement(opened), "Twenty mats.");
  await user.click(button(opened, "result-sign"));
  return screen.findByRole("dialog");
}

describe("the result", () => {
  it("says the rung, why, and who decides; never a percentage, never a verdict", async () => {
    const { words, container } = await openResult();
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe(words.guide("rung-strong-grounds"));
    expect(document.activeElement).toBe(heading);
    const said = container.textContent ?? "";
    for (const each of [
      words.guide("rung-strong-grounds", "meaning"),
      words.guide("rung-strong-grounds", "next"),
      words.guide("row-S1"),
      words.guide("urgent-medical", "do"),
    ]) {
      expect(said).toContain(each);
    }
    expect(said).not.toMatch(/%|victim/i);
    expect(container.querySelector("[aria-current=true]")?.textContent).toBe(
      words.guide("rung-strong-grounds"),
    );
  });

  it("names urgent needs that nobody answered, to be asked first", async () => {
    const { words } = await openResult({ answers: [{ question: "worked" }] });
    const first = screen.getByRole("region", { name: words.say("result-first") });
    expect(first.textContent).toContain(words.say("result-first-ask"));
    expect(first.textContent).toMatch(
      new RegExp(`${words.guide("urgent-danger")}|${words.guide("q-danger-now", "label")}`),
    );
  });

  it("keeps a need that was ticked, and takes the tick back", async () => {
    const opened = await openResult();
    const { user, words } = opened;
    const tick = () =>
      screen.getByRole<HTMLInputElement>("checkbox", {
        name: new RegExp(words.guide("need-doctor")),
      });
    expect(tick().checked).toBe(false);
    await user.click(tick());
    await waitFor(() => expect(tick().checked).toBe(true));
    expect(record(opened).needs.get("doctor")).toBe("done");
    await user.click(tick());
    await waitFor(() => expect(record(opened).needs.get("doctor")).toBe("today"));
  });

  it("opens what is behind a dimension and behind a reason with Enter", async () => {
    const { user, words } = await openResult();
    const dimension = screen.getByRole("button", {
      name: new RegExp(`^${words.guide("dim-coercion-destination")}`),
    });
    dimension.focus();
    await user.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain(words.guide("ind-cd-documents"));
    expect(dialog.textContent).toContain(words.guide("source-ILO-EC-2009-SEC"));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(dimension));

    const reasons = screen.getByRole("region", { name: words.say("result-reasons") });
    const reason = within(reasons).getAllByRole("button")[0];
    expect(reason?.textContent).toContain(words.guide("ind-cd-documents"));
    reason?.focus();
    await user.keyboard("{Enter}");
    expect((await screen.findByRole("dialog")).textContent).toContain(
      words.guide("q-papers-held", "label"),
    );
  });

  it("leads to the question that could change it", async () => {
    const opened = await openResult();
    const next = screen.getByRole("region", { name: opened.words.say("result-ask-next") });
    const asked = within(next).getAllByRole("button")[0];
    await opened.user.click(asked as HTMLElement);
    await waitFor(() => expect(record(opened).at.tab).toBe("conversation"));
    expect(record(opened).at).toMatchObject({ page: "threats", question: "threat-police" });
  });

  it("offers the first steps while nothing was answered", async () => {
    const { words } = await openCase({ tab: "result" });
    await screen.findByRole("button", { name: words.say("result-to-quick-look") });
  });

  it("says what happened when it cannot be read, and reads it again", async () => {
    const opened = await openResult();
    const { host, user, words } = opened;
    host.failNext("result", new HostFailure({ code: "disk-full", about: {}, incident: "k4m9" }));
    await user.click(button(opened, "tab-history"));
    await user.click(button(opened, "tab-result"));
    await user.click(await screen.findByRole("button", { name: words.say("failure-retry") }));
    await screen.findByRole("heading", { level: 1, name: words.guide("rung-strong-grounds") });
  });
});

describe("the statement", () => {
  it("is chosen by nobody, and at the top cannot be raised", async () => {
    const opened = await openResult();
    expect(radio(opened, "result-agree").checked).toBe(false);
    expect(radio(opened, "result-lower").checked).toBe(false);
    expect(radio(opened, "result-raise").disabled).toBe(true);
    expect(radio(opened, "result-lower").disabled).toBe(false);
  });

  it("at the bottom cannot be lowered", async () => {
    const opened = await openResult({
      answers: [
        { question: "worked", response: "no" },
        { question: "form-forced-labour", response: "choice", value: "none" },
        { question: "form-begging", response: "choice", value: "none" },
      ],
    });
    expect(radio(opened, "result-lower").disabled).toBe(true);
    expect(radio(opened, "result-raise").disabled).toBe(false);
  });

  it("asks for a choice, then a rung, then a reason, then words, one after another", async () => {
    const opened = await openResult();
    const { user, words, host } = opened;
    await user.click(button(opened, "result-sign"));
    expect(screen.getByText(words.say("result-view-missing"))).toBeTruthy();
    expect(document.activeElement).toBe(radio(opened, "result-agree"));

    await user.click(radio(opened, "result-lower"));
    await user.click(button(opened, "result-sign"));
    const rung = screen.getByRole("combobox", { name: words.say("result-lower-to") });
    expect(document.activeElement).toBe(rung);
    expect((rung as HTMLSelectElement).value).toBe("");

    await user.selectOptions(rung, "grounds-to-refer");
    await user.click(button(opened, "result-sign"));
    const reason = screen.getByRole("textbox", { name: words.say("result-reason") });
    expect(document.activeElement).toBe(reason);
    expect(screen.getByText(words.say("result-reason-missing"))).toBeTruthy();

    await user.type(reason, "Free to leave.");
    await user.click(button(opened, "result-sign"));
    expect(document.activeElement).toBe(statement(opened));
    expect(screen.getByText(words.say("result-statement-missing"))).toBeTruthy();
    expect(host.calls).not.toContain("sign_statement");
  });

  it("is signed by keyboard only, and shows its mark", async () => {
    const opened = await openResult();
    const { user, words } = opened;
    radio(opened, "result-agree").focus();
    await user.keyboard(" {Tab}Twenty mats in the shed.{Tab}{Enter}");
    await screen.findByRole("dialog");
    await user.keyboard(`labor inspector{Tab}{Tab}${PASSPHRASE}{Enter}`);
    await screen.findByRole("heading", { name: words.say("result-signed") });
    const { signed } = record(opened);
    expect(signed).toMatchObject({
      choice: "agree",
      conclusion: "strong-grounds",
      statement: "Twenty mats in the shed.",
      role: "labor inspector",
      name: null,
    });
    expect(screen.getByText(signed?.hash ?? "")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(words.say("result-signed"));
  });

  it("refuses a wrong passphrase and keeps every word", async () => {
    const opened = await openResult();
    const { user, words } = opened;
    const dialog = await toSigning(opened);
    await user.type(within(dialog).getByLabelText(words.say("result-role")), "inspector");
    const passphrase = within(dialog).getByLabelText<HTMLInputElement>(
      words.say("result-passphrase"),
    );
    await user.type(passphrase, "lantern orchard eight{Enter}");
    await within(dialog).findByText(words.say("failure-wrong-passphrase"));
    expect(record(opened).signed).toBeNull();
    expect(passphrase.value).toBe("");
    expect(document.activeElement).toBe(passphrase);
    await user.type(passphrase, `${PASSPHRASE}{Enter}`);
    await waitFor(() => expect(record(opened).signed?.statement).toBe("Twenty mats."));
  });

  it("needs a function, and no name", async () => {
    const opened = await openResult();
    const { user, words, host } = opened;
    const dialog = await toSigning(opened);
    const role = within(dialog).getByLabelText(words.say("result-role"));
    await user.type(
      within(dialog).getByLabelText(words.say("result-passphrase")),
      `${PASSPHRASE}{Enter}`,
    );
    expect(document.activeElement).toBe(role);
    expect(within(dialog).getByText(words.say("result-role-missing"))).toBeTruthy();
    expect(host.calls).not.toContain("sign_statement");
    expect(within(dialog).getByLabelText(words.say("result-name"))).toBeTruthy();
  });

  it("lowered, keeps the computed rung in sight with the reason", async () => {
    const opened = await openResult();
    const { user, words } = opened;
    await user.click(radio(opened, "result-lower"));
    await user.selectOptions(
      screen.getByRole("combobox", { name: words.say("result-lower-to") }),
      "grounds-to-refer",
    );
    await user.type(screen.getByLabelText(words.say("result-reason")), "Free to leave.");
    await user.type(statement(opened), "Twenty mats.");
    await user.click(button(opened, "result-sign"));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByLabelText(words.say("result-role")), "inspector");
    await user.type(
      within(dialog).getByLabelText(words.say("result-passphrase")),
      `${PASSPHRASE}{Enter}`,
    );
    await screen.findByRole("heading", { name: words.say("result-signed") });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      words.guide("rung-strong-grounds"),
    );
    const lowered = words.say("result-lowered-to", { rung: words.guide("rung-grounds-to-refer") });
    expect(screen.getByText(lowered)).toBeTruthy();
    expect(screen.getAllByText("Free to leave.")).toHaveLength(2);
  });

  it("changed since it was signed, asks to sign anew", async () => {
    const opened = await openResult();
    const { user, words, host } = opened;
    const caseId = record(opened).id;
    await host.call("sign_statement", {
      caseId,
      choice: "agree",
      conclusion: null,
      reason: "",
      statement: "Twenty mats.",
      role: "inspector",
      name: null,
      passphrase: PASSPHRASE,
    });
    const later = record(opened).savedAt + 60_000;
    record(opened).savedAt = later;
    await user.click(button(opened, "tab-history"));
    await user.click(button(opened, "tab-result"));
    await screen.findByText(words.say("result-changed"));
    await user.click(button(opened, "result-take-over"));
    expect(statement(opened).value).toBe("Twenty mats.");
    expect(radio(opened, "result-agree").checked).toBe(false);
  });

  it("half-typed, outlives a look elsewhere, the settings and a lock", async () => {
    const opened = await openResult();
    const { user, words } = opened;
    await user.type(statement(opened), "Twenty mats");
    await waitFor(() => expect(record(opened).drafts.get("statement")).toBe("Twenty mats"));
    const away = [
      () => button(opened, "tab-history"),
      () => button(opened, "tab-result"),
      () => button(opened, "spine-settings"),
    ];
    for (const next of away) await user.click(next());
    await user.keyboard("{Backspace}");
    await screen.findByRole("heading", { level: 1, name: words.guide("rung-strong-grounds") });
    expect(statement(opened).value).toBe("Twenty mats");
    await user.type(statement(opened), " and a pan");
    await user.keyboard("{Control>}l{/Control}");
    await unlock(opened);
    await screen.findByRole("heading", { level: 1, name: words.guide("rung-strong-grounds") });
    expect(statement(opened).value).toBe("Twenty mats and a pan");
  });

  it("half-typed, stays under the hand while the language changes", async () => {
    const host = memoryHost();
    await host.call("create_officer", {
      alias: "post-3-b",
      passphrase: PASSPHRASE,
      repeated: PASSPHRASE,
    });
    await rehearse(host);
    const { head } = await host.call("start_case", { place: "" });
    const given = { response: "yes", value: null, basis: "seen" };
    const view = await host.call("save_answers", {
      caseId: head.caseId,
      answers: [{ question: "papers-held", ...given }],
    });
    const opened = await renderScreen(
      <CaseProvider opened={view}>
        <ToPseudo />
        <Result />
      </CaseProvider>,
      { host },
    );
    const text = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: opened.words.say("result-saw"),
    });
    await opened.user.click(screen.getByRole("radio", { name: opened.words.say("result-agree") }));
    await opened.user.type(text, "Twenty ma");
    await opened.user.click(screen.getByTestId("to-pseudo"));
    const words = wordsIn("qps");
    const after = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: words.say("result-saw"),
    });
    expect(after).toBe(text);
    expect(after.value).toBe("Twenty ma");
    expect(
      screen.getByRole<HTMLInputElement>("radio", { name: words.say("result-agree") }).checked,
    ).toBe(true);
  });
});

/** The switch itself stands in the settings; here it is pressed beside the statement. */
function ToPseudo() {
  const { setPreferences } = useSession();
  return (
    <button
      type="button"
      data-testid="to-pseudo"
      onClick={() => setPreferences({ language: "qps" })}
    />
  );
}

describe("in every language", () => {
  it("shows no word that does not come from Fluent", async () => {
    const opened = await openResult({ language: "qps" });
    expectNoLeaks();
    await opened.user.click(radio(opened, "result-lower"));
    await opened.user.click(button(opened, "result-sign"));
    expectNoLeaks();
    await opened.user.click(
      screen.getAllByRole("button", { name: /./ }).find((each) => each.ariaHasPopup) as HTMLElement,
    );
    await screen.findByRole("dialog");
    expectNoLeaks();
  });

  it.each([
    ["en", "light"],
    ["en", "dark"],
    ["qpr", "light"],
    ["qpr", "dark"],
  ] as const)("axe finds nothing in %s, %s", async (language, theme) => {
    const opened = await openResult({ language, theme });
    await expectAccessible();
    await toSigning(opened);
    await expectAccessible();
  });
});
