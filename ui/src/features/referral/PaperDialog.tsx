import { Dialog } from "../../kit";
import { useWords } from "../../l10n";
import { ReleaseFields, useRelease } from "../release";
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

/** Choose what goes on the paper, read it, save it. */
export function PaperDialog({ caseId, desk, urls, onClose }: Props) {
  const words = useWords();
  const release = useRelease();
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
          <ReleaseFields desk={release} hasPages />
        </div>
        <Pages desk={desk} urls={urls} />
      </div>
    </Dialog>
  );
}
