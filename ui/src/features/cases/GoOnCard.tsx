import { useGuideIndex } from "../../app";
import type { GoOn } from "../../host";
import { Button } from "../../kit";
import { Code, GuideText, Moment, Text, useWords } from "../../l10n";
import styles from "./Cases.module.css";

interface Props {
  goOn: GoOn;
  now: number;
  onGoOn: () => void;
}

/** Where you stopped, in the words of the question, one key away. */
export function GoOnCard({ goOn: { head, place }, now, onGoOn }: Props) {
  const words = useWords();
  const index = useGuideIndex();
  const page = place.page ? index.page(place.page) : undefined;
  const question =
    place.question ?? (page?.layout === "single" ? page.questions[0]?.id : undefined);
  const pageHasWords = place.page !== null && words.guideHas(`page-${place.page}`);
  return (
    <article className={styles.goOn} aria-label={words.say("cases-go-on-label")}>
      <div className={styles.goOnWords}>
        {question && place.tab === "conversation" ? (
          <GuideText as="p" className={styles.question} id={`q-${question}`} />
        ) : place.tab === "conversation" && pageHasWords ? (
          <GuideText as="p" className={styles.question} id={`page-${place.page}`} />
        ) : (
          <p className={styles.question}>
            <Text id={`tab-${place.tab}`} />
          </p>
        )}
        <p className={styles.meta}>
          <Text
            id="cases-go-on-line"
            vars={{
              code: (
                <b>
                  <Code>{head.code}</Code>
                </b>
              ),
              ago: <Moment at={head.savedAt} show="ago" now={now} />,
              answers: <Text id="cases-answers" vars={{ count: head.answers }} />,
            }}
          />
        </p>
      </div>
      <Button variant="primary" iconEnd="next" keycap="Enter" onPress={onGoOn}>
        <Text id="cases-go-on" />
      </Button>
    </article>
  );
}
