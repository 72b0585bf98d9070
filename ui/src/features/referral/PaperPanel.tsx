import { useState } from "react";
import { useKeys, usePlay } from "../../app";
import type { ReferralView } from "../../host";
import { Button, FailureNotice } from "../../kit";
import { languageName, Text, useWords } from "../../l10n";
import { PaperDialog } from "./PaperDialog";
import styles from "./PaperPanel.module.css";
import { usePictures } from "./pictures";
import { usePaper } from "./usePaper";

interface Props {
  view: ReferralView;
  consentOf: (service: string) => string | null;
}

/** The paper at a glance, who is left out of it, and the way to save it. */
export function PaperPanel({ view, consentOf }: Props) {
  const words = useWords();
  const desk = usePaper(view);
  const play = usePlay();
  const [isOpen, setOpen] = useState(false);
  const { choice, paper, failure } = desk;
  const urls = usePictures(paper?.pages ?? null);
  useKeys([{ code: "KeyP", mod: "ctrl", label: "key-paper", act: () => setOpen(true) }]);

  const close = () => {
    setOpen(false);
    desk.forgetName();
  };
  return (
    <section className={styles.panel} aria-labelledby="referral-paper">
      <h2 id="referral-paper" className="vh">
        <Text id="referral-paper" />
      </h2>
      <div className={styles.sheet}>
        <button
          type="button"
          className={styles.thumb}
          onClick={() => setOpen(true)}
          aria-label={words.say("referral-prepare")}
        >
          {urls[0] ? <img src={urls[0]} alt="" /> : <span className={styles.blank} />}
        </button>
        <div className={styles.beside}>
          <p className="small">
            {paper && !desk.isDrawing ? (
              <Text
                id={choice.personName ? "referral-paper-line-named" : "referral-paper-line"}
                vars={{
                  paper: words.say(`referral-paper-${choice.kind}`),
                  pages: paper.pages.length,
                  language: languageName(choice.language),
                }}
              />
            ) : (
              <Text id="referral-paper-drawing" />
            )}
          </p>
          <LeftOut leftOut={desk.isDrawing ? [] : (paper?.leftOut ?? [])} consentOf={consentOf} />
          {!view.signed && (
            <p className="tiny soft">
              <Text id={play ? "exercise-paper" : "referral-unsigned"} />
            </p>
          )}
        </div>
      </div>
      <Button
        variant="primary"
        size="big"
        icon="print"
        className={styles.prepare}
        keycap={{ code: "KeyP", mod: "ctrl" }}
        isWide
        onPress={() => setOpen(true)}
      >
        <Text id="referral-prepare" />
      </Button>
      {failure && <FailureNotice failure={failure} />}
      {isOpen && <PaperDialog caseId={view.head.caseId} desk={desk} urls={urls} onClose={close} />}
    </section>
  );
}

interface LeftOutProps {
  /** As the paper itself says; nothing while it is older than what was said last. */
  leftOut: readonly string[];
  consentOf: (service: string) => string | null;
}

function LeftOut({ leftOut, consentOf }: LeftOutProps) {
  const refused = leftOut.filter((service) => consentOf(service) === "refuses").length;
  const open = leftOut.length - refused;
  return (
    <div className={styles.left} role="status">
      {open > 0 && (
        <p className="tiny soft">
          <Text id="referral-left-not-asked" vars={{ count: open }} />
        </p>
      )}
      {refused > 0 && (
        <p className="tiny soft">
          <Text id="referral-left-refused" vars={{ count: refused }} />
        </p>
      )}
    </div>
  );
}
