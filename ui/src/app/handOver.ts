import { useEffect, useEffectEvent } from "react";

/** The computer is about to sleep, to be locked or shut down: what is open is handed over. */
export function useHandOver(hand: () => void): void {
  const now = useEffectEvent(hand);
  useEffect(() => {
    const onHandOver = () => now();
    window.addEventListener("dalil-hand-over", onHandOver);
    return () => window.removeEventListener("dalil-hand-over", onHandOver);
  }, []);
}
