import { type FormEvent, useState } from "react";
import { asFailure, type DossierView, type HostFailure, useHost } from "../../host";
import { Dialog, Notice, Select } from "../../kit";
import { Text, useWords } from "../../l10n";
import { ORDER_REASONS } from "../post/Erased";
import styles from "./Desk.module.css";
import { SecondReader } from "./SecondReader";
import { WithPassphrase } from "./WithPassphrase";

interface Props {
  caseId: string;
  /** How many computers have it. */
  computers: number;
  /** How many of its files have not come yet. */
  filesWaiting: number;
  /** Something that one of the computers sent is missing here. */
  isBehind: boolean;
  onClose: () => void;
  onDone: (view: DossierView) => void;
}

/** A case is to be gone wherever it went: what that does, why, and the passphrase. */
export function EraseDialog(props: Props) {
  const { caseId, computers, filesWaiting, isBehind, onClose, onDone } = props;
  const host = useHost();
  const words = useWords();
  const [reason, setReason] = useState<string>(ORDER_REASONS[0]);
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      onDone(await host.call("erase_there", { caseId, reason, passphrase }));
    } catch (error) {
      setFailure(asFailure(error));
      setPassphrase("");
      setBusy(false);
    }
  };
  return (
    <Dialog title={words.say("desk-erase")} isOpen onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={erase}>
        <p>
          <Text id="desk-erase-hint" vars={{ count: computers }} />
        </p>
        {filesWaiting > 0 && (
          <Notice
            icon="info"
            title={<Text id="desk-erase-files" vars={{ count: filesWaiting }} />}
          />
        )}
        {isBehind && (
          <p className="small">
            <Text id="desk-erase-behind" />
          </p>
        )}
        <Select
          label={words.say("desk-erase-why")}
          value={reason}
          onChange={setReason}
          options={ORDER_REASONS.map((each) => ({
            value: each,
            label: words.say(`order-reason-${each}`),
          }))}
        />
        <WithPassphrase
          passphrase={passphrase}
          onChange={setPassphrase}
          failure={failure}
          onClose={onClose}
          does="desk-erase-now"
          isBusy={isBusy}
        />
      </form>
      {failure?.failure.code === "second-reader-needed" && (
        <SecondReader onSigned={() => setFailure(null)} />
      )}
    </Dialog>
  );
}
