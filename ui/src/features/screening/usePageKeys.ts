/** The keys of a page of the conversation. What acts is what *all keys* lists. */

import type { RefObject } from "react";
import { type KeyBinding, useKeys } from "../../app";
import type { Option } from "./options";
import type { Way } from "./useWay";

interface Actions {
  options: readonly Option[];
  /** The rows of a page with several questions: up and down move among them first. */
  rows: RefObject<HTMLElement | null> | null;
  /** Where an answer is typed, if it is: the first key goes there. */
  sheet: RefObject<HTMLElement | null>;
  way: Way;
  choose: (option: Option) => void;
  clear: () => void;
  source: () => void;
  note: () => void;
  why: () => void;
}

export function usePageKeys(actions: Actions): void {
  const { options, rows, way } = actions;
  const upDown = (by: 1 | -1) => () => {
    if (!moveRow(rows?.current ?? null, by)) {
      way.step(by);
    }
  };
  const key = (code: string, label: string, act: () => void, mod?: "ctrl"): KeyBinding => ({
    code,
    label,
    act,
    group: "screening",
    ...(mod ? { mod } : {}),
  });
  useKeys([
    ...options.flatMap((option) =>
      option.digit === null
        ? []
        : [key(`Digit${option.digit}`, "key-answer", () => actions.choose(option))],
    ),
    ...(options.some(({ digit }) => digit === 1)
      ? []
      : [key("Digit1", "key-answer", () => typedField(actions.sheet.current)?.focus())]),
    key("Digit0", "key-clear-answer", actions.clear),
    key("Enter", "key-next", way.next),
    key("Backspace", "key-back", way.back),
    key("ArrowUp", "key-question-up", upDown(-1)),
    key("ArrowDown", "key-question-down", upDown(1)),
    key("ArrowUp", "key-section-up", () => way.section(-1), "ctrl"),
    key("ArrowDown", "key-section-down", () => way.section(1), "ctrl"),
    key("KeyS", "key-source", actions.source),
    key("KeyN", "key-note", actions.note),
    key("KeyG", "key-why", actions.why),
  ]);
}

/** Moves the keyboard to the next row; false at the end, and the page moves on. */
function moveRow(rows: HTMLElement | null, by: 1 | -1): boolean {
  if (!rows) {
    return false;
  }
  const all = [...rows.querySelectorAll<HTMLElement>("[data-question]")];
  const within = all.findIndex((row) => row.contains(document.activeElement));
  const from = within >= 0 ? within : all.findIndex((row) => row.hasAttribute("data-current"));
  // The heading has the keyboard on arrival: the first press enters the rows where one stands.
  const to = within >= 0 ? all[from + by] : by > 0 ? all[from] : undefined;
  const target =
    to?.querySelector<HTMLInputElement>("input:checked:enabled") ??
    to?.querySelector<HTMLInputElement>("input:enabled");
  target?.focus();
  return target != null;
}

function typedField(sheet: HTMLElement | null): HTMLElement | null {
  return sheet?.querySelector<HTMLElement>("[data-typed] :is(input, textarea)") ?? null;
}
