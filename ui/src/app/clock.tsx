import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

const ClockContext = createContext(0);

/** The moment it is, moved at each full minute. */
export function ClockProvider({ children }: { children: ReactNode }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(tick, 60_020 - (Date.now() % 60_000));
    };
    const tick = () => {
      setNow(Date.now());
      wait();
    };
    wait();
    return () => clearTimeout(timer);
  }, []);
  return <ClockContext value={now}>{children}</ClockContext>;
}

export const useNow = (): number => useContext(ClockContext);
