import type { KeyboardEvent } from "react";
import type { Direction } from "../../l10n";

/**
 * Arrows along the reading line move among the radios of a row without choosing: an answer is
 * never given by passing over it. Up and down belong to the page.
 */
export function moveAlong(event: KeyboardEvent<HTMLElement>, direction: Direction): void {
  if (!event.key.startsWith("Arrow")) {
    return;
  }
  event.preventDefault();
  if (event.key === "ArrowUp" || event.key === "ArrowDown") {
    return;
  }
  const radios = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input:enabled")];
  const here = radios.indexOf(document.activeElement as HTMLInputElement);
  const forward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  const step = event.key === forward ? 1 : -1;
  radios[(here + step + radios.length) % radios.length]?.focus();
}
