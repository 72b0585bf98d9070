import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { type NewsView, useHost } from "../host";
import { useSession } from "./session";

/** Often enough that *received* is seen when it is true, seldom enough to cost nothing. */
const EVERY = 5000;

interface News extends NewsView {
  /** Looks at once: something was asked for. */
  look(): void;
}

const NOTHING: News = {
  turn: 0,
  standing: "alone",
  waiting: 0,
  alarms: 0,
  erased: 0,
  look: () => undefined,
};
const NewsContext = createContext<News>(NOTHING);

/**
 * What changed on the way to the authority, asked for again and again while a vault is open. The
 * application does not take that for somebody being there.
 */
export function NewsProvider({ children }: { children: ReactNode }) {
  const host = useHost();
  const { place, practice } = useSession();
  const isOpen = place.at !== "unlock" && !practice;
  const [view, setView] = useState<NewsView>(NOTHING);
  const [asked, ask] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking looks again
  useEffect(() => {
    if (!isOpen) return;
    let isHere = true;
    const look = () => {
      host.call("news", {}).then(
        (next) => isHere && setView((before) => (isSame(before, next) ? before : next)),
        // What cannot be told now is told the next time.
        () => undefined,
      );
    };
    look();
    const timer = setInterval(look, EVERY);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [host, isOpen, asked]);
  const look = useCallback(() => ask((before) => before + 1), []);
  const news = useMemo(() => ({ ...view, look }), [look, view]);
  return <NewsContext value={news}>{children}</NewsContext>;
}

const isSame = (one: NewsView, other: NewsView): boolean =>
  one.turn === other.turn &&
  one.standing === other.standing &&
  one.waiting === other.waiting &&
  one.alarms === other.alarms &&
  one.erased === other.erased;

export const useNews = (): News => useContext(NewsContext);
