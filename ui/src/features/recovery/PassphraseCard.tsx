import { type FormEvent, useState } from "react";
import { asFailure, type HostFailure, type ProtectionView, useHost } from "../../host";
import { Button, Card, Dialog, FailureNotice, PassphraseField, StateLine } from "../../kit";
import { Text, useWords } from "../../l10n";
import { NewPassphraseFields } from "../passphrase/NewPassphraseFields";
import { useNewPassphrase } from "../passphrase/useNewPassphrase";
import styles from "./Sheet.module.css";

interface Props {
  onChange: (view: ProtectionView) => void;
}

/** Another passphrase, with the present one. */
export function PassphraseCard({ onChange }: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const done = (view: ProtectionView) => {
    setOpen(false);
    setChanged(true);
    onChange(view);
  };
  return (
    <Card labelledBy="recovery-passphrase">
      <h2 id="recovery-passphrase">
        <Text id="recovery-passphrase" />
      </h2>
      {isChanged && (
        <div role="status">
          <StateLine icon="here" kind="kept">
            <Text id="recovery-passphrase-changed" />
          </StateLine>
        </div>
      )}
      <Button icon="lock" onPress={() => setOpen(true)}>
        <Text id="recovery-passphrase-change" />
      </Button>
      <p className="small soft">
        <Text id="recovery-passphrase-hint" />
      </p>
      <Dialog
        title={words.say("recovery-passphrase-change")}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <ChangeForm onDone={done} />
      </Dialog>
    </Card>
  );
}

/** What is said at the present one. */
const OF_THE_PRESENT = new Set(["wrong-passphrase", "passphrase-empty"]);

function ChangeForm({ onDone }: { onDone: (view: ProtectionView) => void }) {
  const host = useHost();
  const words = useWords();
  const secret = useNewPassphrase();
  const [present, setPresent] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    secret.forget();
    const { passphrase, repeated } = secret;
    try {
      onDone(await host.call("change_passphrase", { present, passphrase, repeated }));
    } catch (error) {
      const refused = asFailure(error);
      setBusy(false);
      const isOfPresent = OF_THE_PRESENT.has(refused.code) && (present === "" || passphrase !== "");
      if (isOfPresent || !secret.refuse(refused)) setFailure(refused);
    }
  };
  const ofPresent = failure && OF_THE_PRESENT.has(failure.code) ? failure.code : null;
  return (
    <form className={styles.step} onSubmit={change}>
      <PassphraseField
        isCompact
        autoFocus
        label={words.say("recovery-passphrase-present")}
        value={present}
        onChange={setPresent}
        error={ofPresent && words.say(`failure-${ofPresent}`)}
        hint={ofPresent && words.say(`failure-${ofPresent}.recovery`)}
      />
      <NewPassphraseFields of={secret} label="recovery-passphrase-new" />
      {failure && !ofPresent && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" keycap="Enter" isBusy={isBusy}>
        <Text id={isBusy ? "recovery-passphrase-changing" : "recovery-passphrase-submit"} />
      </Button>
    </form>
  );
}
