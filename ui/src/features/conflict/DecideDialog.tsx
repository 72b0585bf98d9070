import { useState } from "react";
import { useCase } from "../../app";
import {
  asFailure,
  type ConflictsView,
  type ConflictView,
  type HostFailure,
  useHost,
} from "../../host";
import { Button, Dialog, FailureNotice, Select, TextArea } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Conflicts.module.css";
import { About, Said } from "./Said";

const REASONS = ["asked", "document", "talked", "mistake", "other"] as const;

interface Props {
  conflict: ConflictView;
  /** None: none of them, and it is asked again. */
  chosen: string | null;
  onClose: () => void;
  onDecided: (view: ConflictsView) => void;
}

/** What counts from now on, and why. What the others wrote stays in the history. */
export function DecideDialog({ conflict, chosen, onClose, onDecided }: Props) {
  const host = useHost();
  const words = useWords();
  const { caseId } = useCase().head;
  const [reason, setReason] = useState("");
  const [said, setSaid] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const value = conflict.values.find(({ event }) => event === chosen);

  const decide = async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      const seen = conflict.values.map(({ event }) => event);
      const request = { caseId, field: conflict.field, chosen, seen, reason, words: said };
      onDecided(await host.call("decide_conflict", request));
    } catch (error) {
      setFailure(asFailure(error));
      setBusy(false);
    }
  };

  return (
    <Dialog title={words.say("conflict-decide-title")} isOpen onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void decide();
        }}
      >
        <p className={styles.asked}>
          <About conflict={conflict} />
        </p>
        <p>
          <Text id={value ? "conflict-decide-keep" : "conflict-decide-neither"} />
        </p>
        {value && (
          <p className={styles.chosen}>
            <Said conflict={conflict} value={value} />
          </p>
        )}
        <p className="small soft">
          <Text id="conflict-kept" />
        </p>
        <Select
          label={words.say("conflict-reason")}
          value={reason}
          onChange={setReason}
          options={[
            // Nobody's reason is written down for them.
            { value: "", label: words.say("conflict-reason-none") },
            ...REASONS.map((each) => ({
              value: each,
              label: words.say(`conflict-reason-${each}`),
            })),
          ]}
        />
        <TextArea
          label={words.say("conflict-words")}
          hint={<Text id="conflict-words-hint" />}
          value={said}
          onChange={setSaid}
          maxLength={4000}
          rows={2}
        />
        {failure && <FailureNotice failure={failure} />}
        <div className={styles.actions}>
          <Button onPress={onClose}>
            <Text id="conflict-cancel" />
          </Button>
          <Button type="submit" variant="primary" isBusy={isBusy}>
            <Text id="conflict-now" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
