import { useEffect, useRef, useState } from "react";
import type { DossierView, Evidence } from "../../host";
import { Button, FailureNotice, Icon, Notice, Sign, SkeletonBars, Tag } from "../../kit";
import { Code, GuideText, Moment, Text, useWords } from "../../l10n";
import { basisIcon, evidenceKey, evidenceWords } from "../result/words";
import { Asks } from "./Asks";
import { Decision } from "./Decision";
import styles from "./Desk.module.css";
import { EraseDialog } from "./EraseDialog";
import { GiveDialog } from "./GiveDialog";
import { useDossier } from "./useDesk";
import { useOpening, Ways } from "./Ways";

/** So many signs are read here; the whole case has the rest. */
const MOST_SIGNS = 8;

/** One case as the desk reads it; beside it what the desk says. */
export function Dossier({ caseId, onChange }: { caseId: string; onChange: () => void }) {
  const words = useWords();
  const { view, failure, replace } = useDossier(caseId);
  const [isGiving, setGiving] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = view !== null;
  const { open, failure: notOpened } = useOpening(caseId);
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  if (!view) {
    return (
      <div className={styles.alone}>
        {failure ? <FailureNotice failure={failure} /> : <SkeletonBars />}
      </div>
    );
  }
  const changed = (next: DossierView) => {
    replace(next);
    onChange();
  };
  const { row, meaning, said } = view;
  return (
    <div className={styles.dossier}>
      <article className={`${styles.page} scroll`} aria-labelledby="dossier-title">
        <header className={styles.head}>
          <GuideText
            as="h2"
            id={`rung-${meaning.conclusion}`}
            htmlId="dossier-title"
            ref={heading}
          />
          <p>
            <b>
              <Code>{row.head.code}</Code>
            </b>
            {row.head.place && (
              <bdi data-own-words="" dir="auto">
                {row.head.place}
              </bdi>
            )}
            <Text
              id="desk-received"
              vars={{ when: <Moment key="when" at={row.receivedAt} show="moment" /> }}
            />
          </p>
          {row.urgent.length > 0 && (
            <p>
              {row.urgent.map((each) => (
                <Tag key={each} kind="urgent">
                  <Icon name="now" size="tiny" />
                  <GuideText id={`urgent-${each}`} />
                </Tag>
              ))}
            </p>
          )}
        </header>
        {row.conflicts > 0 && (
          <Notice
            icon="conflict"
            title={<Text id="desk-conflicts" vars={{ count: row.conflicts }} />}
            actions={
              <Button onPress={() => open("conflicts")}>
                <Text id="conflict-look" />
              </Button>
            }
          />
        )}
        <dl className={styles.trio}>
          {meaning.elements.map(({ id, state }) => (
            <div key={id}>
              <dt>
                <GuideText id={`element-${id}`} />
              </dt>
              <dd>
                <Text id="result-element-state" vars={{ state }} />
              </dd>
            </div>
          ))}
        </dl>
        <section>
          <h3>
            <Text id="desk-rests" />
          </h3>
          <Signs evidence={meaning.dimensions.flatMap((each) => each.evidence)} />
        </section>
        <section>
          <h3>
            <Icon name="sign" size="small" />
            <Text id="desk-statement" />
          </h3>
          {view.signed ? (
            <>
              <p className={styles.words} dir="auto" data-own-words="">
                {view.signed.statement}
              </p>
              <p className="tiny soft">
                <bdi data-own-words="" dir="auto">
                  {view.signed.role}
                </bdi>{" "}
                <Moment at={view.signed.signedAt} show="moment" />
              </p>
            </>
          ) : (
            <p className="small soft">
              <Text id="desk-no-statement" />
            </p>
          )}
        </section>
        {notOpened && <FailureNotice failure={notOpened} />}
        <Ways
          view={view}
          onOpen={open}
          onGive={() => setGiving(true)}
          onErase={() => setErasing(true)}
        />
      </article>
      <aside className={`${styles.decide} scroll`} aria-label={words.say("desk-decision")}>
        <Decision caseId={caseId} decision={said.decision} onDone={changed} />
        <Asks caseId={caseId} asks={said.asks} onDone={changed} />
      </aside>
      {isErasing && (
        <EraseDialog
          caseId={caseId}
          computers={view.computers}
          filesWaiting={view.filesWaiting}
          isBehind={view.isBehind}
          onClose={() => setErasing(false)}
          onDone={(next) => {
            setErasing(false);
            changed(next);
          }}
        />
      )}
      {isGiving && (
        <GiveDialog
          caseId={caseId}
          recipients={view.recipients}
          onClose={() => setGiving(false)}
          onDone={(next) => {
            setGiving(false);
            changed(next);
          }}
        />
      )}
    </div>
  );
}

function Signs({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useWords();
  if (evidence.length === 0) {
    return (
      <p className="small soft">
        <Text id="desk-rests-nothing" />
      </p>
    );
  }
  return (
    <ul className={styles.signs}>
      {evidence.slice(0, MOST_SIGNS).map((one) => (
        <li key={evidenceKey(one)}>
          <span>{one.grade && <Sign grade={one.grade} />}</span>
          <span>{evidenceWords(words, one)}</span>
          <span className={styles.basis}>
            <Icon name={basisIcon(one.basis)} size="tiny" />
            <Text id="result-basis" vars={{ basis: one.basis }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
