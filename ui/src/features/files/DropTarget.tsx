import { Icon } from "../../kit";
import { type MessageId, Text } from "../../l10n";
import styles from "./DropTarget.module.css";

/** Over everything, while a file is held over the window: what becomes of it. */
export function DropTarget({ says }: { says: MessageId }) {
  return (
    <div className={styles.target} role="status">
      <p>
        <Icon name="document" size="large" />
        <Text id={says} />
      </p>
    </div>
  );
}
