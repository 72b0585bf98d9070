import type { Meaning } from "../../host";
import { Icon, Sign, Tag } from "../../kit";
import { GuideText, Text, useWords } from "../../l10n";
import styles from "./Reasons.module.css";
import { basisIcon, evidenceKey, evidenceWords, type Reason, reasonsOf } from "./words";

interface Props {
  meaning: Meaning;
  onShow: (reason: Reason) => void;
}

/** Every counted sign with its basis and its source; each opens what is behind it. */
export function Reasons({ meaning, onShow }: Props) {
  const words = useWords();
  const reasons = reasonsOf(meaning);
  return (
    <section aria-labelledby="result-reasons">
      <div className={styles.head}>
        <h2 id="result-reasons">
          <Text id="result-reasons" />
        </h2>
        {meaning.provisional && (
          <Tag kind="provisional">
            <Text id="result-provisional" />
          </Tag>
        )}
      </div>
      {reasons.length === 0 && (
        <p className="small soft">
          <Text id="result-reasons-none" />
        </p>
      )}
      <ol className={styles.why}>
        {reasons.map((reason) => {
          const { dimension, evidence } = reason;
          return (
            <li key={`${dimension} ${evidenceKey(evidence)}`}>
              <button
                type="button"
                className={styles.line}
                aria-haspopup="dialog"
                onClick={() => onShow(reason)}
              >
                <span className={styles.sign}>
                  {evidence.grade && <Sign grade={evidence.grade} />}
                </span>
                <span className={styles.what}>
                  <span>{evidenceWords(words, evidence)}</span>
                  <GuideText id={`dim-${dimension}`} className={styles.dimension} />
                </span>
                <span className={styles.basis}>
                  <Icon name={basisIcon(evidence.basis)} size="tiny" />
                  <Text id="result-basis" vars={{ basis: evidence.basis }} />
                </span>
                <Icon name="chev" size="small" />
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
