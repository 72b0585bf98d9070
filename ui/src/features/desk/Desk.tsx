import { useRef } from "react";
import { useArrival, useKeys, useSession } from "../../app";
import { Empty, FailureNotice, SkeletonBars, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import { Alarms } from "../post/Alarms";
import { Apart } from "./Apart";
import styles from "./Desk.module.css";
import { Devices } from "./Devices";
import { Dossier } from "./Dossier";
import { InboxList } from "./InboxList";
import { Statistics } from "./Statistics";
import { type Inbox, useInbox } from "./useDesk";

const PARTS = ["inbox", "devices", "statistics"] as const;

interface Props {
  part: (typeof PARTS)[number];
  caseId: string | null;
}

/** What came to the authority: urgent first, one case read whole, one decision with reasons. */
export function Desk({ part, caseId }: Props) {
  const words = useWords();
  const { go } = useSession();
  const heading = useArrival(`desk-${part}`);
  const find = useRef<HTMLInputElement>(null);
  const inbox = useInbox();
  useKeys([
    {
      code: "KeyF",
      mod: "ctrl",
      label: "key-find",
      group: "cases",
      act: () => find.current?.focus(),
    },
  ]);
  return (
    <>
      <header className={styles.bar}>
        <h1 ref={heading} tabIndex={-1}>
          <Text id="desk-title" />
        </h1>
        <nav className={styles.tabs} aria-label={words.say("desk-tabs")}>
          {PARTS.map((each) => (
            <button
              key={each}
              type="button"
              aria-current={each === part ? "page" : undefined}
              onClick={() => go({ at: "desk", part: each })}
            >
              <Text id={`desk-tab-${each}`} />
            </button>
          ))}
        </nav>
        {part === "inbox" && (
          <search className={styles.find}>
            <TextField
              ref={find}
              type="search"
              label={words.say("desk-find")}
              labelHidden
              placeholder={words.say("desk-find")}
              icon="search"
              code={{ code: "KeyF", mod: "ctrl" }}
              value={inbox.query}
              onChange={inbox.setQuery}
            />
          </search>
        )}
      </header>
      {part === "devices" && <Devices />}
      {part === "statistics" && <Statistics />}
      {part === "inbox" && <Cases inbox={inbox} caseId={caseId} />}
    </>
  );
}

function Cases({ inbox, caseId }: { inbox: Inbox; caseId: string | null }) {
  const words = useWords();
  const { go } = useSession();
  const { view, failure, query } = inbox;
  return (
    <main className={styles.desk} id="main" tabIndex={-1}>
      <section className={`${styles.inbox} scroll`} aria-label={words.say("desk-list")}>
        <Alarms isFolded />
        {failure && <FailureNotice failure={failure} onRetry={inbox.look} />}
        {!(view || failure) && <SkeletonBars />}
        {view && (
          <InboxList
            view={view}
            chosen={caseId}
            onChoose={(id) => go({ at: "desk", part: "inbox", caseId: id })}
          />
        )}
        {view && view.rows.length === 0 && query && (
          <p className={styles.none}>
            <Text id="desk-none-found" />
          </p>
        )}
        {view && view.apartCount > 0 && <Apart rows={view.apart} count={view.apartCount} />}
      </section>
      {caseId ? (
        <Dossier key={caseId} caseId={caseId} onChange={inbox.look} />
      ) : (
        <div className={styles.nothing}>
          {view &&
            (view.rows.length === 0 && !query ? (
              <Empty title={<Text id="desk-empty" />}>
                <p>
                  <Text id="desk-empty-hint" />
                </p>
              </Empty>
            ) : (
              <Empty title={<Text id="desk-choose" />} />
            ))}
        </div>
      )}
    </main>
  );
}
