import { useCallback, useEffect, useRef, useState } from "react";
import { useNews } from "../../app";
import { asFailure, HostFailure, type StickView, useHost } from "../../host";

/** Steps of a stick are short; looked at often, so that the bar moves. */
const EVERY = 300;

export interface StickDesk {
  view: StickView | null;
  failure: HostFailure | null;
  write(folder: string): void;
  read(folder: string): void;
  /** Gives up, or forgets what was said of it. */
  putAway(): void;
}

/** A stick that is written or read meanwhile; watched as long as it is shown. */
export function useStick(): StickDesk {
  const host = useHost();
  const { look } = useNews();
  const [view, setView] = useState<StickView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const isHere = useRef(true);
  const take = useCallback((found: Promise<StickView>) => {
    found.then(
      (next) => isHere.current && setView(next),
      (error: unknown) => isHere.current && setFailure(asFailure(error)),
    );
  }, []);
  useEffect(() => {
    isHere.current = true;
    take(host.call("stick", {}));
    return () => {
      isHere.current = false;
    };
  }, [host, take]);
  const isGoing = view?.step === "writing" || view?.step === "reading";
  useEffect(() => {
    if (!isGoing) return;
    const timer = setInterval(() => take(host.call("stick", {})), EVERY);
    return () => {
      clearInterval(timer);
      look();
    };
  }, [host, isGoing, look, take]);
  const act = (name: "write_stick" | "read_stick") => (folder: string) => {
    setFailure(null);
    take(host.call(name, { folder }));
  };
  const refused = view?.failure ? new HostFailure(view.failure) : null;
  return {
    view,
    failure: failure ?? refused,
    write: act("write_stick"),
    read: act("read_stick"),
    putAway: () => {
      setFailure(null);
      take(host.call("put_stick_away", {}));
    },
  };
}
