import axe from "axe-core";
import { expect } from "vitest";

/** What a person typed, codes and keys are not words of the app. */
const OWN_WORDS =
  "[data-own-words], [data-code], kbd, script, style, textarea, [lang]:not(html, [lang=en])";
const SPOKEN = ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-valuetext"];

/** Variables stand between isolates; what is between them was not written by a translator. */
const VARIABLE = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

function plainWords(text: string): string[] {
  let rest = text;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(VARIABLE, "");
  }
  return rest.match(/[A-Za-z]{2,}/g) ?? [];
}

/**
 * Run in `qps`: every word that is seen or spoken came from Fluent, so plain Latin letters
 * can only be something that a programmer wrote into a screen.
 */
export function expectNoLeaks(container: Element = document.body): void {
  const leaks: string[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(OWN_WORDS)) continue;
    leaks.push(...plainWords(node.textContent ?? ""));
  }
  for (const element of container.querySelectorAll("*")) {
    if (element.closest("[data-own-words]")) continue;
    for (const name of SPOKEN) leaks.push(...plainWords(element.getAttribute(name) ?? ""));
  }
  expect(leaks, "text that did not come from Fluent").toEqual([]);
}

/** axe finds nothing. Colors are measured in a browser, not here: jsdom paints nothing. */
export async function expectAccessible(container: Element = document.body): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false } },
  });
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`,
  );
  expect(found, "axe").toEqual([]);
}
