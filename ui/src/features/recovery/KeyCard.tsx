import { type FormEvent, useState } from "react";
import { useNow } from "../../app";
import { asFailure, type HostFailure, type ProtectionView, useHost } from "../../host";
import { Button, Card, Dialog, FailureNotice, Icon, PassphraseField, StateLine } from "../../kit";
import { Moment, messageId, Text, useWords } from "../../l10n";
import styles from "./Sheet.module.css";

interface Props {
  view: ProtectionView;
  onChange: (view: ProtectionView) => void;
}

/** The key under everything: how old it is, and another one. */
export function KeyCard({ view, onChange }: Props) {
  const words = useWords();
  const now = useNow();
  const [isOpen, setOpen] = useState(false);
  const [isRenewed, setRenewed] = useState(false);
  const done = (next: ProtectionView) => {
    setOpen(false);
    setRenewed(true);
    onChange(next);
  };
  const made = <Moment at={view.keysMadeAt} show="ago" now={now} />;
  return (
    <Card labelledBy="recovery-key">
      <h2 id="recovery-key">
        <Text id="recovery-key" />
      </h2>
      <p className="row">
        <Icon name={view.keysDue ? "info" : "check"} size="small" />
        <span>
          <Text id="recovery-key-made" vars={{ when: made }} />{" "}
          {view.keysDue && <Text id="recovery-key-due" />}
        </span>
      </p>
      {isRenewed && (
        <div role="status">
          <StateLine icon="here" kind="kept">
            <Text id="recovery-key-done" /> <Text id="recovery-key-backups" />
          </StateLine>
        </div>
      )}
      <Button icon="key" onPress={() => setOpen(true)}>
        <Text id="recovery-key-renew" />
      </Button>
      <p className="small soft">
        <Text id="recovery-key-hint" />
      </p>
      <Dialog
        title={words.say("recovery-key-renew")}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <RenewForm onDone={done} />
      </Dialog>
    </Card>
  );
}

/** What is said at the field. */
const OF_THE_FIELD = new Set(["wrong-passphrase", "passphrase-empty"]);

function RenewForm({ onDone }: { onDone: (view: ProtectionView) => void }) {
  const host = useHost();
  const words = useWords();
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const renew = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      onDone(await host.call("renew_keys", { passphrase }));
    } catch (error) {
      setBusy(false);
      setFailure(asFailure(error));
    }
  };
  const ofField = failure && OF_THE_FIELD.has(failure.code) ? failure.code : null;
  return (
    <form className={styles.step} onSubmit={renew}>
      <PassphraseField
        isCompact
        autoFocus
        label={words.say("recovery-key-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        error={ofField && words.say(messageId(`failure-${ofField}`))}
        hint={ofField && words.say(messageId(`failure-${ofField}.recovery`))}
      />
      {failure && !ofField && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" keycap="Enter" isBusy={isBusy}>
        <Text id={isBusy ? "recovery-key-going" : "recovery-key-now"} />
      </Button>
    </form>
  );
}
