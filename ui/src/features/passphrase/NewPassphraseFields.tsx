import type { FailureCode } from "../../host";
import { PassphraseField } from "../../kit";
import { type MessageId, messageId, useWords } from "../../l10n";
import { Offer } from "./Offer";
import styles from "./Passphrase.module.css";
import { Strength } from "./Strength";
import type { NewPassphrase } from "./useNewPassphrase";

interface Props {
  of: NewPassphrase;
  label: MessageId;
  autoFocus?: boolean;
}

/** A passphrase twice, how strong it is, and words to take instead. */
export function NewPassphraseFields({ of, label, autoFocus = false }: Props) {
  const words = useWords();
  const said = (code: FailureCode | null) => (code ? words.say(messageId(`failure-${code}`)) : "");
  const wayOn = (code: FailureCode) => words.say(messageId(`failure-${code}.recovery`));
  const first = of.refusedAt("passphrase");
  const second = of.refusedAt("repeated");
  return (
    <>
      <div className={styles.chosen}>
        <PassphraseField
          ref={of.fields.passphrase}
          isCompact
          autoFocus={autoFocus}
          label={words.say(label)}
          value={of.passphrase}
          onChange={of.setPassphrase}
          error={said(first) || undefined}
          hint={first ? wayOn(first) : words.say("create-passphrase-hint")}
        />
        <Strength passphrase={of.passphrase} />
        <Offer
          onUse={(offered) => {
            of.setPassphrase(offered);
            of.fields.repeated.current?.focus();
          }}
        />
      </div>
      <PassphraseField
        ref={of.fields.repeated}
        isCompact
        label={words.say("create-repeat")}
        value={of.repeated}
        onChange={of.setRepeated}
        error={said(second) || undefined}
        hint={second ? wayOn(second) : undefined}
      />
    </>
  );
}
