import { type FormEvent, useState } from "react";
import { useSession } from "../../app";
import { asFailure, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice } from "../../kit";
import { Text } from "../../l10n";
import { NewPassphraseFields } from "../passphrase/NewPassphraseFields";
import { useNewPassphrase } from "../passphrase/useNewPassphrase";
import { useSubmit } from "../passphrase/useSubmit";
import { AuthorityDoor } from "./AuthorityDoor";
import styles from "./Sheet.module.css";
import { isOfTheCode, SheetCodeField } from "./SheetCodeField";

/** At the door without a passphrase: the code from the paper, and then a new passphrase. */
export function SheetDoor({ alias }: { alias: string }) {
  const host = useHost();
  const [typed, setTyped] = useState("");
  const [isProved, setProved] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isGone, setGone] = useState(false);
  const check = async (code: string) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      await host.call("try_sheet", { alias, code });
      setProved(true);
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  };
  if (isGone) return <AuthorityDoor alias={alias} />;
  if (isProved) return <NewDoor alias={alias} code={typed} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check(typed);
  };
  return (
    <form className={styles.door} onSubmit={submit}>
      <div>
        <h1 className={styles.title}>
          <Text id="door-sheet" />
        </h1>
        <p>
          <bdi data-own-words="">{alias}</bdi>
        </p>
        <p className="small soft">
          <Text id="door-sheet-hint" />
        </p>
      </div>
      <SheetCodeField value={typed} onChange={setTyped} onWhole={check} failure={failure} />
      {failure && !isOfTheCode(failure) && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" size="big" keycap="Enter" isWide isBusy={isBusy}>
        <Text id="door-sheet-next" />
      </Button>
      <Button variant="quiet" onPress={() => setGone(true)}>
        <Text id="door-ask" />
      </Button>
    </form>
  );
}

/** The sheet opens it; nothing is changed before there is a new passphrase. */
function NewDoor({ alias, code }: { alias: string; code: string }) {
  const { opened } = useSession();
  const host = useHost();
  const secret = useNewPassphrase();
  const { failure, isBusy, submit } = useSubmit(async () => {
    secret.forget();
    const { passphrase, repeated } = secret;
    await opened(await host.call("recover", { alias, code, passphrase, repeated }));
  }, secret.refuse);
  return (
    <form className={styles.door} onSubmit={submit}>
      <div>
        <h1 className={styles.title}>
          <Text id="door-sheet-new" />
        </h1>
        <p className="small soft">
          <Text id="door-sheet-new-hint" />
        </p>
      </div>
      <NewPassphraseFields of={secret} label="recovery-passphrase-new" autoFocus />
      {failure && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" size="big" keycap="Enter" isWide isBusy={isBusy}>
        <Text id={isBusy ? "unlock-opening" : "door-sheet-open"} />
      </Button>
    </form>
  );
}
