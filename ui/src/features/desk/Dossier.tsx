import { useEffect, useRef, useState } from "react";
import { useSession } from "../../app";
import { asFailure, type DossierView, type Evidence, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, Icon, Notice, Sign, SkeletonBars, StateLine, Tag } from "../../kit";
import { Code, GuideText, Moment, Text, useWords } from "../../l10n";
import { basisIcon, evidenceKey, evidenceWords } from "../result/words";
import { Asks } from "./Asks";
import { Decision } from "./Decision";
import styles from "./Desk.module.css";
import { EraseDialog } from "./EraseDialog";
import { GiveDialog } from "./GiveDialog";
import { useDossier } from "./useDesk";

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

type Tab = "result" | "history" | "files" | "conflicts";

/** From the dossier to a screen of the case itself. */
function useOpening(caseId: string) {
  const host = useHost();
  const { go } = useSession();
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const open = (tab: Tab) => {
    host.call("open_case", { caseId }).then(
      (opened) =>
        go({ at: "case", view: { ...opened, place: { tab, page: null, question: null } } }),
      (error: unknown) => setFailure(asFailure(error)),
    );
  };
  return { open, failure };
}

interface WaysProps {
  view: DossierView;
  onOpen: (tab: Tab) => void;
  onGive: () => void;
  onErase: () => void;
}

/** The whole of it, who wrote what, and giving it on. */
function Ways({ view, onOpen, onGive, onErase }: WaysProps) {
  return (
    <section className={styles.part}>
      {view.whole ? (
        <StateLine icon="shield" kind="kept">
          <Text id="desk-whole" vars={{ count: view.entries }} />
        </StateLine>
      ) : (
        <Notice icon="info" role="alert" title={<Text id="desk-broken" />} />
      )}
      {view.files > 0 && (
        <StateLine icon={view.filesWaiting > 0 ? "clock" : "document"}>
          {view.filesWaiting > 0 ? (
            <Text id="desk-files-waiting" vars={{ count: view.filesWaiting }} />
          ) : (
            <Text id="desk-files" vars={{ count: view.files }} />
          )}
        </StateLine>
      )}
      {view.eraseAt !== null && (
        <StateLine icon="clock">
          <Text
            id="desk-erasing"
            vars={{
              count: view.eraseOrdered,
              gone: view.eraseGone,
              when: <Moment key="when" at={view.eraseAt} show="moment" />,
            }}
          />
        </StateLine>
      )}
      <div className={styles.ways}>
        {view.files > 0 && (
          <Button icon="document" onPress={() => onOpen("files")}>
            <Text id="desk-open-files" />
          </Button>
        )}
        <Button icon="cases" onPress={() => onOpen("result")}>
          <Text id="desk-open-case" />
        </Button>
        <Button icon="history" onPress={() => onOpen("history")}>
          <Text id="desk-history" />
        </Button>
        <Button icon="handover" onPress={onGive}>
          <Text id="desk-give" />
        </Button>
        {view.computers > 0 && (
          <Button icon="cross" onPress={onErase}>
            <Text id="desk-erase" />
          </Button>
        )}
      </div>
    </section>
  );
}
