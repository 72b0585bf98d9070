import { usePlay } from "../../app";
import type { PaperChoice, PaperKind } from "../../host";
import { Checkbox, Segmented, Select, TextField } from "../../kit";
import { LANGUAGES, languageName, Text, tagOf, useWords } from "../../l10n";
import styles from "./PaperDialog.module.css";

const KINDS: readonly PaperKind[] = ["referral", "record"];
const MAX_NAME = 120;

interface Props {
  choice: PaperChoice;
  change: (patch: Partial<PaperChoice>) => void;
}

export function PaperOptions({ choice, change }: Props) {
  const words = useWords();
  // Nobody of an exercise has a name, and nothing of it is stated.
  const isReal = usePlay() === null;
  return (
    <div className={styles.options}>
      <div>
        <Segmented
          label={words.say("referral-which")}
          value={choice.kind}
          onChange={(value) => change({ kind: value as PaperKind })}
          options={KINDS.map((value) => ({ value, label: words.say(`referral-paper-${value}`) }))}
          describedBy="referral-kind-hint"
        />
        <p id="referral-kind-hint" className="tiny soft">
          <Text id={`referral-paper-${choice.kind}-hint`} />
        </p>
      </div>
      <Select
        label={words.say("referral-language")}
        value={choice.language}
        onChange={(language) => change({ language })}
        options={LANGUAGES.map((value) => ({
          value,
          label: languageName(value),
          lang: tagOf(value),
        }))}
      />
      <fieldset className={styles.include}>
        <legend>
          <Text id="referral-include" />
        </legend>
        <Checkbox isSelected={choice.reasons} onChange={(reasons) => change({ reasons })}>
          <Text id="referral-include-reasons" />
        </Checkbox>
        {isReal && (
          <Checkbox isSelected={choice.statement} onChange={(statement) => change({ statement })}>
            <Text id="referral-include-statement" />
          </Checkbox>
        )}
        <Checkbox
          isSelected={choice.notes}
          onChange={(notes) => change({ notes })}
          hint={<Text id="referral-include-notes-hint" />}
        >
          <Text id="referral-include-notes" />
        </Checkbox>
      </fieldset>
      {isReal && (
        <div data-identity="">
          <TextField
            label={words.say("referral-name")}
            value={choice.personName ?? ""}
            onChange={(name) => change({ personName: name === "" ? null : name })}
            hint={<Text id="referral-name-hint" />}
            maxLength={MAX_NAME}
          />
        </div>
      )}
    </div>
  );
}
