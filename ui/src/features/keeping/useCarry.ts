import { useCallback, useEffect, useRef, useState } from "react";
import { asFailure, type HostFailure, useHost } from "../../host";

export interface Carry {
  /** Thousandths that are done; none while nothing is on its way. */
  done: number | null;
  /** Where it lies, or the name on the first screen. */
  arrived: string | null;
  failure: HostFailure | null;
  begin(folder: string): Promise<void>;
  giveUp(): void;
}

/** A backup on its way, step by step: it can be watched, and given up between two steps. */
export function useCarry(what: "begin_backup" | "begin_restore"): Carry {
  const host = useHost();
  const [done, setDone] = useState<number | null>(null);
  const [arrived, setArrived] = useState<string | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const wanted = useRef(true);

  const giveUp = useCallback(() => {
    wanted.current = false;
  }, []);
  useEffect(() => giveUp, [giveUp]);

  const begin = useCallback(
    async (folder: string) => {
      wanted.current = true;
      setFailure(null);
      setArrived(null);
      try {
        let view = await host.call(what, { folder });
        while (view.arrived === null) {
          setDone(view.done);
          const isGivenUp = !wanted.current;
          view = await host.call("carry_on", { giveUp: isGivenUp });
          if (isGivenUp) break;
        }
        setArrived(view.arrived);
      } catch (error) {
        setFailure(asFailure(error));
      }
      setDone(null);
    },
    [host, what],
  );
  return { done, arrived, failure, begin, giveUp };
}
