import { type FormEvent, useState } from "react";
import { type ProtectionView, useHost } from "../../host";
import { Button, FailureNotice, Select } from "../../kit";
import { Text, useWords } from "../../l10n";
import { isOfThePresent, PresentField } from "../passphrase/PresentField";
import { useSubmit } from "../passphrase/useSubmit";
import styles from "./Sheet.module.css";

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
  const isLeaving = leavers.length > 0;
  const leaver = only ?? chosen;
  const { failure, isBusy, submit } = useSubmit(async () => {
    onDone(await host.call("renew_keys", { passphrase, leaver: leaver || null }));
  });
  const renew = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(isLeaving && leaver === "");
    if (!isLeaving || leaver !== "") await submit(event);
  };
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
      <PresentField
        label="recovery-key-passphrase"
        value={passphrase}
        onChange={setPassphrase}
        failure={failure}
      />
      {failure && !isOfThePresent(failure) && <FailureNotice failure={failure} />}
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
