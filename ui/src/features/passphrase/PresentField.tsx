import type { HostFailure } from "../../host";
import { PassphraseField } from "../../kit";
import { type MessageId, messageId, useWords } from "../../l10n";

/** What is said at the field of the passphrase in force. */
const OF_THE_PRESENT = new Set(["wrong-passphrase", "passphrase-empty"]);

export const isOfThePresent = (failure: HostFailure | null): boolean =>
  failure !== null && OF_THE_PRESENT.has(failure.code);

/** Of two passphrases, the one in force is meant: it is missing, or the other one is there. */
export const isAtPresent = (refused: HostFailure, present: string, other: string | null): boolean =>
  isOfThePresent(refused) && (present === "" || other !== "");

interface Props {
  label: Extract<MessageId, "recovery-passphrase-present" | "recovery-key-passphrase">;
  value: string;
  onChange: (passphrase: string) => void;
  failure: HostFailure | null;
}

/** The passphrase in force, before something is changed. */
export function PresentField({ label, value, onChange, failure }: Props) {
  const words = useWords();
  const code = failure && isOfThePresent(failure) ? failure.code : null;
  return (
    <PassphraseField
      isCompact
      autoFocus
      label={words.say(label)}
      value={value}
      onChange={onChange}
      error={code && words.say(messageId(`failure-${code}`))}
      hint={code && words.say(messageId(`failure-${code}.recovery`))}
    />
  );
}
