import { Dialog } from "../../kit";
import { useWords } from "../../l10n";
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
  return (
    <Dialog
      title={words.say("referral-paper")}
      isOpen
      size="wide"
      onClose={onClose}
      actions={<SavePaper caseId={caseId} choice={desk.choice} onClose={onClose} />}
    >
      <div className={styles.paper}>
        <PaperOptions choice={desk.choice} change={desk.change} />
        <Pages desk={desk} urls={urls} />
      </div>
    </Dialog>
  );
}
