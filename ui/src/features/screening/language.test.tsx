import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useSession } from "../../app";
import { CaseProvider } from "../../app/case/desk";
import { memoryHost } from "../../host/memory";
import { LANGUAGES, watchMissing } from "../../l10n";
import { rehearse, renderScreen, wordsIn } from "../../testing";
import { PASSPHRASE } from "../../testing/open";
import { Screening } from "./Screening";

const PAIRS = LANGUAGES.flatMap((from) =>
  LANGUAGES.filter((to) => to !== from).map((to) => [from, to] as const),
);

/** Holds the switch that Settings has, without leaving the question. */
function Switch({ languages }: { languages: readonly string[] }) {
  const { setPreferences } = useSession();
  return languages.map((language) => (
    <button key={language} type="button" onClick={() => setPreferences({ language })}>
      {language}
    </button>
  ));
}

describe("the language changes in the middle of a question", () => {
  it.each(PAIRS)("%s to %s: the question, the answer and half a note stay", async (from, to) => {
    // Words are checked elsewhere; this is about the place.
    watchMissing(null);
    const host = memoryHost();
    await host.call("create_officer", { alias: "a", passphrase: PASSPHRASE, repeated: PASSPHRASE });
    await rehearse(host);
    const { head } = await host.call("start_case", { place: "" });
    const { caseId } = head;
    const answers = [{ question: "papers-held", response: "yes", value: null, basis: "document" }];
    await host.call("save_answers", { caseId, answers });
    const place = { tab: "conversation" as const, page: "papers-held", question: "papers-held" };
    await host.call("keep_place", { caseId, place });
    const opened = await host.call("open_case", { caseId });

    const { user } = await renderScreen(
      <CaseProvider opened={opened}>
        <Switch languages={[to]} />
        <Screening />
      </CaseProvider>,
      { host, language: from },
    );
    const asked = (language: string) => wordsIn(language).guide("q-papers-held");
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(asked(from)),
    );
    await user.keyboard("nhalf a no");
    const note = document.activeElement;

    act(() => screen.getByText(to).click());
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(asked(to)),
    );
    expect(document.activeElement).toBe(note);
    expect(screen.getByDisplayValue("half a no")).toBe(note);
    const checked = screen
      .getAllByRole("radio", { checked: true })
      .map((radio) => radio.getAttribute("value"));
    expect(checked).toEqual(["yes", "document"]);
    expect(host.state.open?.cases[0]?.at).toMatchObject(place);
    await user.keyboard("te");
    expect(screen.getByDisplayValue("half a note")).toBe(note);
  });
});
