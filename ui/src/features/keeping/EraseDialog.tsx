import { useState } from "react";
import { asFailure, type HostFailure, useHost } from "../../host";
import {
  Button,
  Checkbox,
  Dialog,
  FailureNotice,
  PassphraseField,
  Select,
  TextField,
} from "../../kit";
import { Text, useWords } from "../../l10n";
import type { CaseDialogProps } from "./CloseDialog";
import styles from "./Keeping.module.css";

const REASONS = ["retention", "asked", "duplicate", "mistake"] as const;

/** Two steps: what goes and why, then the code of the case and who agrees. */
export function EraseDialog({ of, onClose, onDone }: CaseDialogProps) {
  const host = useHost();
  const words = useWords();
  const [isSure, setSure] = useState(false);
  const [reason, setReason] = useState<string>(REASONS[0]);
  const [code, setCode] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [isSeconded, setSeconded] = useState(false);
  const [alias, setAlias] = useState("");
  const [theirs, setTheirs] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);

  const erase = async () => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      const second = isSeconded ? { alias: alias.trim(), passphrase: theirs } : null;
      onDone(
        await host.call("erase_case", { caseId: of.caseId, code, reason, passphrase, second }),
      );
    } catch (error) {
      setFailure(asFailure(error));
      setPassphrase("");
      setTheirs("");
      setBusy(false);
    }
  };

  return (
    <Dialog title={words.say("keeping-erase-title", { code: of.code })} isOpen onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isSure) void erase();
          else setSure(true);
        }}
      >
        <p>
          <Text id="keeping-erase-what" />
        </p>
        {isSure ? (
          <>
            <TextField
              label={words.say("keeping-erase-code")}
              value={code}
              onChange={setCode}
              hint={<Text id="keeping-erase-code-hint" vars={{ code: of.code }} />}
              isCode
              autoFocus
            />
            <PassphraseField
              label={words.say("keeping-passphrase")}
              value={passphrase}
              onChange={setPassphrase}
              isCompact
            />
            <Checkbox
              isSelected={isSeconded}
              onChange={setSeconded}
              hint={<Text id="keeping-erase-second-hint" />}
            >
              <Text id="keeping-erase-second" />
            </Checkbox>
            {isSeconded && (
              <>
                <TextField
                  label={words.say("keeping-erase-alias")}
                  value={alias}
                  onChange={setAlias}
                />
                <PassphraseField
                  label={words.say("keeping-erase-their-passphrase")}
                  value={theirs}
                  onChange={setTheirs}
                  isCompact
                />
              </>
            )}
          </>
        ) : (
          <Select
            label={words.say("keeping-erase-reason")}
            value={reason}
            onChange={setReason}
            options={REASONS.map((each) => ({
              value: each,
              label: words.say(`keeping-erase-${each}`),
            }))}
          />
        )}
        {failure && <FailureNotice failure={failure} />}
        <div className={styles.actions}>
          <Button onPress={onClose}>
            <Text id="keeping-cancel" />
          </Button>
          <Button type="submit" variant={isSure ? "primary" : "plain"} isBusy={isBusy}>
            <Text
              id={
                isSure ? (isSeconded ? "keeping-erase-now" : "keeping-erase-bin") : "keeping-go-on"
              }
            />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
