import type { SectionProgress } from "../../host/ipc.gen";
import { Button, Icon, Tile } from "../../kit";
import { Text, useWords } from "../../l10n";
import { entryOf, type Stop } from "./itinerary";
import styles from "./Rail.module.css";

interface Props {
  stops: readonly Stop[];
  here: Stop | null;
  progress: readonly SectionProgress[];
  onGo: (stop: Stop) => void;
  onStop: () => void;
}

type Done = "done" | "part" | "todo";

/** The sections, how far each is, and the way out that keeps everything. */
export function Rail({ stops, here, progress, onGo, onStop }: Props) {
  const words = useWords();
  const sections = [...new Map(stops.map(({ section }) => [section.id, section])).values()];
  return (
    <nav className={styles.rail} aria-label={words.say("screening-sections")}>
      <ol className={styles.sections}>
        {sections.map(({ id }) => {
          const now = here?.section.id === id;
          const far = progress.find(({ section }) => section === id);
          const state = stateOf(far);
          const entry = entryOf(stops, id);
          return (
            <li key={id} className={styles.item} data-now={now || undefined} data-progress={state}>
              <button
                type="button"
                className={styles.section}
                aria-current={now ? "step" : undefined}
                onClick={() => entry && onGo(entry)}
              >
                <Tile state={state} className={styles.dot} />
                <span>
                  {words.guide(`section-${id}`)}
                  <span className="vh"> {words.say("screening-section-state", { state })}</span>
                </span>
                {far && far.apart > 0 && <ApartHere />}
                <span className={styles.count}>{far && <Count far={far} state={state} />}</span>
              </button>
              {now && (
                <Beads
                  stops={stops.filter((stop) => stop.section.id === id)}
                  here={here}
                  onGo={onGo}
                />
              )}
            </li>
          );
        })}
      </ol>
      <div className={styles.stop}>
        <Button icon="stop" isWide onPress={onStop}>
          <Text id="screening-stop" />
        </Button>
        <p>
          <Text id="screening-stop-hint" />
        </p>
      </div>
    </nav>
  );
}

/** Different answers stand somewhere in this section. */
function ApartHere() {
  return (
    <span className={styles.apart}>
      <Icon name="conflict" size="tiny" />
      <span className="vh">
        <Text id="conflict-mark" />
      </span>
    </span>
  );
}

function stateOf(far: SectionProgress | undefined): Done {
  if (!far || far.answered === 0) {
    return "todo";
  }
  return far.answered >= far.asked ? "done" : "part";
}

function Count({ far, state }: { far: SectionProgress; state: Done }) {
  const words = useWords();
  return state === "part" ? (
    <Text id="screening-progress" vars={{ answered: far.answered, asked: far.asked }} />
  ) : (
    words.number(far.asked)
  );
}

interface BeadsProps {
  stops: readonly Stop[];
  here: Stop | null;
  onGo: (stop: Stop) => void;
}

/** One bead for each screen of the section. The arrows and Enter do the same by keyboard. */
function Beads({ stops, here, onGo }: BeadsProps) {
  return (
    <div className={styles.beads} aria-hidden="true">
      {stops.map((stop) => (
        <button
          key={stop.page.id}
          type="button"
          tabIndex={-1}
          className={styles.bead}
          data-has={stop.answered || undefined}
          data-kept={!stop.asked || undefined}
          data-current={stop === here || undefined}
          onClick={() => onGo(stop)}
        >
          <i />
        </button>
      ))}
    </div>
  );
}
