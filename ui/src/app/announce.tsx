import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** One polite region for the whole app: what was saved, what was found. */
export function AnnounceProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", turn: false });
  const announce = useCallback(
    (text: string) => setSaid((before) => ({ text, turn: !before.turn })),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="vh" aria-live="polite" role="status" data-announcer="">
        {/* The same words said twice are two things to hear. */}
        <p key={String(said.turn)}>{said.text}</p>
      </div>
    </AnnounceContext>
  );
}

export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext);
