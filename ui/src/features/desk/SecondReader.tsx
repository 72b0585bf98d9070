import { type FormEvent, useState } from "react";
import { asFailure, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, PassphraseField, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Desk.module.css";

/** Much at once needs two: the second reader types their own passphrase here. */
export function SecondReader({ onSigned }: { onSigned: () => void }) {
  const host = useHost();
  const words = useWords();
  const [alias, setAlias] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [most, setMost] = useState("40");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const sign = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    try {
      await host.call("second_reader", {
        alias: alias.trim(),
        passphrase,
        most: Number(most) || 0,
      });
      onSigned();
    } catch (error) {
      setFailure(asFailure(error));
    }
    setPassphrase("");
  };
  return (
    <form className={styles.form} noValidate onSubmit={sign}>
      <h3>
        <Text id="desk-second" />
      </h3>
      <p className="small soft">
        <Text id="desk-second-what" />
      </p>
      <TextField label={words.say("desk-second-alias")} value={alias} onChange={setAlias} />
      <PassphraseField
        label={words.say("desk-second-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        isCompact
      />
      <TextField
        label={words.say("desk-second-most")}
        value={most}
        onChange={setMost}
        inputMode="numeric"
        maxLength={5}
      />
      {failure && <FailureNotice failure={failure} />}
      <div className={styles.actions}>
        <Button type="submit" icon="sign">
          <Text id="desk-second-sign" />
        </Button>
      </div>
    </form>
  );
}
