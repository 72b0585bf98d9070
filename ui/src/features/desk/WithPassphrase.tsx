import type { ComponentProps } from "react";
import { Button, FailureNotice, PassphraseField } from "../../kit";
import { type MessageId, Text, useWords } from "../../l10n";
import styles from "./Desk.module.css";

interface Props {
  passphrase: string;
  onChange: (passphrase: string) => void;
  failure: ComponentProps<typeof FailureNotice>["failure"] | null;
  onClose: () => void;
  /** What the form does. */
  does: Extract<
    MessageId,
    | "desk-certify"
    | "desk-revoke"
    | "desk-seal"
    | "desk-erase-now"
    | "desk-counts-save"
    | "desk-give-now"
    | "desk-pack-give"
  >;
  icon?: ComponentProps<typeof Button>["icon"];
  isBusy?: boolean;
}

/** The end of a form that counts with the passphrase again: the field, what was refused, both ways out. */
export function WithPassphrase(props: Props) {
  const { passphrase, onChange, failure, onClose, does, icon, isBusy = false } = props;
  const words = useWords();
  return (
    <>
      <PassphraseField
        label={words.say("desk-passphrase")}
        value={passphrase}
        onChange={onChange}
        isCompact
      />
      {failure && <FailureNotice failure={failure} />}
      <div className={styles.actions}>
        <Button onPress={onClose}>
          <Text id="desk-cancel" />
        </Button>
        <Button type="submit" variant="primary" icon={icon} isBusy={isBusy}>
          <Text id={does} />
        </Button>
      </div>
    </>
  );
}
