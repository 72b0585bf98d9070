import { useNews, useSession } from "../../app";
import type { CasesView } from "../../host";
import { Button, Icon } from "../../kit";
import { Code, messageId, Text, useWords } from "../../l10n";
import styles from "./Cases.module.css";

/** What waits for the officer's own hand; asking goes on in the list. */
const WAITING = new Set(["sign", "refer", "second-contact"]);
const SHOWN = 5;

interface Props {
  view: CasesView;
  onOpen: (caseId: string) => void;
}

/** What waits, and where the records are. */
export function Beside({ view, onOpen }: Props) {
  const words = useWords();
  const { go } = useSession();
  const { standing, waiting: unsent } = useNews();
  const isJoined = standing !== "alone";
  const waiting = view.rows.filter((row) => WAITING.has(row.next)).slice(0, SHOWN);
  return (
    <aside className={`${styles.beside} scroll`} aria-label={words.say("cases-where")}>
      {waiting.length > 0 && (
        <section>
          <h2>
            <Icon name="calendar" size="small" />
            <Text id="cases-waiting" />
          </h2>
          <ul className={styles.waiting}>
            {waiting.map(({ head, next }) => (
              <li key={head.caseId}>
                <button type="button" onClick={() => onOpen(head.caseId)}>
                  <Text
                    id={messageId(`cases-waiting-${next}`)}
                    vars={{ code: <Code>{head.code}</Code> }}
                  />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.where}>
        <h2>
          <Icon name="laptop" size="small" />
          <Text id="cases-where" />
        </h2>
        <p className={styles.only}>
          <b className="num">{words.number(view.onlyHere)}</b>
          <span>
            <Text id="cases-only-here" vars={{ count: view.onlyHere }} />
          </span>
        </p>
        <p className={styles.line}>
          <Icon name="received" size="small" />
          <span>
            {isJoined ? (
              <Text id="delivery-beside" vars={{ count: unsent }} />
            ) : (
              <Text id="cases-nothing-sent" />
            )}
          </span>
        </p>
        <Button
          variant="quiet"
          icon={isJoined ? "send" : "key"}
          onPress={() => go({ at: isJoined ? "waiting" : "join", back: { at: "cases" } })}
        >
          <Text id={isJoined ? "post-to-waiting" : "post-join"} />
        </Button>
        {view.onlyHere > 0 && (
          <p className="tiny soft">
            <Text id="cases-backup-hint" />
          </p>
        )}
      </section>
    </aside>
  );
}
