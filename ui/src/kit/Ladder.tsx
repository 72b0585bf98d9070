import type { Conclusion } from "../host";
import { GuideText } from "../l10n";
import { Tile } from "./Icon";
import styles from "./Ladder.module.css";

interface LadderProps {
  /** Highest first. */
  rungs: readonly Conclusion[];
  now: Conclusion;
  label: string;
  /** All rungs; otherwise the one reached and its neighbors. */
  full?: boolean;
}

/** The named rungs on one upright. No scale, no number: only where the facts stand. */
export function Ladder({ rungs, now, label, full = false }: LadderProps) {
  const here = rungs.indexOf(now);
  const shown = full ? rungs : rungs.filter((_, place) => full || near(place, here, rungs.length));
  return (
    <ol className={styles.ladder} aria-label={label}>
      {shown.map((rung) => (
        <li key={rung} aria-current={rung === now ? "true" : undefined}>
          <Tile className={styles.node} state={rung === now ? "full" : "todo"} />
          <GuideText id={`rung-${rung}`} />
        </li>
      ))}
    </ol>
  );
}

/** Three rungs: the one reached in the middle where that is possible. */
function near(place: number, here: number, length: number): boolean {
  const first = Math.min(Math.max(here - 1, 0), Math.max(length - 3, 0));
  return place >= first && place < first + 3;
}
