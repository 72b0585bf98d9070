import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { HostFailure } from "../../host";
import { open } from "./opened";

it("leads out of a case that was erased by order meanwhile", async () => {
  const { host, words } = await open("papers-held");
  const note = () => document.querySelector('[data-draft="note:papers-held"] textarea');
  await waitFor(() => expect(note()).not.toBeNull());
  const area = note() as HTMLTextAreaElement;
  const gone = { code: "case-not-found", about: {}, incident: "x" } as const;
  host.failNext("save_note", new HostFailure(gone));
  fireEvent.focus(area);
  fireEvent.change(area, { target: { value: "kept by him" } });
  fireEvent.blur(area);
  await waitFor(() => expect(note()).toBeNull());
  expect(await screen.findByRole("button", { name: words.say("cases-start") })).toBeVisible();
});
