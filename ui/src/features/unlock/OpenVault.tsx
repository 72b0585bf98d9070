import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useNow, useSession } from "../../app";
import { asFailure, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, Icon, Notice, PassphraseField } from "../../kit";
import { type MessageId, Text, useWords } from "../../l10n";
import { MendOffer } from "../keeping/MendOffer";
import styles from "./Unlock.module.css";

/** What the field itself can tell; everything else is a notice. */
const OF_THE_FIELD = new Set(["wrong-passphrase", "passphrase-empty"]);

/** What a file made anew from what can still be read gets over. */
const MENDABLE = new Set(["vault-damaged", "vault-missing"]);

/** From here on it is said how many tries are left. */
const NEAR = 5;
const NEVER = Number.POSITIVE_INFINITY;

const greetingAt = (now: number): MessageId => {
  const hour = new Date(now).getHours();
  if (hour >= 5 && hour < 12) return "greeting-morning";
  return hour >= 12 && hour < 18 ? "greeting-afternoon" : "greeting-evening";
};

interface Props {
  /** The way without a passphrase. */
  onForgot: (alias: string) => void;
}

export function OpenVault({ onForgot }: Props) {
  const { start, alias: last, opened, refresh } = useSession();
  const host = useHost();
  const words = useWords();
  const now = useNow();
  const field = useRef<HTMLInputElement>(null);
  const known = start.officers.some((officer) => officer.alias === last);
  const [alias, setAlias] = useState(known ? last : (start.officers[0]?.alias ?? null));
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const officer = start.officers.find((each) => each.alias === alias);
  const [wait, waitFor] = useCountdown(officer?.waitSeconds ?? 0);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || wait > 0 || alias === null) return;
    setBusy(true);
    setFailure(null);
    try {
      await opened(await host.call("unlock", { alias, passphrase }));
    } catch (error) {
      const refused = asFailure(error);
      setBusy(false);
      // Sealed by this try: the door says so by itself.
      if (refused.code === "vault-sealed") refresh();
      else if (refused.code === "wait-before-retry") waitFor(Number(refused.failure.about.seconds));
      else setFailure(refused);
      field.current?.focus();
      field.current?.select();
    }
  };

  const choose = (next: string) => {
    setAlias(next);
    setFailure(null);
    waitFor(start.officers.find((each) => each.alias === next)?.waitSeconds ?? 0);
    field.current?.focus();
  };

  if (officer?.isSealed) {
    return (
      <div className={styles.steps}>
        <h1 className={styles.title}>
          <Text id={greetingAt(now)} />
        </h1>
        <Who alias={alias} onChoose={choose} />
        <Notice
          icon="lock"
          role="status"
          actions={
            <Button variant="primary" icon="key" onPress={() => onForgot(officer.alias)}>
              <Text id="door-sheet" />
            </Button>
          }
        >
          <p>
            <Text id={officer.isSealedByOrder ? "door-sealed-by-order" : "door-sealed"} />
          </p>
        </Notice>
      </div>
    );
  }

  const left = Number(failure?.failure.about.left ?? NEVER);
  const ofField = failure && OF_THE_FIELD.has(failure.code) ? failure : null;
  return (
    <form className={styles.steps} onSubmit={open}>
      <h1 className={styles.title}>
        <Text id={greetingAt(now)} />
      </h1>
      <Who alias={alias} onChoose={choose} />
      <PassphraseField
        ref={field}
        label={words.say("unlock-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
        error={ofField && words.say(`failure-${ofField.code}`)}
        hint={
          ofField ? (
            <Text id={`failure-${ofField.code}.recovery`} />
          ) : (
            <Text id="unlock-passphrase-hint" />
          )
        }
      />
      {failure && !ofField && <FailureNotice failure={failure} />}
      {failure && MENDABLE.has(failure.code) && alias !== null && (
        <MendOffer alias={alias} passphrase={passphrase} />
      )}
      {left <= NEAR && (
        <p className={styles.wait} role="status">
          <Icon name="info" size="small" />
          <span>
            <Text id="door-left" vars={{ count: left }} />
          </span>
        </p>
      )}
      {wait > 0 && (
        <p className={styles.wait} role="status">
          <Icon name="clock" size="small" />
          <span>
            <Text id="unlock-wait" vars={{ count: wait }} />
          </span>
        </p>
      )}
      <Button
        type="submit"
        variant="primary"
        size="big"
        keycap="Enter"
        isWide
        isBusy={isBusy}
        isDisabled={wait > 0}
      >
        <Text id={isBusy ? "unlock-opening" : "unlock-open"} />
      </Button>
      {alias !== null && (
        <Button variant="quiet" onPress={() => onForgot(alias)}>
          <Text id="door-forgot" />
        </Button>
      )}
    </form>
  );
}

function Who({ alias, onChoose }: { alias: string | null; onChoose: (alias: string) => void }) {
  const { start } = useSession();
  const name = useId();
  return (
    <fieldset>
      <legend className="vh">
        <Text id="unlock-who" />
      </legend>
      <div className={styles.who}>
        {start.officers.map((officer) => (
          <label key={officer.alias}>
            <input
              className="vh"
              type="radio"
              name={name}
              value={officer.alias}
              checked={officer.alias === alias}
              onChange={() => onChoose(officer.alias)}
            />
            <span className={styles.face} data-face="">
              <Icon name="person" size="large" />
              <bdi data-own-words="">{officer.alias}</bdi>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Seconds that are left, counted down while one looks. */
function useCountdown(first: number): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(first);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}
