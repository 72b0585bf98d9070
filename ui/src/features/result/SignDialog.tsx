import { useRef, useState } from "react";
import { asFailure, type HostFailure, type ResultView, useHost } from "../../host";
import { Button, Dialog, FailureNotice, PassphraseField, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Statement.module.css";
import type { StatementDesk } from "./useStatement";

interface Props {
  view: ResultView;
  desk: StatementDesk;
  onClose: () => void;
  onSigned: (view: ResultView) => void;
}

/** Who signs, and the passphrase again. A refusal leaves everything as it was typed. */
export function SignDialog({ view, desk, onClose, onSigned }: Props) {
  const host = useHost();
  const words = useWords();
  const [role, setRole] = useState(view.signed?.role ?? "");
  const [name, setName] = useState(view.signed?.name ?? "");
  const [passphrase, setPassphrase] = useState("");
  const [missing, setMissing] = useState<"role" | "passphrase" | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const roleField = useRef<HTMLInputElement>(null);
  const passphraseField = useRef<HTMLInputElement>(null);
  const choice = desk.choice ?? "agree";
  const rung = desk.rung ?? view.meaning.conclusion;

  const sign = async () => {
    if (isBusy) return;
    if (role.trim() === "") {
      setMissing("role");
      roleField.current?.focus();
      return;
    }
    if (passphrase === "") {
      setMissing("passphrase");
      passphraseField.current?.focus();
      return;
    }
    setBusy(true);
    setFailure(null);
    try {
      const next = await host.call("sign_statement", {
        caseId: view.head.caseId,
        choice,
        conclusion: choice === "agree" ? null : rung,
        reason: choice === "agree" ? "" : desk.reason.trim(),
        statement: desk.statement.trim(),
        role: role.trim(),
        name: name.trim() === "" ? null : name.trim(),
        passphrase,
      });
      onSigned(next);
    } catch (error) {
      setFailure(asFailure(error));
      setPassphrase("");
      setBusy(false);
      passphraseField.current?.focus();
    }
  };

  return (
    <Dialog title={words.say("result-sign-title")} isOpen onClose={onClose}>
      <form
        className={styles.sign}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <p className={styles.what}>
          <Text id={`result-sign-${choice}`} vars={{ rung: words.guide(`rung-${rung}`) }} />
        </p>
        {choice !== "agree" && (
          <p className="small soft">
            <Text
              id="result-computed-stays"
              vars={{ rung: words.guide(`rung-${view.meaning.conclusion}`) }}
            />
          </p>
        )}
        <TextField
          ref={roleField}
          label={words.say("result-role")}
          value={role}
          onChange={(text) => {
            setRole(text);
            setMissing(null);
          }}
          hint={<Text id="result-role-hint" />}
          error={missing === "role" ? words.say("result-role-missing") : undefined}
          maxLength={120}
          autoFocus={role === ""}
        />
        <TextField
          label={words.say("result-name")}
          value={name}
          onChange={setName}
          hint={<Text id="result-name-hint" />}
          maxLength={120}
        />
        <PassphraseField
          ref={passphraseField}
          label={words.say("result-passphrase")}
          value={passphrase}
          onChange={(text) => {
            setPassphrase(text);
            setMissing(null);
          }}
          error={missing === "passphrase" ? words.say("result-passphrase-missing") : undefined}
          autoFocus={role !== ""}
        />
        {failure && <FailureNotice failure={failure} />}
        <p className="small soft">
          <Text id="result-sign-note" />
        </p>
        <div className={styles.actions}>
          <Button onPress={onClose}>
            <Text id="result-sign-cancel" />
          </Button>
          <Button type="submit" variant="primary" icon="sign" isBusy={isBusy}>
            <Text id="result-sign-now" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
