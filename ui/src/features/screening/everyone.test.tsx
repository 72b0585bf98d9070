import { screen } from "@testing-library/react";
import { describe, it } from "vitest";
import { expectAccessible, expectNoLeaks } from "../../testing";
import { open } from "./opened";

const PAGES = ["papers-held", "threats", "forms", "hours", "since", "language"];
const LOOKS = ["en", "qpr"].flatMap((language) => PAGES.map((page) => [language, page] as const));

describe("for everyone", () => {
  it.each(LOOKS)("axe finds nothing (%s, %s)", async (language, page) => {
    const theme = page === "forms" ? "dark" : "light";
    const { container } = await open(page, { language, theme });
    await expectAccessible(container);
  });

  it("axe finds nothing in *why ask this*", async () => {
    const { user } = await open("papers-held");
    await user.keyboard("g");
    await expectAccessible(await screen.findByRole("dialog"));
  });

  it.each([...PAGES, "safe-place", "tasks"])("every word comes from Fluent (%s)", async (page) => {
    const { container } = await open(page, {
      language: "qps",
      answers: [{ question: "danger-now" }],
    });
    expectNoLeaks(container);
  });
});
