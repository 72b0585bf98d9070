import { useSession } from "../../app";
import { Button, Notice } from "../../kit";
import { Text } from "../../l10n";
import { FolderForm } from "./FolderForm";
import styles from "./Keeping.module.css";
import { useCarry } from "./useCarry";

/** At the door: a backup comes back beside what is there, never over it. */
export function RestoreDoor({ onDone }: { onDone: () => void }) {
  const { refresh } = useSession();
  const carry = useCarry("begin_restore");
  const back = () => {
    refresh();
    onDone();
  };
  return (
    <div className={styles.restore}>
      <h1 className={styles.title}>
        <Text id="keeping-restore-title" />
      </h1>
      {carry.arrived === null ? (
        <FolderForm
          carry={carry}
          suggested=""
          hint="keeping-restore-hint"
          start="keeping-restore-start"
          going="keeping-restore-going"
          isAlone
        />
      ) : (
        <Notice
          icon="check"
          kind="kept"
          role="status"
          title={
            <Text
              id="keeping-restore-done"
              vars={{ name: <bdi data-own-words="">{carry.arrived}</bdi> }}
            />
          }
          actions={
            <Button variant="primary" onPress={back}>
              <Text id="keeping-restore-open" />
            </Button>
          }
        />
      )}
    </div>
  );
}
