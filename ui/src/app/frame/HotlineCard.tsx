import { Dialog, Tag } from "../../kit";
import { Code, Text, useWords } from "../../l10n";
import { useSession } from "../session";
import styles from "./HotlineCard.module.css";

/** The number and nothing else: somebody may be looking at the screen. */
export function HotlineCard({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const words = useWords();
  const { guide } = useSession();
  return (
    <Dialog title={words.say("hotline-title")} isOpen={isOpen} onClose={onClose}>
      {guide?.hotline ? (
        <p className={styles.number}>
          <Code>{guide.hotline}</Code>
        </p>
      ) : (
        <p>
          <Tag kind="to-supply">
            <Text id="hotline-to-supply" />
          </Tag>
        </p>
      )}
      <p className="soft">
        <Text id="hotline-how" />
      </p>
    </Dialog>
  );
}
