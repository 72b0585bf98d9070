import { type FormEvent, useState } from "react";
import { asFailure, type HostFailure, useHost } from "../../host";
import { Dialog, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Desk.module.css";
import { SecondReader } from "./SecondReader";
import { WithPassphrase } from "./WithPassphrase";

interface Props {
  path: string;
  onClose: () => void;
  onSaved: (path: string) => void;
}

/** The counts leave with the passphrase again, and by two readers. */
export function CountsDialog({ path: suggested, onClose, onSaved }: Props) {
  const host = useHost();
  const words = useWords();
  const [path, setPath] = useState(suggested);
  const [passphrase, setPassphrase] = useState("");
  const [replace, setReplace] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    host.call("save_statistics", { path, replace, passphrase }).then(
      (done) => onSaved(done.path),
      (error: unknown) => {
        const failed = asFailure(error);
        setFailure(failed);
        // Said once; whoever presses again means it.
        setReplace(failed.code === "paper-path-taken");
        setPassphrase("");
      },
    );
  };
  return (
    <Dialog title={words.say("desk-counts-save-title")} isOpen onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={save}>
        <p>
          <Text id="desk-counts-save-hint" />
        </p>
        <TextField
          isCode
          label={words.say("desk-counts-file")}
          value={path}
          onChange={setPath}
          maxLength={1000}
          autoFocus
        />
        <WithPassphrase
          passphrase={passphrase}
          onChange={setPassphrase}
          failure={failure}
          onClose={onClose}
          does="desk-counts-save"
        />
      </form>
      {failure?.code === "second-reader-needed" && (
        <SecondReader onSigned={() => setFailure(null)} />
      )}
    </Dialog>
  );
}
