import { type FormEvent, useState } from "react";
import { asFailure, type HostFailure, type ProtectionView, useHost } from "../../host";
import { Button, FailureNotice, PassphraseField, Select } from "../../kit";
import { messageId, Text, useWords } from "../../l10n";
import styles from "./Sheet.module.css";

/** What is said at the field. */
const OF_THE_FIELD = new Set(["wrong-passphrase", "passphrase-empty"]);

interface Props {
  /** Who could leave, where somebody does: chosen here, unless there is no choice. */
  leavers?: readonly string[];
  onDone: (view: ProtectionView) => void;
}

/** Another key under everything; where somebody leaves, what is shared with them ends first. */
export function RenewForm({ leavers = [], onDone }: Props) {
  const host = useHost();
  const words = useWords();
  const only = leavers.length === 1 ? leavers[0] : undefined;
  const [chosen, setChosen] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isLeaving = leavers.length > 0;
  const renew = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const leaver = only ?? chosen;
    setMissing(isLeaving && leaver === "");
    if (isLeaving && leaver === "") return;
    setBusy(true);
    setFailure(null);
    try {
      onDone(await host.call("renew_keys", { passphrase, leaver: leaver || null }));
    } catch (error) {
      setBusy(false);
      setFailure(asFailure(error));
    }
  };
  const ofField = failure && OF_THE_FIELD.has(failure.code) ? failure.code : null;
  return (
    <form className={styles.step} onSubmit={renew}>
      {isLeaving && (
        <p>
          <Text id="recovery-key-leaver-hint" />
        </p>
      )}
      {isLeaving && only === undefined && (
        <Select
          label={words.say("recovery-key-leaver-who")}
          value={chosen}
          onChange={(alias) => {
            setChosen(alias);
            setMissing(false);
          }}
          options={[
            { value: "", label: words.say("recovery-key-leaver-choose") },
            ...leavers.map((alias) => ({ value: alias, label: alias, lang: "und" })),
          ]}
          error={isMissing ? words.say("recovery-key-leaver-missing") : undefined}
        />
      )}
      {only !== undefined && (
        <p>
          <Text id="recovery-key-leaver-who" />: <bdi data-own-words="">{only}</bdi>
        </p>
      )}
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
        <Text
          id={
            isBusy
              ? "recovery-key-going"
              : isLeaving
                ? "recovery-key-leaver-now"
                : "recovery-key-now"
          }
        />
      </Button>
    </form>
  );
}
