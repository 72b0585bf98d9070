import type { Chord, Modifier } from "../../kit";

export interface KeyBinding extends Chord {
  code: string;
  mod?: Modifier | undefined;
  /** Message that says what it does. */
  label: string;
  act: () => void;
  /** Where it stands among all keys: `keys-group-<group>`. */
  group?: string;
  enabled?: boolean;
}

interface Held {
  layer: string;
  bindings: readonly KeyBinding[];
}

/** Every key of the screen that is open, in one place: what acts is what is listed. */
export class KeyRegistry {
  readonly #held = new Map<string, Held>();

  put(id: string, layer: string, bindings: readonly KeyBinding[]): void {
    this.#held.set(id, { layer, bindings });
  }

  remove(id: string): void {
    this.#held.delete(id);
  }

  /** The latest first, so that a part of a screen may take a key from the screen. */
  of(layer: string): KeyBinding[] {
    return [...this.#held.values()]
      .filter((held) => held.layer === layer)
      .reverse()
      .flatMap((held) => held.bindings.filter((binding) => binding.enabled !== false));
  }
}

const MOVING = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"]);
const NOT_TYPED = new Set([...MOVING, "Enter", "Escape", "Backspace", "Delete", "Tab"]);

const isFunctionKey = (code: string): boolean => /^F\d{1,2}$/.test(code);

/** One printable key without a modifier: may be switched off. */
export const isSingleKey = ({ code, mod }: Chord): boolean =>
  mod !== "ctrl" && !NOT_TYPED.has(code) && !isFunctionKey(code);

const TYPED = new Set(["text", "search", "password", "number", "email", "tel", "url", "date"]);

/** Whether what is pressed now goes into a text. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return TYPED.has(target.type);
  if (target instanceof HTMLElement && target.isContentEditable) return true;
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Whether the element under the keyboard wants this key for itself. */
function isTaken(target: EventTarget | null, chord: Chord): boolean {
  if (chord.mod === "ctrl" || isFunctionKey(chord.code)) return false;
  if (isTyping(target)) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("button, a, summary") && (chord.code === "Enter" || chord.code === "Space"))
    return true;
  const isRadio = target instanceof HTMLInputElement && target.type === "radio";
  return isRadio && MOVING.has(chord.code) && !target.closest('[data-arrows="pass"]');
}

/** A Latin letter counts where it is printed; everything else where it lies. */
function isPressed(event: KeyboardEvent, code: string): boolean {
  if (code === "Slash") return event.key === "?" || event.key === "؟";
  if (/^Key[A-Z]$/.test(code) && /^[a-z]$/i.test(event.key))
    return code === `Key${event.key.toUpperCase()}`;
  if (code === "Enter" && event.code === "NumpadEnter") return true;
  return event.code === code || event.code === code.replace("Digit", "Numpad");
}

function hasModifier(event: KeyboardEvent, { code, mod }: Chord): boolean {
  if (event.altKey) return false;
  const ctrl = event.ctrlKey || event.metaKey;
  if (mod === "ctrl") return ctrl && !event.shiftKey;
  if (mod === "shift") return event.shiftKey && !ctrl;
  // On some layouts digits and `?` need the shift key.
  const mayShift = /^(Digit|Slash)/.test(code);
  return !ctrl && (mayShift || !event.shiftKey);
}

/** The binding that this event means, if any. */
export function bindingOf(
  event: KeyboardEvent,
  bindings: readonly KeyBinding[],
  singleKeys: boolean,
): KeyBinding | undefined {
  return bindings.find(
    (binding) =>
      isPressed(event, binding.code) &&
      hasModifier(event, binding) &&
      (singleKeys || !isSingleKey(binding)) &&
      !isTaken(event.target, binding),
  );
}
