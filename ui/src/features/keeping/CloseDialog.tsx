import { useState } from "react";
import { asFailure, type HostFailure, type KeepingView, type KeptCase, useHost } from "../../host";
import { Button, Dialog, FailureNotice, Select } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Keeping.module.css";

const REASONS = ["referred", "other-route", "ended", "duplicate"] as const;

export interface CaseDialogProps {
  of: KeptCase;
  onClose: () => void;
  onDone: (view: KeepingView) => void;
}

/** Work on a case is over. Nothing of it goes. */
export function CloseDialog({ of, onClose, onDone }: CaseDialogProps) {
  const host = useHost();
  const words = useWords();
  const [reason, setReason] = useState<string>(REASONS[0]);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const close = () => {
    setFailure(null);
    host.call("close_case", { caseId: of.caseId, reason }).then(onDone, (error: unknown) => {
      setFailure(asFailure(error));
    });
  };
  return (
    <Dialog
      title={words.say("keeping-close-title", { code: of.code })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>
            <Text id="keeping-cancel" />
          </Button>
          <Button variant="primary" onPress={close}>
            <Text id="keeping-close-now" />
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          <Text id="keeping-close-what" />
        </p>
        <Select
          label={words.say("keeping-close-reason")}
          value={reason}
          onChange={setReason}
          options={REASONS.map((each) => ({
            value: each,
            label: words.say(`keeping-close-${each}`),
          }))}
        />
        {failure && <FailureNotice failure={failure} />}
      </div>
    </Dialog>
  );
}
