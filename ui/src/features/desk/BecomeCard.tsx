import { type FormEvent, useEffect, useState } from "react";
import { asFailure, type DeskRoleView, type HostFailure, useHost } from "../../host";
import { Button, Card, FailureNotice, PassphraseField, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Desk.module.css";

/** For the authority's own computers; an officer passes it by. */
export function BecomeCard() {
  const host = useHost();
  const [role, setRole] = useState<DeskRoleView | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    host.call("desk_role", {}).then(setRole, () => setRole(null));
  }, [host]);
  if (!role) return null;
  return (
    <Card>
      <h2>
        <Text id="desk-become" />
      </h2>
      {role.isDesk ? (
        <p>
          <Text
            id="desk-is"
            vars={{
              label: (
                <bdi key="label" data-own-words="" dir="auto">
                  {role.label}
                </bdi>
              ),
            }}
          />
        </p>
      ) : (
        <>
          <p className="small soft">
            <Text id="desk-become-hint" />
          </p>
          {isOpen ? (
            <Form onDone={setRole} />
          ) : (
            <Button variant="quiet" icon="desk" onPress={() => setOpen(true)}>
              <Text id="desk-become-now" />
            </Button>
          )}
        </>
      )}
    </Card>
  );
}

function Form({ onDone }: { onDone: (role: DeskRoleView) => void }) {
  const host = useHost();
  const words = useWords();
  const [folder, setFolder] = useState("");
  const [label, setLabel] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const become = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      onDone(await host.call("become_desk", { folder, passphrase, label }));
    } catch (error) {
      setFailure(asFailure(error));
      setPassphrase("");
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={become}>
      <TextField
        label={words.say("desk-become-folder")}
        value={folder}
        onChange={setFolder}
        isCode
        autoFocus
      />
      <TextField
        label={words.say("desk-become-label")}
        value={label}
        onChange={setLabel}
        maxLength={80}
      />
      <PassphraseField
        label={words.say("desk-become-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        isCompact
      />
      {failure && <FailureNotice failure={failure} />}
      <div className={styles.actions}>
        <Button type="submit" isBusy={isBusy}>
          <Text id="desk-become-now" />
        </Button>
      </div>
    </form>
  );
}
