import { useCallback, useEffect, useState } from "react";
import { useNews } from "../../app";
import {
  asFailure,
  type HostFailure,
  type SendingMode,
  useHost,
  type WaitingView,
} from "../../host";

export interface WaitingDesk {
  view: WaitingView | null;
  failure: HostFailure | null;
  sendNow(): void;
  setMode(mode: SendingMode): void;
}

/** What waits, as the vault has it; looked at again whenever something changed. */
export function useWaiting(): WaitingDesk {
  const host = useHost();
  const { turn, look } = useNews();
  const [view, setView] = useState<WaitingView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const take = useCallback((found: Promise<WaitingView>) => {
    let isHere = true;
    setFailure(null);
    found.then(
      (next) => isHere && setView(next),
      (error: unknown) => isHere && setFailure(asFailure(error)),
    );
    return () => {
      isHere = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn looks again
  useEffect(() => take(host.call("waiting", {})), [host, take, turn]);
  return {
    view,
    failure,
    sendNow: () => {
      take(host.call("send_now", {}));
      look();
    },
    setMode: (mode) => {
      take(host.call("set_sending_mode", { mode }));
    },
  };
}
