import { StateLine } from "../../kit";
import { Text } from "../../l10n";
import { FolderForm } from "./FolderForm";
import styles from "./Keeping.module.css";
import { useCarry } from "./useCarry";

/** A backup to another place, read back before it is called whole. */
export function BackupCard({ folder }: { folder: string }) {
  const carry = useCarry("begin_backup");
  return (
    <section className={styles.card}>
      <h2>
        <Text id="keeping-backup" />
      </h2>
      <FolderForm
        carry={carry}
        suggested={folder}
        hint="keeping-backup-hint"
        start="keeping-backup-start"
        going="keeping-backup-going"
      />
      {carry.arrived !== null && (
        <div role="status" className={styles.arrived}>
          <StateLine icon="here" kind="kept">
            <Text id="keeping-backup-done" />
          </StateLine>
          <p className={styles.path}>
            <bdi dir="ltr" data-own-words="">
              {carry.arrived}
            </bdi>
          </p>
        </div>
      )}
    </section>
  );
}
