import { type FormEvent, useState } from "react";
import { asFailure, type DeviceRow, type DevicesView, type HostFailure, useHost } from "../../host";
import { Dialog, TextField } from "../../kit";
import { Moment, Text, useWords } from "../../l10n";
import styles from "./Desk.module.css";
import { WithPassphrase } from "./WithPassphrase";

export interface DeviceStep {
  what: "certify" | "seal" | "revoke";
  one: DeviceRow;
}

const ROLES = ["officer", "desk", "courier"] as const;

interface Props {
  step: DeviceStep;
  onClose: () => void;
  onDone: (view: DevicesView) => void;
}

/** Where a computer belongs, that its vaults are sealed, or that nothing of it is taken any more. */
export function DeviceDialog({ step: { what, one }, onClose, onDone }: Props) {
  const { id } = one;
  const host = useHost();
  const words = useWords();
  const [organisation, setOrganisation] = useState("");
  const [region, setRegion] = useState("");
  const [role, setRole] = useState<string>("officer");
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const go = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    const done = () => {
      if (what === "certify")
        return host.call("certify_device", { id, organisation, region, role, passphrase });
      return host.call(what === "seal" ? "seal_device" : "revoke_device", { id, passphrase });
    };
    try {
      onDone(await done());
    } catch (error) {
      setFailure(asFailure(error));
      setPassphrase("");
    }
  };
  return (
    <Dialog title={words.say(`desk-${what}-title`)} isOpen onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={go}>
        <p>
          <Text id={`desk-${what}-hint`} />
        </p>
        {what === "seal" && <Before one={one} />}
        {what === "certify" && (
          <>
            <TextField
              label={words.say("desk-organisation")}
              value={organisation}
              onChange={setOrganisation}
              maxLength={80}
              autoFocus
            />
            <TextField
              label={words.say("desk-region")}
              value={region}
              onChange={setRegion}
              maxLength={80}
            />
            <fieldset className={styles.options}>
              <legend>
                <Text id="desk-certify-role" />
              </legend>
              {ROLES.map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="role"
                    value={each}
                    checked={role === each}
                    onChange={() => setRole(each)}
                  />
                  <Text id={`desk-role-${each}`} />
                </label>
              ))}
            </fieldset>
          </>
        )}
        <WithPassphrase
          passphrase={passphrase}
          onChange={setPassphrase}
          failure={failure}
          onClose={onClose}
          does={`desk-${what}`}
        />
      </form>
    </Dialog>
  );
}

/** What another order to seal would do, where one was given before. */
function Before({ one }: { one: DeviceRow }) {
  if (one.sealAt === null) return null;
  const when = <Moment key="when" at={one.sealAt} show="moment" />;
  return (
    <p className="small">
      <Text id={one.sealGoneAt === null ? "desk-seal-waits" : "desk-seal-again"} vars={{ when }} />
    </p>
  );
}
