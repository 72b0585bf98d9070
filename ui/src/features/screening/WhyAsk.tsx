import type { QuestionView } from "../../host/ipc.gen";
import { Dialog, Tag } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./WhyAsk.module.css";

interface Props {
  question: QuestionView;
  provisional: boolean;
  isOpen: boolean;
  onClose: () => void;
}

/** For the officer: why this is asked, which signs a yes speaks to, and who says so. */
export function WhyAsk({ question, provisional, isOpen, onClose }: Props) {
  const words = useWords();
  const id = `q-${question.id}`;
  return (
    <Dialog title={words.say("screening-why")} isOpen={isOpen} onClose={onClose}>
      <div className={styles.why}>
        <p className={styles.label}>{words.guide(id, "label")}</p>
        {words.guideHas(id, "why") && <p>{words.guide(id, "why")}</p>}
        {question.indicators.length > 0 ? (
          <section>
            <h3>
              <Text id="screening-why-speaks-to" />
            </h3>
            <ul>
              {question.indicators.map((indicator) => (
                <li key={indicator}>{words.guide(`ind-${indicator}`)}</li>
              ))}
            </ul>
          </section>
        ) : (
          <p className="soft">
            <Text id="screening-why-uncounted" />
          </p>
        )}
        {question.sources.length > 0 && (
          <section>
            <h3>
              <Text id="screening-why-sources" />
            </h3>
            <ul>
              {question.sources.map((source) => (
                <li key={source}>{words.guide(`source-${source}`)}</li>
              ))}
            </ul>
          </section>
        )}
        {provisional && question.indicators.length > 0 && (
          <p className={styles.provisional}>
            <Tag kind="provisional">
              <Text id="screening-why-provisional" />
            </Tag>
            <span>
              <Text id="screening-why-provisional-hint" />
            </span>
          </p>
        )}
      </div>
    </Dialog>
  );
}
