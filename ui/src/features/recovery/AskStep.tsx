import { type FormEvent, useState } from "react";
import { Button, FailureNotice, PassphraseField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Sheet.module.css";
import type { SheetDesk } from "./useSheet";

/** What the field itself can tell. */
const OF_THE_FIELD = new Set(["wrong-passphrase", "passphrase-empty"]);

/** A hand on an unlocked computer makes no sheet for itself. */
export function AskStep({ desk }: { desk: SheetDesk }) {
  const words = useWords();
  const [passphrase, setPassphrase] = useState("");
  const make = (event: FormEvent) => {
    event.preventDefault();
    desk.make(passphrase);
  };
  const ofField = desk.failure && OF_THE_FIELD.has(desk.failure.code) ? desk.failure.code : null;
  return (
    <form className={styles.step} onSubmit={make}>
      <h2>
        <Text id="sheet-make" />
      </h2>
      <p>
        <Text id="sheet-why" />
      </p>
      <PassphraseField
        isCompact
        autoFocus
        label={words.say("recovery-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        error={ofField && words.say(`failure-${ofField}`)}
        hint={ofField ? words.say(`failure-${ofField}.recovery`) : words.say("sheet-ask-hint")}
      />
      {desk.failure && !ofField && <FailureNotice failure={desk.failure} />}
      <Button type="submit" variant="primary" size="big" keycap="Enter" isBusy={desk.isBusy}>
        <Text id="sheet-make" />
      </Button>
    </form>
  );
}
