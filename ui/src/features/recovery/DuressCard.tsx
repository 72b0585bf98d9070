import { useState } from "react";
import { useHost } from "../../host";
import { Button, Dialog, FailureNotice, StateLine } from "../../kit";
import { messageId, Text, useWords } from "../../l10n";
import { NewPassphraseFields } from "../passphrase/NewPassphraseFields";
import { isAtPresent, isOfThePresent, PresentField } from "../passphrase/PresentField";
import { useNewPassphrase } from "../passphrase/useNewPassphrase";
import { useSubmit } from "../passphrase/useSubmit";
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

function DuressForm({ wish, onDone }: { wish: Wish; onDone: () => void }) {
  const host = useHost();
  const secret = useNewPassphrase();
  const [present, setPresent] = useState("");
  const duress = wish === "set" ? secret.passphrase : null;
  const { failure, isBusy, submit } = useSubmit(
    async () => {
      secret.forget();
      await host.call("set_duress", { present, duress, repeated: secret.repeated });
      onDone();
    },
    (refused) => !isAtPresent(refused, present, duress) && secret.refuse(refused),
  );
  return (
    <form className={styles.step} onSubmit={submit}>
      <PresentField
        label="recovery-passphrase-present"
        value={present}
        onChange={setPresent}
        failure={failure}
      />
      {wish === "set" && <NewPassphraseFields of={secret} label="duress-passphrase" />}
      {failure && !isOfThePresent(failure) && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" keycap="Enter" isBusy={isBusy}>
        <Text id={wish === "set" ? "duress-set-now" : "duress-remove"} />
      </Button>
    </form>
  );
}
