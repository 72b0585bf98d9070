import { useState } from "react";
import { useKeys } from "../../app";
import { Button, FailureNotice, IconButton } from "../../kit";
import { Code, Text, useWords } from "../../l10n";
import styles from "./PaperDialog.module.css";
import type { PaperDesk } from "./usePaper";

interface Props {
  desk: PaperDesk;
  urls: readonly string[];
}

/** The paper as it will be printed, one page after another. */
export function Pages({ desk, urls }: Props) {
  const words = useWords();
  const [asked, setAsked] = useState(0);
  const [isLarge, setLarge] = useState(false);
  const pages = urls.length;
  const page = Math.min(asked, Math.max(0, pages - 1));
  const back = () => setAsked(Math.max(0, page - 1));
  const next = () => setAsked(Math.min(pages - 1, page + 1));
  useKeys([
    { code: "PageUp", label: "key-page-back", act: back },
    { code: "PageDown", label: "key-page-next", act: next },
  ]);
  const url = urls[page];
  const numbers = { page: page + 1, pages };
  return (
    <div className={styles.pages}>
      <div
        className={styles.frame}
        data-large={isLarge || undefined}
        data-old={desk.isDrawing || undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page larger than its frame is scrolled by keys
        tabIndex={0}
      >
        {url ? (
          <img src={url} alt={words.say("referral-page-picture", numbers)} />
        ) : (
          <span className={styles.blank} />
        )}
      </div>
      <div className={styles.turn}>
        {pages > 1 && (
          <IconButton label={words.say("referral-page-back")} icon="back" onPress={back} />
        )}
        <p role="status">
          {pages > 0 ? (
            <Text id="referral-page-of" vars={numbers} />
          ) : (
            <Text id="referral-paper-drawing" />
          )}
        </p>
        {pages > 1 && (
          <IconButton label={words.say("referral-page-next")} icon="next" onPress={next} />
        )}
        {pages > 0 && (
          <Button variant="quiet" icon="search" onPress={() => setLarge(!isLarge)}>
            <Text id={isLarge ? "referral-whole" : "referral-larger"} />
          </Button>
        )}
      </div>
      {desk.paper?.recordHash && (
        <p className={styles.mark}>
          <Text id="referral-record-hash" /> <Code>{desk.paper.recordHash}</Code>
        </p>
      )}
      {desk.failure && <FailureNotice failure={desk.failure} />}
    </div>
  );
}
