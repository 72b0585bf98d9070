import { useEffect, useEffectEvent, useState } from "react";

/**
 * The whole window takes a file that is let go over it. The shell says that one is held over the
 * window or was let go; what it is, is asked of the application, and where it lies of nobody.
 * Says whether a file is held over the window at this moment.
 */
export function useDrop(take: (() => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  const letGo = useEffectEvent(() => take?.());
  const isTaken = take !== null;
  useEffect(() => {
    if (!isTaken) return;
    const over = () => setOver(true);
    const away = () => setOver(false);
    const drop = () => {
      setOver(false);
      letGo();
    };
    window.addEventListener("dalil-file-over", over);
    window.addEventListener("dalil-file-away", away);
    window.addEventListener("dalil-file-let-go", drop);
    return () => {
      setOver(false);
      window.removeEventListener("dalil-file-over", over);
      window.removeEventListener("dalil-file-away", away);
      window.removeEventListener("dalil-file-let-go", drop);
    };
  }, [isTaken]);
  return isTaken && isOver;
}
