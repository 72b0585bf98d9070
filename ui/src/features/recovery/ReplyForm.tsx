import { type FormEvent, useState } from "react";
import { useSession } from "../../app";
import { asFailure, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, PassphraseField, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Sheet.module.css";

interface Props {
  alias: string;
  words: string;
  path: string;
  onAnew: () => void;
}

/** The six words to read out, and the reply when it is here. */
export function ReplyForm({ alias, words: fingerprint, path: asked, onAnew }: Props) {
  const { opened } = useSession();
  const host = useHost();
  const words = useWords();
  const [path, setPath] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      await opened(await host.call("take_reply", { alias, passphrase, path: path.trim() }));
    } catch (error) {
      setBusy(false);
      setFailure(asFailure(error));
    }
  };
  return (
    <form className={styles.door} onSubmit={open}>
      <div role="status">
        <p className="small soft">
          <Text id="door-ask-words" />
        </p>
        <p>
          <strong>
            <bdi data-own-words="" data-fingerprint="">
              {fingerprint}
            </bdi>
          </strong>
        </p>
        <p className="small soft">
          <Text
            id="door-ask-carry"
            vars={{
              path: (
                <bdi dir="ltr" data-own-words="">
                  {asked}
                </bdi>
              ),
            }}
          />
        </p>
      </div>
      <TextField label={words.say("door-reply-path")} value={path} onChange={setPath} isCode />
      <PassphraseField
        isCompact
        label={words.say("door-reply-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
      />
      {failure && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" size="big" keycap="Enter" isWide isBusy={isBusy}>
        <Text id={isBusy ? "unlock-opening" : "door-reply-open"} />
      </Button>
      <Button variant="quiet" onPress={onAnew}>
        <Text id="door-ask-anew" />
      </Button>
    </form>
  );
}
