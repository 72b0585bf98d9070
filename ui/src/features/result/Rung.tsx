import type { ReactNode } from "react";
import { useArrival, useGuide } from "../../app";
import type { ResultView } from "../../host";
import { Icon, type IconName, Ladder, Tag } from "../../kit";
import { GuideText, type MessageId, Text, useWords } from "../../l10n";
import styles from "./Rung.module.css";

/** Where the facts stand on the ladder, why, who decides next, and what it rests on. */
export function Rung({ view }: { view: ResultView }) {
  const guide = useGuide();
  const words = useWords();
  const { meaning, signed } = view;
  const heading = useArrival("result");
  return (
    <section className={styles.rung} aria-labelledby="result-rung">
      <div>
        <GuideText
          as="h1"
          id={`rung-${meaning.conclusion}`}
          htmlId="result-rung"
          className={styles.title}
          ref={heading}
        />
        <p className={styles.lead}>
          <GuideText id={`rung-${meaning.conclusion}`} attr="meaning" />{" "}
          <GuideText id={`rung-${meaning.conclusion}`} attr="next" />
        </p>
        {signed && signed.choice !== "agree" && (
          <p className={styles.officer}>
            <Icon name="sign" size="small" />
            <span>
              <b>
                <Text
                  id={signed.choice === "raise" ? "result-raised-to" : "result-lowered-to"}
                  vars={{ rung: words.guide(`rung-${signed.conclusion}`) }}
                />
              </b>{" "}
              <span data-own-words dir="auto">
                {signed.reason}
              </span>
            </span>
          </p>
        )}
        <p className={styles.rests}>
          <Count icon="told" count={view.told} id="result-told" />
          <Count icon="told-other" count={view.toldByOther} id="result-told-by-other" />
          <Count icon="seen" count={view.seen} id="result-seen" />
          <Count icon="document" count={view.documents} id="result-documents" />
          <Count icon="notasked" count={meaning.unknown.length} id="result-unknown-count" />
          {meaning.provisional && (
            <Tag kind="provisional">
              <Text id="result-provisional" />
            </Tag>
          )}
          {!words.guideReviewed && (
            <Tag kind="unreviewed">
              <Text id="result-unreviewed" />
            </Tag>
          )}
        </p>
      </div>
      <div className={styles.ladder}>
        <Ladder
          rungs={guide.ladder}
          now={meaning.conclusion}
          label={words.say("result-ladder")}
          full
        />
      </div>
    </section>
  );
}

function Count({ icon, count, id }: { icon: IconName; count: number; id: MessageId }): ReactNode {
  if (count === 0) return null;
  return (
    <span>
      <Icon name={icon} size="tiny" />
      <Text id={id} vars={{ count }} />
    </span>
  );
}
