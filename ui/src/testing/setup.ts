import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect } from "vitest";
import { watchMissing } from "../l10n";
import { rememberStyles } from "./styles";

// What is waited for comes late on a busy computer; how late is not what is tested.
configure({ asyncUtilTimeout: 4000 });

// React writes a trace for each element that it makes; the runner asks for a hundred lines of it.
Error.stackTraceLimit = 20;

rememberStyles();

// jsdom has no `CSS.escape`; React Aria asks for it when a dialog opens.
globalThis.CSS ??= {
  escape: (text: string) => text.replace(/[^\w-]/g, "\\$&"),
} as typeof globalThis.CSS;

const missing: string[] = [];

beforeEach(() => {
  missing.length = 0;
  watchMissing((id, language) => missing.push(`${id} (${language})`));
});

afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute("data-theme");
  // A message that could not be said fails the test that met it.
  expect(missing, "missing messages").toEqual([]);
});
