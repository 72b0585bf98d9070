import { useRef, useState } from "react";
import { useSession } from "../../app";
import { type FailureCode, useHost } from "../../host";
import { Button, FailureNotice, Icon, TextField } from "../../kit";
import { messageId, Text, useWords } from "../../l10n";
import { NewPassphraseFields } from "../passphrase/NewPassphraseFields";
import { useNewPassphrase } from "../passphrase/useNewPassphrase";
import { useSubmit } from "../passphrase/useSubmit";
import { type Beside, ColleagueFields } from "./ColleagueFields";
import styles from "./Unlock.module.css";

/** What is said at the name. */
const OF_THE_ALIAS = new Set<FailureCode>(["alias-empty", "alias-taken", "alias-too-long"]);

/** The first day: a name that says nothing, and a passphrase typed twice. */
export function CreateOfficer({ onDone }: { onDone: () => void }) {
  const { opened } = useSession();
  const host = useHost();
  const words = useWords();
  const name = useRef<HTMLInputElement>(null);
  const secret = useNewPassphrase();
  const [alias, setAlias] = useState("");
  const [beside, setBeside] = useState<Beside | null>(null);
  const { failure, isBusy, submit } = useSubmit(
    async () => {
      secret.forget();
      const { passphrase, repeated } = secret;
      await opened(
        beside
          ? await host.call("create_beside", {
              alias,
              passphrase,
              repeated,
              colleague: beside.alias,
              colleaguePassphrase: beside.passphrase,
            })
          : await host.call("create_officer", { alias, passphrase, repeated }),
      );
      onDone();
    },
    (refused) => {
      if (OF_THE_ALIAS.has(refused.code)) name.current?.focus();
      return secret.refuse(refused);
    },
  );

  const ofAlias = failure && OF_THE_ALIAS.has(failure.code) ? failure.code : null;
  return (
    <form className={`${styles.steps} ${styles.create}`} onSubmit={submit}>
      <div>
        <h1 className={styles.title}>
          <Text id="create-title" />
        </h1>
        <p className="soft">
          <Text id="create-hint" />
        </p>
      </div>
      <TextField
        ref={name}
        label={words.say("create-alias")}
        value={alias}
        onChange={setAlias}
        maxLength={40}
        autoFocus
        error={ofAlias && words.say(messageId(`failure-${ofAlias}`))}
        hint={words.say(ofAlias ? messageId(`failure-${ofAlias}.recovery`) : "create-alias-hint")}
      />
      <NewPassphraseFields of={secret} label="create-passphrase" />
      <ColleagueFields beside={beside} onChange={setBeside} />
      {failure && !ofAlias && <FailureNotice failure={failure} />}
      <p className={styles.warning}>
        <Icon name="key" size="small" />
        <span>
          <Text id="create-next" />
        </span>
      </p>
      <div className={styles.go}>
        <Button type="submit" variant="primary" size="big" keycap="Enter" isWide isBusy={isBusy}>
          <Text id={isBusy ? "create-working" : "create-submit"} />
        </Button>
      </div>
    </form>
  );
}
