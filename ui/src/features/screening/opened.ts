/** What the tests of the conversation look at: the record behind the screen, and the question on it. */

import { screen, waitFor } from "@testing-library/react";
import { expect } from "vitest";
import { type Opened, openCase } from "../../testing";

export const record = ({ host }: Opened) => {
  const found = host.state.open?.cases[0];
  if (!found) throw new Error("a case is open");
  return found;
};
export const answerTo = (opened: Opened, question: string) => record(opened).answers.get(question);
export const heading = () => screen.getByRole("heading", { level: 1 });
export const asks = ({ words }: Opened, question: string) =>
  waitFor(() => expect(heading().textContent).toBe(words.guide(`q-${question}`)));
export const SAFE = [
  { question: "danger-now", response: "no" },
  { question: "doctor-now", response: "no" },
];
export const open = (page: string, more: Parameters<typeof openCase>[0] = {}) =>
  openCase({ tab: "conversation", page, ...more });
