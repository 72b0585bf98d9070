import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { useEffect } from "react";
import { expect, it } from "vitest";
import { type Session, useSession } from "../../app";
import { type CommandName, type Host, HostFailure, useHost } from "../../host";
import { rehearse, renderScreen } from "../../testing";
import { open } from "./opened";

const GONE = () => new HostFailure({ code: "case-not-found", about: {}, incident: "x" });
const note = () => document.querySelector('[data-draft="note:papers-held"] textarea');
const area = async () => {
  await waitFor(() => expect(note()).not.toBeNull());
  return note() as HTMLTextAreaElement;
};

it("leads out of a case that was erased by order meanwhile", async () => {
  const { host, words } = await open("papers-held");
  const field = await area();
  host.failNext("save_note", GONE());
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: "kept by him" } });
  fireEvent.blur(field);
  await waitFor(() => expect(note()).toBeNull());
  expect(await screen.findByRole("button", { name: words.say("cases-start") })).toBeVisible();
});

it("leads out as soon as half-typed words of it are kept nowhere", async () => {
  const { host, words } = await open("papers-held");
  const field = await area();
  host.failNext("keep_draft", GONE());
  fireEvent.change(field, { target: { value: "kept by h" } });
  expect(await screen.findByRole("button", { name: words.say("cases-start") })).toBeVisible();
  expect(note()).toBeNull();
});

it("keeps the next case and its words when the one before it is gone", async () => {
  const { host, words, user } = await open("papers-held");
  const first = host.state.open?.cases[0]?.id;
  const { head } = await host.call("start_case", { place: "Agadir" });
  const place = { tab: "conversation", page: "papers-held", question: null } as const;
  await host.call("keep_place", { caseId: head.caseId, place });
  // The vault takes its time with the words of the first one, which it has no more.
  const refusals: (() => void)[] = [];
  const direct = host.call.bind(host);
  const tries: CommandName[] = [];
  host.call = async (name, request) => {
    if ("caseId" in request && request.caseId === first) {
      tries.push(name);
      if (tries.length === 1) await new Promise<void>((resolve) => refusals.push(resolve));
      throw GONE();
    }
    return direct(name, request);
  };
  fireEvent.change(await area(), { target: { value: "kept by him" } });
  await user.click(screen.getByRole("button", { name: words.say("spine-cases") }));
  const [row] = await screen.findAllByText("Agadir");
  if (row) await user.click(row);
  const field = await area();
  expect(field).toHaveValue("");
  fireEvent.change(field, { target: { value: "two nights" } });
  await act(async () => {
    for (const refuse of refusals) refuse();
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
  expect(tries.filter((name) => name === "keep_draft").length).toBeGreaterThan(1);
  expect(note()).toHaveValue("two nights");
});

interface Inside {
  host: Host;
  session: Session;
}

/** Hands out what every screen has. */
function Probe({ onDrawn }: { onDrawn: (inside: Inside) => void }) {
  const host = useHost();
  const session = useSession();
  useEffect(() => {
    onDrawn({ host, session });
  });
  return null;
}

it("stays where an edition is not here, or a card was read already", async () => {
  const seen: Inside[] = [];
  const probe = <Probe onDrawn={(inside) => seen.push(inside)} />;
  const { host: door } = await renderScreen(probe);
  await rehearse(door);
  const view = await door.call("start_case", { place: "Fez" });
  const { caseId } = view.head;
  const now = () => {
    const last = seen.at(-1);
    if (!last) throw new Error("nothing was drawn");
    return last;
  };
  act(() => now().session.go({ at: "case", view }));
  const asks = async (call: (host: Host) => Promise<unknown>, name: CommandName) => {
    door.failNext(name, GONE());
    await act(() => expect(call(now().host)).rejects.toBeInstanceOf(HostFailure));
    return now().session.place.at;
  };
  expect(await asks((host) => host.call("guide", { hash: "no such" }), "guide")).toBe("case");
  const read = await asks((host) => host.call("read_erased", { caseId }), "read_erased");
  expect(read).toBe("case");
  const other = await asks((host) => host.call("result", { caseId: "another" }), "result");
  expect(other).toBe("case");
  expect(await asks((host) => host.call("result", { caseId }), "result")).toBe("cases");
});
