import type { ElementView, Evidence } from "../../host";
import { Button, Icon } from "../../kit";
import { GuideText, Text, useWords } from "../../l10n";
import styles from "./Elements.module.css";
import { basisIcon, evidenceKey, evidenceWords } from "./words";

const SHOWN = 3;

interface Props {
  elements: readonly ElementView[];
  /** The row of the decision table that held: why the elements lead to this rung. */
  row: string;
  onShow: (title: string, evidence: readonly Evidence[]) => void;
}

/** Act + means + purpose: what speaks for each, and how it is known. */
export function Elements({ elements, row, onShow }: Props) {
  const words = useWords();
  return (
    <section className={styles.box} aria-label={words.say("result-elements")}>
      <div className={styles.trio}>
        {elements.map(({ id, state, evidence }) => {
          const rest = evidence.length - SHOWN;
          const title = words.guide(`element-${id}`);
          return (
            <div key={id} className={styles.element} data-state={state}>
              <h2>
                <GuideText id={`element-${id}`} />
                <span>
                  <Text id="result-element-state" vars={{ state }} />
                </span>
              </h2>
              {rest > 1 && (
                <Button
                  variant="quiet"
                  className={styles.more}
                  onPress={() => onShow(title, evidence)}
                >
                  <Text id="result-all" vars={{ count: evidence.length }} />
                </Button>
              )}
              {evidence.length === 0 ? (
                <p className={styles.none}>
                  <Text id="result-element-none" />
                </p>
              ) : (
                <ul aria-label={words.say("result-element-evidence", { element: title })}>
                  {evidence.slice(0, rest === 1 ? SHOWN + 1 : SHOWN).map((one) => (
                    <li key={evidenceKey(one)}>
                      <Icon name={basisIcon(one.basis)} size="tiny" />
                      <span>
                        {evidenceWords(words, one)}
                        <span className="vh">
                          {" "}
                          <Text id="result-basis" vars={{ basis: one.basis }} />
                        </span>
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </div>
      <p className={styles.row}>
        <Icon name="info" size="tiny" />
        <GuideText id={`row-${row}`} />
      </p>
    </section>
  );
}
