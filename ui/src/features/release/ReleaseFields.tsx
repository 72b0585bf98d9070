import { PassphraseField, Segmented, Select, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./ReleaseFields.module.css";
import { REASONS, type ReleaseDesk } from "./useRelease";

interface Props {
  desk: ReleaseDesk;
  /** Whether there are pages, whose foot says who made them. */
  hasPages?: boolean;
}

/** Why it leaves, who is said to have made it, and the passphrase again. */
export function ReleaseFields({ desk, hasPages = false }: Props) {
  const words = useWords();
  const { missing, reason } = desk;
  return (
    <fieldset className={styles.release}>
      <legend>
        <Text id="release-title" />
      </legend>
      <Select
        ref={desk.fields.reason}
        label={words.say("release-reason")}
        value={reason ?? ""}
        onChange={(value) => desk.setReason(REASONS.find((each) => each === value) ?? null)}
        options={[
          { value: "", label: words.say("release-reason-choose") },
          ...REASONS.map((value) => ({ value, label: words.say(`release-reason-${value}`) })),
        ]}
        error={missing === "reason" ? words.say("release-reason-missing") : undefined}
      />
      <TextField
        ref={desk.fields.words}
        label={words.say("release-words")}
        value={desk.words}
        onChange={desk.setWords}
        hint={<Text id="release-words-hint" />}
        error={missing === "words" ? words.say("release-words-missing") : undefined}
        maxLength={400}
      />
      {hasPages && (
        <Segmented
          label={words.say("release-made-by")}
          value={desk.madeBy}
          onChange={(value) => desk.setMadeBy(value === "alias" ? "alias" : "role")}
          options={(["role", "alias"] as const).map((value) => ({
            value,
            label: words.say(`release-made-by-${value}`),
          }))}
        />
      )}
      {desk.isAsked && (
        <PassphraseField
          isCompact
          ref={desk.fields.passphrase}
          label={words.say("release-passphrase")}
          value={desk.passphrase}
          onChange={desk.setPassphrase}
          hint={<Text id="release-passphrase-hint" />}
          error={missing === "passphrase" ? words.say("release-passphrase-missing") : undefined}
        />
      )}
      <p className="tiny soft">
        <Text id="release-noted" />
      </p>
    </fieldset>
  );
}
