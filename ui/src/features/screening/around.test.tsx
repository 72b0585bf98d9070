import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { asks, heading, open } from "./opened";

describe("what stands around the question", () => {
  it("urgent: the card says what to do first, and blocks nothing", async () => {
    const opened = await open("danger-now");
    expect(screen.queryByText(opened.words.guide("urgent-danger"))).toBeNull();
    await opened.user.keyboard("1");
    await screen.findByText(opened.words.guide("urgent-danger", "do"), { exact: false });
    expect(screen.getAllByText("0800 00 47 47").length).toBeGreaterThan(0);
    await opened.user.keyboard("{Enter}");
    await asks(opened, "doctor-now");
    expect(screen.getByText(opened.words.guide("urgent-danger"))).toBeDefined();
    expect(
      screen.queryByText(opened.words.guide("urgent-danger", "do"), { exact: false }),
    ).toBeNull();
  });

  it("the meaning names the added sign and is hidden with one key, for ever", async () => {
    const opened = await open("papers-held");
    const panel = () =>
      screen.queryByRole("complementary", { name: opened.words.say("screening-means") });
    await opened.user.keyboard("1");
    await waitFor(() =>
      expect(panel()?.textContent).toContain(opened.words.guide("ind-cd-documents")),
    );
    expect(panel()?.textContent).toContain(opened.words.guide("rung-grounds-to-refer"));
    await opened.user.keyboard("m");
    await waitFor(() => expect(panel()).toBeNull());
    expect(opened.host.state.preferences.meaningShown).toBe(false);
    await opened.user.click(
      screen.getByRole("button", { name: opened.words.say("screening-means-show") }),
    );
    await waitFor(() => expect(panel()).not.toBeNull());
    expect(opened.host.state.preferences.meaningShown).toBe(true);
  });

  it("what could change it leads to its question", async () => {
    const opened = await open("danger-now");
    const panel = screen.getByRole("complementary", { name: opened.words.say("screening-means") });
    await opened.user.click(
      within(panel).getByRole("button", { name: opened.words.guide("q-papers-held", "label") }),
    );
    await asks(opened, "papers-held");
  });

  it("the rail shows how far each section is and leads to its first gap", async () => {
    const opened = await open("danger-now", { answers: [{ question: "papers-held" }] });
    const rail = screen.getByRole("navigation", { name: opened.words.say("screening-sections") });
    const papers = within(rail).getByRole("button", {
      name: new RegExp(opened.words.guide("section-papers")),
    });
    expect(papers.textContent).toContain(
      opened.words.say("screening-section-state", { state: "part" }),
    );
    await opened.user.click(papers);
    await waitFor(() => expect(heading().textContent).toBe(opened.words.guide("page-threats")));
  });

  it("the person's language stands below the question", async () => {
    const opened = await open("papers-held", {
      answers: [{ question: "language", response: "choice", value: "fr" }],
    });
    const said = await screen.findByText(/votre passeport/);
    expect(said.getAttribute("lang")).toBe("fr");
    expect(opened.words.language).not.toBe("fr");
  });

  it("opens where it was left, and comes back there from another tab", async () => {
    const opened = await open("hours");
    await asks(opened, "hours");
    await opened.user.click(
      screen.getByRole("button", { name: opened.words.say("tab-quick-look") }),
    );
    await waitFor(() => expect(heading().textContent).toBe(opened.words.say("look-title")));
    await opened.user.click(
      screen.getByRole("button", { name: opened.words.say("tab-conversation") }),
    );
    await asks(opened, "hours");
  });
});
