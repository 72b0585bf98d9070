import { useSession } from "../../app";
import { Checkbox, PassphraseField, Select } from "../../kit";
import { Text, useWords } from "../../l10n";

/** Who is beside somebody new. None: nobody. */
export interface Beside {
  alias: string;
  passphrase: string;
}

interface Props {
  beside: Beside | null;
  onChange: (beside: Beside | null) => void;
}

/** A colleague who has a name here lets the newcomer into what the officers share. */
export function ColleagueFields({ beside, onChange }: Props) {
  const { start } = useSession();
  const words = useWords();
  const first = start.officers[0];
  if (!first) return null;
  return (
    <>
      <Checkbox
        isSelected={beside !== null}
        onChange={(isHere) => onChange(isHere ? { alias: first.alias, passphrase: "" } : null)}
        hint={<Text id="sharing-beside-hint" />}
      >
        <Text id="sharing-beside" />
      </Checkbox>
      {beside && (
        <>
          <Select
            label={words.say("sharing-beside-who")}
            value={beside.alias}
            onChange={(alias) => onChange({ ...beside, alias })}
            options={start.officers.map(({ alias }) => ({
              value: alias,
              label: alias,
              lang: "und",
            }))}
          />
          <PassphraseField
            isCompact
            label={words.say("sharing-beside-passphrase")}
            value={beside.passphrase}
            onChange={(passphrase) => onChange({ ...beside, passphrase })}
          />
        </>
      )}
    </>
  );
}
