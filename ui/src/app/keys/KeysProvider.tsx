import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { topLayer, useKeyLayer } from "../../kit";
import { bindingOf, isTyping, type KeyBinding, KeyRegistry } from "./registry";

const RegistryContext = createContext<KeyRegistry | null>(null);

export function useRegistry(): KeyRegistry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error("keys are registered outside KeysProvider");
  return registry;
}

/** Registers keys while this part is on screen. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const registry = useRegistry();
  const layer = useKeyLayer();
  const id = useId();
  useLayoutEffect(() => registry.put(id, layer, bindings), [bindings, id, layer, registry]);
  useLayoutEffect(() => () => registry.remove(id), [id, registry]);
}

/** Two presses of Escape within this time leave at once, whatever is open. */
const TWICE = 800;

/** The webview's own meanings of these must never show: printing, saving, its find bar, windows. */
const WITHHELD = new Set(["KeyP", "KeyS", "KeyF", "KeyN", "KeyU", "KeyG"]);

interface Props {
  singleKeys: boolean;
  /** Work everywhere, over any dialog. */
  always: readonly KeyBinding[];
  onLeave: () => void;
  children: ReactNode;
}

export function KeysProvider({ singleKeys, always, onLeave, children }: Props) {
  const registry = useMemo(() => new KeyRegistry(), []);
  const escapedAt = useRef(Number.NEGATIVE_INFINITY);

  const escaped = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.repeat || event.isComposing) return;
    if (event.timeStamp - escapedAt.current < TWICE) {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
      return;
    }
    escapedAt.current = event.timeStamp;
    const active = document.activeElement;
    if (isTyping(active) && topLayer() === "screen" && active instanceof HTMLElement) active.blur();
  });

  const safety = useEffectEvent((event: KeyboardEvent) => {
    const binding = bindingOf(event, always, singleKeys);
    if (!binding || event.repeat || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    binding.act();
  });

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const passes = event.target instanceof Element && event.target.closest('[data-arrows="pass"]');
    if (event.defaultPrevented && !passes) return;
    const binding = bindingOf(event, registry.of(topLayer()), singleKeys);
    if (binding && !(event.repeat && !event.code.startsWith("Arrow"))) {
      event.preventDefault();
      binding.act();
    } else if ((event.ctrlKey || event.metaKey) && WITHHELD.has(event.code)) {
      event.preventDefault();
    }
  });

  useEffect(() => {
    const first = (event: KeyboardEvent) => {
      escaped(event);
      safety(event);
    };
    const last = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", first, { capture: true });
    window.addEventListener("keydown", last);
    return () => {
      window.removeEventListener("keydown", first, { capture: true });
      window.removeEventListener("keydown", last);
    };
  }, []);

  return <RegistryContext value={registry}>{children}</RegistryContext>;
}
