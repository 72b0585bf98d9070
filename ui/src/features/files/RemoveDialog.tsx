import { useState } from "react";
import { useCase } from "../../app";
import { asFailure, type FilesView, type FileView, type HostFailure, useHost } from "../../host";
import { Button, Dialog, FailureNotice, Select } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Files.module.css";

const REASONS = ["asked", "mistake", "danger"] as const;

interface Props {
  file: FileView;
  onClose: () => void;
  onRemoved: (view: FilesView) => void;
}

/** Off the case, with the reason. */
export function RemoveDialog({ file, onClose, onRemoved }: Props) {
  const host = useHost();
  const words = useWords();
  const { caseId } = useCase().head;
  const [reason, setReason] = useState<string>(REASONS[0]);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);

  const remove = async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      onRemoved(await host.call("remove_file", { caseId, file: file.file, reason }));
    } catch (error) {
      setFailure(asFailure(error));
      setBusy(false);
    }
  };

  return (
    <Dialog title={words.say("files-remove-title")} isOpen onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void remove();
        }}
      >
        <p>
          <Text id="files-remove-what" />
        </p>
        <Select
          label={words.say("files-remove-reason")}
          value={reason}
          onChange={setReason}
          options={REASONS.map((each) => ({
            value: each,
            label: words.say(`files-remove-${each}`),
          }))}
        />
        {failure && <FailureNotice failure={failure} />}
        <div className={styles.actions}>
          <Button onPress={onClose}>
            <Text id="files-cancel" />
          </Button>
          <Button type="submit" variant="primary" isBusy={isBusy}>
            <Text id="files-remove-now" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
