import { usePlay } from "../../app";
import { Dialog, Notice } from "../../kit";
import { Text, useWords } from "../../l10n";
import { NOTHING_RELEASED, ReleaseFields, useRelease } from "../release";
import { Pages } from "./Pages";
import styles from "./PaperDialog.module.css";
import { PaperOptions } from "./PaperOptions";
import { SavePaper } from "./SavePaper";
import type { PaperDesk } from "./usePaper";

interface Props {
  caseId: string;
  desk: PaperDesk;
  /** Pictures of the pages. */
  urls: readonly string[];
  onClose: () => void;
}

/** Choose what goes on the paper, read it, save it. That of an exercise leaves without a reason. */
export function PaperDialog({ caseId, desk, urls, onClose }: Props) {
  const words = useWords();
  const asked = useRelease();
  const play = usePlay();
  const release = play ? NOTHING_RELEASED : asked;
  return (
    <Dialog
      title={words.say("referral-paper")}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <SavePaper caseId={caseId} choice={desk.choice} release={release} onClose={onClose} />
      }
    >
      <div className={styles.paper}>
        <div className={styles.options}>
          <PaperOptions choice={desk.choice} change={desk.change} />
          {play ? (
            <Notice icon="practice">
              <p>
                <Text id="exercise-paper" />
              </p>
            </Notice>
          ) : (
            <ReleaseFields desk={asked} hasPages />
          )}
        </div>
        <Pages desk={desk} urls={urls} />
      </div>
    </Dialog>
  );
}
