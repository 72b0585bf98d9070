import { describe, expect, it, vi } from "vitest";
import { bindingOf, isSingleKey, type KeyBinding, KeyRegistry } from "./registry";

const binding = (code: string, mod?: "ctrl"): KeyBinding => ({
  code,
  mod,
  label: code,
  act: vi.fn(),
});
const ALL = [
  binding("Digit1"),
  binding("KeyS"),
  binding("KeyM"),
  binding("KeyN", "ctrl"),
  binding("Enter"),
  binding("ArrowDown"),
  binding("F2"),
  binding("Slash"),
];

/** What a key press on this element means. */
function press(init: KeyboardEventInit, html = "<p></p>", singleKeys = true): string | undefined {
  document.body.innerHTML = html;
  const target = document.body.querySelector("[data-here]") ?? document.body;
  let found: string | undefined;
  const hear = (event: Event) => {
    found = bindingOf(event as KeyboardEvent, ALL, singleKeys)?.code;
  };
  target.addEventListener("keydown", hear, { once: true });
  target.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, ...init }));
  return found;
}

describe("keys", () => {
  it("are physical, so that an Arabic layout answers too", () => {
    expect(press({ code: "KeyS", key: "س" })).toBe("KeyS");
    expect(press({ code: "Digit1", key: "&" })).toBe("Digit1");
    expect(press({ code: "Numpad1", key: "1" })).toBe("Digit1");
  });

  it("follow the letter where a Latin letter is printed", () => {
    // On AZERTY the letter M lies where others have the semicolon.
    expect(press({ code: "Semicolon", key: "m" })).toBe("KeyM");
    expect(press({ code: "KeyS", key: "q" })).toBeUndefined();
  });

  it("rest while somebody types", () => {
    const text = '<input type="text" data-here />';
    expect(press({ code: "KeyS", key: "s" }, text)).toBeUndefined();
    expect(press({ code: "Enter", key: "Enter" }, text)).toBeUndefined();
    expect(press({ code: "KeyN", key: "n", ctrlKey: true }, text)).toBe("KeyN");
    expect(press({ code: "F2", key: "F2" }, text)).toBe("F2");
    expect(press({ code: "KeyS", key: "s" }, "<textarea data-here></textarea>")).toBeUndefined();
  });

  it("leave a button its Enter and a radio its arrows", () => {
    expect(press({ code: "Enter", key: "Enter" }, "<button data-here></button>")).toBeUndefined();
    expect(press({ code: "KeyS", key: "s" }, "<button data-here></button>")).toBe("KeyS");
    const radio = '<input type="radio" data-here />';
    expect(press({ code: "ArrowDown", key: "ArrowDown" }, radio)).toBeUndefined();
    expect(press({ code: "Enter", key: "Enter" }, radio)).toBe("Enter");
    const answers = `<div data-arrows="pass">${radio}</div>`;
    expect(press({ code: "ArrowDown", key: "ArrowDown" }, answers)).toBe("ArrowDown");
  });

  it("can be switched off one by one, never those with a modifier", () => {
    expect(press({ code: "KeyS", key: "s" }, "<p></p>", false)).toBeUndefined();
    expect(press({ code: "Digit1", key: "1" }, "<p></p>", false)).toBeUndefined();
    expect(press({ code: "KeyN", key: "n", ctrlKey: true }, "<p></p>", false)).toBe("KeyN");
    expect(press({ code: "Enter", key: "Enter" }, "<p></p>", false)).toBe("Enter");
    expect(isSingleKey({ code: "ArrowDown" })).toBe(false);
  });

  it("do not act with a modifier that is not theirs", () => {
    expect(press({ code: "KeyS", key: "s", ctrlKey: true })).toBeUndefined();
    expect(press({ code: "KeyS", key: "s", altKey: true })).toBeUndefined();
    expect(press({ code: "KeyN", key: "n" })).toBeUndefined();
  });

  it("find the question mark on every layout", () => {
    expect(press({ code: "Slash", key: "?", shiftKey: true })).toBe("Slash");
    expect(press({ code: "Comma", key: "?", shiftKey: true })).toBe("Slash");
    expect(press({ code: "KeyH", key: "؟", shiftKey: true })).toBe("Slash");
  });
});

describe("the registry", () => {
  it("gives the latest first, by layer, and forgets what left", () => {
    const registry = new KeyRegistry();
    const [screen, part, dialog] = [binding("KeyS"), binding("KeyS"), binding("KeyX")];
    registry.put("a", "screen", [screen]);
    registry.put("b", "screen", [part, { ...binding("KeyQ"), enabled: false }]);
    registry.put("c", "dialog", [dialog]);
    expect(registry.of("screen")).toEqual([part, screen]);
    expect(registry.of("dialog")).toEqual([dialog]);
    registry.remove("b");
    expect(registry.of("screen")).toEqual([screen]);
  });
});
