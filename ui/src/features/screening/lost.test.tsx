import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CommandName } from "../../host";
import { HostFailure } from "../../host";
import { PASSPHRASE } from "../../testing/open";
import { open } from "./opened";

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e37_79b9) >>> 0;
    return state % sides;
  };
}

const pause = (ms: number) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
const FULL = () => new HostFailure({ code: "disk-full", about: {}, incident: "x" });
const note = () =>
  waitFor(() => {
    const area = document.querySelector('[data-draft="note:papers-held"] textarea');
    if (!(area instanceof HTMLTextAreaElement)) throw new Error("no note is on the screen");
    return area;
  });
const WORDS = ["since May", "the broker", "kept by him", "gate 1", "two nights", "no pay"];

/** One officer, one note, a disk that is full at times, and a lock that comes when it comes. */
async function play(seed: number): Promise<void> {
  const roll = dice(seed);
  // Dice of its own: how quick a computer is changes nothing of what the hands do.
  const slowness = dice(seed + 1000);
  const opened = await open("papers-held");
  const { host, words } = opened;
  const direct = host.call.bind(host);
  // The vault takes its time: what is sent later must not arrive earlier.
  host.call = async (name, request) => {
    await new Promise((resolve) =>
      setTimeout(resolve, name === "save_note" ? slowness(40) : slowness(8)),
    );
    return direct(name, request);
  };
  let last = "";
  for (let step = 0; step < 9; step += 1) {
    const area = await note();
    const kind = roll(6);
    if (kind <= 2) {
      last = `${WORDS[roll(WORDS.length)]} ${seed}-${step}`;
      fireEvent.focus(area);
      fireEvent.change(area, { target: { value: last } });
      await pause(roll(3) * 150);
    } else if (kind === 3) {
      fireEvent.blur(area);
      await pause(roll(2) * 20);
    } else if (kind === 4) {
      const name: CommandName = roll(2) === 0 ? "keep_draft" : "save_note";
      host.failNext(name, FULL());
    } else {
      act(() => window.dispatchEvent(new Event("dalil-hand-over")));
      await waitFor(() => expect(host.state.open).toBeNull());
      const field = await screen.findByLabelText(words.say("unlock-passphrase"));
      fireEvent.change(field, { target: { value: PASSPHRASE } });
      fireEvent.submit(field);
    }
  }
  const kept = host.state.officers[0]?.cases[0];
  const found = () =>
    kept?.drafts.get("note:papers-held") ?? kept?.notes.get("papers-held")?.text ?? "";
  await waitFor(() => expect(found().trim()).toBe(last.trim()), { timeout: 4000 });
  expect(await note()).toHaveValue(last);
  cleanup();
}

/** R8, the part of the screens: no interleaving of hands, disk and lock loses the newest words. */
describe("the newest words", () => {
  it.each(Array.from({ length: 24 }, (_, seed) => seed + 1))(
    "are kept whatever comes between (%i)",
    async (seed) => {
      await play(seed);
    },
    20_000,
  );

  it("go in at the second try when the disk refuses while the vault closes", async () => {
    const { host } = await open("papers-held");
    const kept = host.state.officers[0]?.cases[0];
    fireEvent.change(await note(), { target: { value: "half a wo" } });
    host.failNext("keep_draft", FULL());
    act(() => window.dispatchEvent(new Event("dalil-hand-over")));
    await waitFor(() => expect(host.state.open).toBeNull());
    expect(kept?.drafts.get("note:papers-held")).toBe("half a wo");
  });

  it("are half-typed again when the vault closes on a note that is refused", async () => {
    const { host } = await open("papers-held");
    const kept = host.state.officers[0]?.cases[0];
    const direct = host.call.bind(host);
    host.call = async (name, request) => {
      if (name === "save_note") await new Promise((resolve) => setTimeout(resolve, 50));
      return direct(name, request);
    };
    const area = await note();
    fireEvent.change(area, { target: { value: "the broker" } });
    host.failNext("save_note", FULL());
    fireEvent.blur(area);
    act(() => window.dispatchEvent(new Event("dalil-hand-over")));
    await waitFor(() => expect(host.state.open).toBeNull());
    expect(kept?.drafts.get("note:papers-held")).toBe("the broker");
  });

  it("are not wiped by a note that was on its way", async () => {
    const { host } = await open("papers-held");
    const direct = host.call.bind(host);
    host.call = async (name, request) => {
      if (name === "save_note") await new Promise((resolve) => setTimeout(resolve, 500));
      return direct(name, request);
    };
    const area = await note();
    fireEvent.change(area, { target: { value: "the first" } });
    fireEvent.blur(area);
    fireEvent.change(area, { target: { value: "the first and the second" } });
    const kept = host.state.officers[0]?.cases[0];
    await waitFor(() => expect(kept?.notes.get("papers-held")?.text).toBe("the first"));
    await waitFor(() =>
      expect(kept?.drafts.get("note:papers-held")).toBe("the first and the second"),
    );
    await pause(400);
    expect(kept?.drafts.get("note:papers-held")).toBe("the first and the second");
  });

  it("are waited for by the lock, behind a note that is on its way", async () => {
    const { host } = await open("papers-held");
    const direct = host.call.bind(host);
    host.call = async (name, request) => {
      if (name === "save_note") await new Promise((resolve) => setTimeout(resolve, 500));
      return direct(name, request);
    };
    const area = await note();
    fireEvent.change(area, { target: { value: "the first" } });
    fireEvent.blur(area);
    fireEvent.change(area, { target: { value: "the first and the second" } });
    // Long enough for the words to be on their way, too short to have arrived.
    await pause(350);
    act(() => window.dispatchEvent(new Event("dalil-hand-over")));
    await waitFor(() => expect(host.state.open).toBeNull());
    const kept = host.state.officers[0]?.cases[0];
    expect(kept?.drafts.get("note:papers-held")).toBe("the first and the second");
  });

  it("are said to be nowhere else, as long as they are", async () => {
    const { host, words } = await open("papers-held");
    const area = await note();
    host.failNext("keep_draft", FULL());
    fireEvent.change(area, { target: { value: "half a wo" } });
    await screen.findByText(words.say("lock-words-waiting"));
    await waitFor(() => expect(screen.queryByText(words.say("lock-words-waiting"))).toBeNull(), {
      timeout: 4000,
    });
    const kept = host.state.officers[0]?.cases[0];
    expect(kept?.drafts.get("note:papers-held")).toBe("half a wo");
  });

  it("have the cursor where it was, after the lock", async () => {
    const { host, words, user } = await open("papers-held");
    await user.keyboard("nthe broker");
    const area = await note();
    act(() => area.setSelectionRange(4, 7));
    act(() => window.dispatchEvent(new Event("dalil-hand-over")));
    await waitFor(() => expect(host.state.open).toBeNull());
    const field = await screen.findByLabelText(words.say("unlock-passphrase"));
    await user.type(field, `${PASSPHRASE}{Enter}`);
    await waitFor(() => {
      const back = document.activeElement;
      expect(back).toBeInstanceOf(HTMLTextAreaElement);
      const text = back as HTMLTextAreaElement;
      expect([text.value, text.selectionStart, text.selectionEnd]).toEqual(["the broker", 4, 7]);
    });
  });
});
