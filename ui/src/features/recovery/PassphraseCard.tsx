import { useState } from "react";
import { type ProtectionView, useHost } from "../../host";
import { Button, Card, Dialog, FailureNotice, StateLine } from "../../kit";
import { Text, useWords } from "../../l10n";
import { NewPassphraseFields } from "../passphrase/NewPassphraseFields";
import { isAtPresent, isOfThePresent, PresentField } from "../passphrase/PresentField";
import { useNewPassphrase } from "../passphrase/useNewPassphrase";
import { useSubmit } from "../passphrase/useSubmit";
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

function ChangeForm({ onDone }: { onDone: (view: ProtectionView) => void }) {
  const host = useHost();
  const secret = useNewPassphrase();
  const [present, setPresent] = useState("");
  const { failure, isBusy, submit } = useSubmit(
    async () => {
      secret.forget();
      const { passphrase, repeated } = secret;
      onDone(await host.call("change_passphrase", { present, passphrase, repeated }));
    },
    (refused) => !isAtPresent(refused, present, secret.passphrase) && secret.refuse(refused),
  );
  return (
    <form className={styles.step} onSubmit={submit}>
      <PresentField
        label="recovery-passphrase-present"
        value={present}
        onChange={setPresent}
        failure={failure}
      />
      <NewPassphraseFields of={secret} label="recovery-passphrase-new" />
      {failure && !isOfThePresent(failure) && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" keycap="Enter" isBusy={isBusy}>
        <Text id={isBusy ? "recovery-passphrase-changing" : "recovery-passphrase-submit"} />
      </Button>
    </form>
  );
}
