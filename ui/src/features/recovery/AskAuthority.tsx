import { type FormEvent, useState } from "react";
import { type AskedAuthorityView, asFailure, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import { NewPassphraseFields } from "../passphrase/NewPassphraseFields";
import { useNewPassphrase } from "../passphrase/useNewPassphrase";
import styles from "./Sheet.module.css";

interface Props {
  alias: string;
  suggested: string;
  onAsked: (view: AskedAuthorityView) => void;
}

/** A new passphrase, and where the request goes: the reply opens only with both. */
export function AskAuthority({ alias, suggested, onAsked }: Props) {
  const host = useHost();
  const words = useWords();
  const secret = useNewPassphrase();
  const [path, setPath] = useState(suggested);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ask = async (replace: boolean) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    secret.forget();
    const { passphrase, repeated } = secret;
    const { language } = words;
    const request = { alias, passphrase, repeated, path: path.trim(), replace, language };
    try {
      onAsked(await host.call("ask_authority", request));
    } catch (error) {
      const refused = asFailure(error);
      if (!secret.refuse(refused)) setFailure(refused);
    }
    setBusy(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(false);
  };
  return (
    <form className={styles.door} onSubmit={submit}>
      <NewPassphraseFields of={secret} label="recovery-passphrase-new" autoFocus />
      <TextField label={words.say("door-ask-path")} value={path} onChange={setPath} isCode />
      {failure && <FailureNotice failure={failure} />}
      {failure?.code === "paper-path-taken" && (
        <Button onPress={() => ask(true)}>
          <Text id="sheet-replace" />
        </Button>
      )}
      <Button type="submit" variant="primary" size="big" keycap="Enter" isWide isBusy={isBusy}>
        <Text id="door-ask-submit" />
      </Button>
    </form>
  );
}
