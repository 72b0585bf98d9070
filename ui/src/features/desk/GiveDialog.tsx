import { type FormEvent, useState } from "react";
import {
  asFailure,
  type DossierView,
  type HostFailure,
  type RecipientView,
  useHost,
} from "../../host";
import { Checkbox, Dialog, Select } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Desk.module.css";
import { SecondReader } from "./SecondReader";
import { WithPassphrase } from "./WithPassphrase";

const PURPOSES = ["proceedings", "shelter", "care"] as const;
const BASES = ["consent", "duty"] as const;
const DAYS = ["30", "90", "none"] as const;

interface Props {
  caseId: string;
  recipients: readonly RecipientView[];
  onClose: () => void;
  onDone: (view: DossierView) => void;
}

/** To whom, what of it, what for, on what ground, until when: then it is sealed anew. */
export function GiveDialog({ caseId, recipients, onClose, onDone }: Props) {
  const host = useHost();
  const words = useWords();
  const [recipient, setRecipient] = useState(recipients[0]?.id ?? "");
  const [handOver, setHandOver] = useState(false);
  const [withIdentity, setIdentity] = useState(false);
  const [purpose, setPurpose] = useState<string>(PURPOSES[0]);
  const [basis, setBasis] = useState<string>(BASES[0]);
  const [days, setDays] = useState<string>(DAYS[0]);
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const give = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      onDone(
        await host.call("give_case", {
          caseId,
          recipient,
          handOver,
          withIdentity: withIdentity || handOver,
          purpose: handOver ? "hand-over" : purpose,
          basis,
          days: handOver || days === "none" ? null : Number(days),
          passphrase,
        }),
      );
    } catch (error) {
      setFailure(asFailure(error));
      setPassphrase("");
      setBusy(false);
    }
  };
  const named = (one: RecipientView) =>
    [one.name, one.function, one.organisation, one.reads ? words.say("desk-reader-reads") : ""]
      .filter(Boolean)
      .join(" · ");
  return (
    <Dialog title={words.say("desk-give")} isOpen onClose={onClose}>
      {recipients.length === 0 ? (
        <p>
          <Text id="desk-give-nobody" />
        </p>
      ) : (
        <form className={styles.form} noValidate onSubmit={give}>
          <p>
            <Text id="desk-give-what" />
          </p>
          <div data-own-words="">
            <Select
              label={words.say("desk-give-to")}
              value={recipient}
              onChange={setRecipient}
              options={recipients.map((one) => ({ value: one.id, label: named(one) }))}
            />
          </div>
          <Checkbox isSelected={handOver} onChange={setHandOver}>
            <Text id="desk-give-hand-over" />
          </Checkbox>
          {!handOver && (
            <>
              <Checkbox isSelected={withIdentity} onChange={setIdentity}>
                <Text id="desk-give-identity" />
              </Checkbox>
              <Select
                label={words.say("desk-give-purpose")}
                value={purpose}
                onChange={setPurpose}
                options={PURPOSES.map((each) => ({
                  value: each,
                  label: words.say(`desk-purpose-${each}`),
                }))}
              />
              <Select
                label={words.say("desk-give-days")}
                value={days}
                onChange={setDays}
                options={DAYS.map((each) => ({
                  value: each,
                  label: words.say(`desk-days-${each}`),
                }))}
              />
            </>
          )}
          <Select
            label={words.say("desk-give-basis")}
            value={basis}
            onChange={setBasis}
            options={BASES.map((each) => ({
              value: each,
              label: words.say(`sharing-basis-${each}`),
            }))}
          />
          <WithPassphrase
            passphrase={passphrase}
            onChange={setPassphrase}
            failure={failure}
            onClose={onClose}
            does="desk-give-now"
            icon="handover"
            isBusy={isBusy}
          />
        </form>
      )}
      {failure?.failure.code === "second-reader-needed" && (
        <SecondReader onSigned={() => setFailure(null)} />
      )}
    </Dialog>
  );
}
