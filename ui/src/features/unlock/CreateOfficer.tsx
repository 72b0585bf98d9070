import { type FormEvent, useEffect, useRef, useState } from "react";
import { useSession } from "../../app";
import { asFailure, type FailureCode, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, Icon, PassphraseField, TextField } from "../../kit";
import { type MessageId, Text, useWords } from "../../l10n";
import { Strength } from "./Strength";
import styles from "./Unlock.module.css";

type FieldName = "alias" | "passphrase" | "repeated";

/** At which field a refusal is said. */
const PLACE_OF: Partial<Record<FailureCode, FieldName>> = {
  "alias-empty": "alias",
  "alias-taken": "alias",
  "alias-too-long": "alias",
  "passphrase-empty": "passphrase",
  "passphrase-weak": "passphrase",
  "passphrase-too-long": "passphrase",
  "passphrase-differs": "repeated",
};

/** The first day: a name that says nothing, and a passphrase typed twice. */
export function CreateOfficer({ onDone }: { onDone: () => void }) {
  const { opened } = useSession();
  const host = useHost();
  const words = useWords();
  const fields = {
    alias: useRef<HTMLInputElement>(null),
    passphrase: useRef<HTMLInputElement>(null),
    repeated: useRef<HTMLInputElement>(null),
  };
  const [alias, setAlias] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [repeated, setRepeated] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);

  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      await opened(await host.call("create_officer", { alias, passphrase, repeated }));
      onDone();
    } catch (error) {
      const refused = asFailure(error);
      setFailure(refused);
      setBusy(false);
      const place = PLACE_OF[refused.code];
      if (place) fields[place].current?.focus();
    }
  };

  const errorAt = (place: FieldName): string | undefined =>
    failure && PLACE_OF[failure.code] === place ? words.say(`failure-${failure.code}`) : undefined;
  const hintAt = (place: FieldName, hint?: MessageId): string | undefined => {
    if (failure && PLACE_OF[failure.code] === place)
      return words.say(`failure-${failure.code}.recovery`);
    return hint && words.say(hint);
  };

  return (
    <form className={`${styles.steps} ${styles.create}`} onSubmit={create}>
      <div>
        <h1 className={styles.title}>
          <Text id="create-title" />
        </h1>
        <p className="soft">
          <Text id="create-hint" />
        </p>
      </div>
      <TextField
        ref={fields.alias}
        label={words.say("create-alias")}
        value={alias}
        onChange={setAlias}
        maxLength={40}
        autoFocus
        error={errorAt("alias")}
        hint={hintAt("alias", "create-alias-hint")}
      />
      <div className={styles.chosen}>
        <PassphraseField
          ref={fields.passphrase}
          isCompact
          label={words.say("create-passphrase")}
          value={passphrase}
          onChange={setPassphrase}
          error={errorAt("passphrase")}
          hint={hintAt("passphrase", "create-passphrase-hint")}
        />
        <Strength passphrase={passphrase} />
        <Offer
          onUse={(offered) => {
            setPassphrase(offered);
            fields.repeated.current?.focus();
          }}
        />
      </div>
      <PassphraseField
        ref={fields.repeated}
        isCompact
        label={words.say("create-repeat")}
        value={repeated}
        onChange={setRepeated}
        error={errorAt("repeated")}
        hint={hintAt("repeated")}
      />
      {failure && !PLACE_OF[failure.code] && <FailureNotice failure={failure} />}
      <p className={styles.warning}>
        <Icon name="key" size="small" />
        <span>
          <Text id="create-warning" />
        </span>
      </p>
      <Button type="submit" variant="primary" size="big" keycap="Enter" isWide isBusy={isBusy}>
        <Text id={isBusy ? "create-working" : "create-submit"} />
      </Button>
    </form>
  );
}

/** Generated words: better than what people think of. */
function Offer({ onUse }: { onUse: (passphrase: string) => void }) {
  const host = useHost();
  const { language } = useWords();
  const [offered, setOffered] = useState("");
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks for other words
  useEffect(() => {
    let isHere = true;
    host.call("offer_passphrase", { language }).then(
      (offer) => isHere && setOffered(offer.passphrase),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [host, language, turn]);
  if (!offered) return null;
  return (
    <div className={styles.offer}>
      <div className="grow">
        <p className="small soft">
          <Text id="create-offer" />
        </p>
        <p className={styles.offered} data-own-words="" dir="auto">
          {offered}
        </p>
      </div>
      <div className={styles.offerActs}>
        <Button icon="check" onPress={() => onUse(offered)}>
          <Text id="create-offer-use" />
        </Button>
        <Button variant="quiet" onPress={() => setTurn(turn + 1)}>
          <Text id="create-offer-other" />
        </Button>
      </div>
    </div>
  );
}
