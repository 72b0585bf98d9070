import type { DimensionView, Evidence } from "../../host";
import { Button, Dialog, Icon, Sign, SignCounts, Signs, Tag } from "../../kit";
import { GuideText, Text, useWords } from "../../l10n";
import { stateOf } from "./Dimensions";
import styles from "./EvidenceDialog.module.css";
import { useAsk } from "./useAsk";
import { basisIcon, evidenceKey, evidenceWords } from "./words";

const NONE = { strong: 0, medium: 0, weak: 0 };

/** What is looked at: a dimension, an element, or one reason. */
export interface Shown {
  title: string;
  evidence: readonly Evidence[];
  /** The dimension it belongs to, or is. */
  dimension?: DimensionView;
}

interface Props {
  shown: Shown | null;
  provisional: boolean;
  onClose: () => void;
}

/** What is behind a sign: the answer, how it is known, what it weighs, who says so. */
export function EvidenceDialog({ shown, provisional, onClose }: Props) {
  const words = useWords();
  return (
    <Dialog title={shown?.title ?? ""} isOpen={shown !== null} onClose={onClose}>
      {shown && <Behind shown={shown} provisional={provisional} onClose={onClose} />}
      {provisional && <p className="small soft">{words.say("result-provisional-hint")}</p>}
    </Dialog>
  );
}

function Behind({ shown, provisional, onClose }: Props & { shown: Shown }) {
  const words = useWords();
  const ask = useAsk();
  const { dimension, evidence } = shown;
  return (
    <>
      {dimension && (
        <div className={styles.standing}>
          {words.guide(`dim-${dimension.id}`) !== shown.title && (
            <GuideText id={`dim-${dimension.id}`} />
          )}
          <span className="soft">
            <SignCounts strong={dimension.strong} medium={dimension.medium} weak={dimension.weak} />
          </span>
          <b>
            <Text id="result-dimension-state" vars={{ state: stateOf(dimension) }} />
          </b>
          <p className="tiny soft">
            <Text id="result-rule" />
          </p>
        </div>
      )}
      {evidence.length === 0 && (
        <p>
          <Text id="result-evidence-none" />
        </p>
      )}
      <ul className={styles.list}>
        {evidence.map((one) => (
          <li key={evidenceKey(one)}>
            {evidenceWords(words, one) !== shown.title && (
              <h3>
                {one.grade && <Sign grade={one.grade} />}
                <span>{evidenceWords(words, one)}</span>
              </h3>
            )}
            <dl>
              <div>
                <dt>
                  <Text id="result-evidence-from" />
                </dt>
                <dd>
                  <GuideText id={`q-${one.question}`} attr="label" />
                </dd>
              </div>
              <div>
                <dt>
                  <Text id="result-evidence-basis" />
                </dt>
                <dd className={styles.basis}>
                  <Icon name={basisIcon(one.basis)} size="tiny" />
                  <Text id="result-basis" vars={{ basis: one.basis }} />
                </dd>
              </div>
              {one.grade && (
                <div>
                  <dt>
                    <Text id="result-evidence-grade" />
                  </dt>
                  <dd className={styles.basis}>
                    <span aria-hidden="true">
                      <Signs {...NONE} {...{ [one.grade]: 1 }} silent />
                    </span>
                    <Text id={`sign-${one.grade}`} />
                    {provisional && (
                      <Tag kind="provisional">
                        <Text id="result-provisional" />
                      </Tag>
                    )}
                  </dd>
                </div>
              )}
              {one.source && (
                <div>
                  <dt>
                    <Text id="result-evidence-source" />
                  </dt>
                  <dd>
                    <GuideText id={`source-${one.source}`} />
                  </dd>
                </div>
              )}
            </dl>
            <Button
              variant="quiet"
              iconEnd="chev"
              className={styles.to}
              onPress={() => {
                onClose();
                ask(one.question);
              }}
            >
              <Text id="result-evidence-open" />
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
