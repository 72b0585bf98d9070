import {
  type CSSProperties,
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Text } from "../l10n";
import styles from "./seal.module.css";

/** How long a hand must hold on. */
const HOLD = 3000;
/** A press is no hold: nothing is shown for it. */
const PRESS = 350;

export interface SealHold {
  /** A hand or a key went down. */
  begin(): void;
  isShown: boolean;
}

const SealContext = createContext<SealHold | null>(null);
export const SealProvider = SealContext;

export function useSeal(): SealHold {
  const hold = useContext(SealContext);
  if (!hold) throw new Error("a part that seals stands outside the session");
  return hold;
}

/** Seals after three seconds; whatever lets go, a hand, a key or the window, ends it. */
export function useSealHold(seal: () => void): SealHold {
  const [isShown, setShown] = useState(false);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const letGo = useCallback(() => {
    for (const timer of timers.current) clearTimeout(timer);
    timers.current = [];
    setShown(false);
  }, []);
  const begin = useCallback(() => {
    if (timers.current.length > 0) return;
    const done = () => {
      letGo();
      seal();
    };
    timers.current = [setTimeout(() => setShown(true), PRESS), setTimeout(done, HOLD)];
  }, [letGo, seal]);
  useEffect(() => {
    const ends = ["pointerup", "pointercancel", "keyup"] as const;
    for (const end of ends) window.addEventListener(end, letGo, { capture: true });
    // The window's own: a field loses the focus to the very button that is held.
    window.addEventListener("blur", letGo);
    return () => {
      letGo();
      for (const end of ends) window.removeEventListener(end, letGo, { capture: true });
      window.removeEventListener("blur", letGo);
    };
  }, [letGo]);
  return useMemo(() => ({ begin, isShown }), [begin, isShown]);
}

/** A ring that fills while one holds on, and what letting go means. */
export function SealRing() {
  const { isShown } = useSeal();
  if (!isShown) return null;
  const held = { "--held": `${HOLD - PRESS}ms` } as CSSProperties;
  return (
    <div className={styles.over} role="status">
      <svg className={styles.ring} viewBox="0 0 96 96" aria-hidden="true" style={held}>
        <circle cx="48" cy="48" r="42" />
        <circle className={styles.filled} cx="48" cy="48" r="42" pathLength="1" />
      </svg>
      <p className={styles.title}>
        <Text id="seal-holding" />
      </p>
      <p className="soft">
        <Text id="seal-let-go" />
      </p>
    </div>
  );
}
