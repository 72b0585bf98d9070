import { useWords } from "./context";

interface Props {
  at: number;
  show: "time" | "date" | "day" | "moment" | "ago";
  /** Needed for what is relative. */
  now?: number;
}

/** A moment, for people and for machines. */
export function Moment({ at, show, now = at }: Props) {
  const words = useWords();
  const said = { time: words.time, date: words.date, moment: words.moment };
  const text = show === "ago" || show === "day" ? words[show](at, now) : said[show].call(words, at);
  return <time dateTime={new Date(at).toISOString()}>{text}</time>;
}
