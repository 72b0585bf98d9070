import { useState } from "react";
import { useGuide } from "../../app";
import { Button, Icon } from "../../kit";
import { Code, Text, useWords } from "../../l10n";
import styles from "./UrgentCard.module.css";

interface Props {
  /** Urgent needs that were answered yes. */
  needs: readonly string[];
  /** Those that were named on this very page: shown whole at once. */
  namedHere: ReadonlySet<string>;
}

/** First, now. It stands above the question and blocks nothing. */
export function UrgentCard({ needs, namedHere }: Props) {
  const words = useWords();
  const { hotline } = useGuide();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const whole = needs.filter((need) => namedHere.has(need) || opened.has(need));
  // The region is there before there is something to say, so that it is heard when it comes.
  return (
    <div aria-live="polite">
      {needs.length > 0 && (
        <section className={styles.urgent} aria-label={words.say("screening-urgent")}>
          {needs.map((need) => (
            <div key={need} className={styles.need} data-whole={whole.includes(need) || undefined}>
              <Icon name="now" />
              <p>
                <b>{words.guide(`urgent-${need}`)}</b>
                {whole.includes(need) && <span>{words.guide(`urgent-${need}`, "do")}</span>}
              </p>
              {!whole.includes(need) && (
                <Button variant="quiet" onPress={() => setOpened(new Set([...opened, need]))}>
                  <Text id="screening-urgent-first" />
                </Button>
              )}
            </div>
          ))}
          {whole.length > 0 && (
            <p className={styles.under}>
              {hotline && (
                <span className={styles.hotline}>
                  <Icon name="phone" size="small" />
                  <Text id="screening-hotline" vars={{ phone: <Code>{hotline}</Code> }} />
                </span>
              )}
              <span>
                <Text id="screening-urgent-kept" />
              </span>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
