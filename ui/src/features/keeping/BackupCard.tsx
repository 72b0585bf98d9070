import { Card } from "../../kit";
import { Text } from "../../l10n";
import { Left } from "../release";
import { FolderForm } from "./FolderForm";
import { useCarry } from "./useCarry";

/** A backup to another place, read back before it is called whole. */
export function BackupCard({ folder }: { folder: string }) {
  const carry = useCarry("begin_backup");
  return (
    <Card>
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
        <Left path={carry.arrived}>
          <Text id="keeping-backup-done" />
        </Left>
      )}
    </Card>
  );
}
