import { type FormEvent, useState } from "react";
import { asFailure, type HostFailure, useHost } from "../../host";
import { Button, Dialog, FailureNotice, PassphraseField, StateLine } from "../../kit";
import { messageId, Text, useWords } from "../../l10n";
import { NewPassphraseFields } from "../passphrase/NewPassphraseFields";
import { useNewPassphrase } from "../passphrase/useNewPassphrase";
import styles from "./Sheet.module.css";

/** What may be done with it. Whether there is one is kept nowhere, so both are always offered. */
type Wish = "set" | "remove";

/** A passphrase for a moment under threat. */
export function DuressCard() {
  const words = useWords();
  const [wish, setWish] = useState<Wish | null>(null);
  const [done, setDone] = useState<Wish | null>(null);
  const settle = (of: Wish) => {
    setWish(null);
    setDone(of);
  };
  return (
    <section className={styles.card} aria-labelledby="duress-title">
      <h2 id="duress-title">
        <Text id="duress-title" />
      </h2>
      <p>
        <Text id="duress-what" />
      </p>
      {done !== null && (
        <div role="status">
          <StateLine icon="here" kind="kept">
            <Text id={messageId(`duress-${done}-done`)} />
          </StateLine>
        </div>
      )}
      <div className={styles.acts}>
        <Button icon="shield" onPress={() => setWish("set")}>
          <Text id="duress-set" />
        </Button>
        <Button variant="quiet" onPress={() => setWish("remove")}>
          <Text id="duress-remove" />
        </Button>
      </div>
      <p className="small soft">
        <Text id="duress-hint" />
      </p>
      <Dialog
        title={words.say(wish === "remove" ? "duress-remove" : "duress-set")}
        isOpen={wish !== null}
        onClose={() => setWish(null)}
      >
        {wish && <DuressForm wish={wish} onDone={() => settle(wish)} />}
      </Dialog>
    </section>
  );
}

/** What is said at the present one. */
const OF_THE_PRESENT = new Set(["wrong-passphrase", "passphrase-empty"]);

function DuressForm({ wish, onDone }: { wish: Wish; onDone: () => void }) {
  const host = useHost();
  const words = useWords();
  const secret = useNewPassphrase();
  const [present, setPresent] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    secret.forget();
    const { passphrase, repeated } = secret;
    const duress = wish === "set" ? passphrase : null;
    try {
      await host.call("set_duress", { present, duress, repeated });
      onDone();
    } catch (error) {
      const refused = asFailure(error);
      setBusy(false);
      const isOfPresent = OF_THE_PRESENT.has(refused.code) && (present === "" || duress !== "");
      if (isOfPresent || !secret.refuse(refused)) setFailure(refused);
    }
  };
  const ofPresent = failure && OF_THE_PRESENT.has(failure.code) ? failure.code : null;
  return (
    <form className={styles.step} onSubmit={keep}>
      <PassphraseField
        isCompact
        autoFocus
        label={words.say("recovery-passphrase-present")}
        value={present}
        onChange={setPresent}
        error={ofPresent && words.say(messageId(`failure-${ofPresent}`))}
        hint={ofPresent && words.say(messageId(`failure-${ofPresent}.recovery`))}
      />
      {wish === "set" && <NewPassphraseFields of={secret} label="duress-passphrase" />}
      {failure && !ofPresent && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" keycap="Enter" isBusy={isBusy}>
        <Text id={wish === "set" ? "duress-set-now" : "duress-remove"} />
      </Button>
    </form>
  );
}
