import { useCallback, useMemo } from "react";
import type { Host } from "../host";

/** Nobody waits for a slow disk to disappear. */
const PATIENCE = 100;

interface Disappear {
  leave(): void;
  seal(): void;
}

/** The two commands after which there is no window: half-typed words first, if they are quick. */
export function useDisappear(
  door: Host,
  flush: () => Promise<unknown>,
  hide: () => void,
): Disappear {
  const disappear = useCallback(
    (how: "leave" | "seal") => {
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
      const flushed = Promise.race([flush(), patience]);
      hide();
      flushed.then(() => door.call(how, {})).catch(() => undefined);
    },
    [door, flush, hide],
  );
  return useMemo(
    () => ({ leave: () => disappear("leave"), seal: () => disappear("seal") }),
    [disappear],
  );
}
