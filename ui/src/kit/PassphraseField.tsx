import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from "react";
import { Text, useWords } from "../l10n";
import { Button } from "./Button";
import { describedBy, Field, fieldStyles as styles } from "./Field";

interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: ReactNode;
  autoFocus?: boolean;
  /** Shown from the start: generated words that must be read. */
  isShown?: boolean;
  /** As high as other fields; otherwise it is the one thing on the screen. */
  isCompact?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** Pasting is allowed, showing is allowed, and capitals are noticed. */
export function PassphraseField({
  label,
  value,
  onChange,
  hint,
  error,
  autoFocus = false,
  isShown = false,
  isCompact = false,
  ref,
}: PassphraseFieldProps) {
  const id = useId();
  const words = useWords();
  const [shown, setShown] = useState(isShown);
  const [capitals, setCapitals] = useState(false);
  const notice = (event: KeyboardEvent) => setCapitals(event.getModifierState("CapsLock"));
  const hints = capitals ? <Text id="passphrase-capitals" /> : hint;
  return (
    <Field id={id} label={label} labelHidden={false} hint={hints} error={error}>
      <div className={`${styles.box} ${styles.secret}`} data-compact={isCompact || undefined}>
        <input
          ref={ref}
          id={id}
          className={styles.input}
          type={shown ? "text" : "password"}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={notice}
          onKeyUp={notice}
          // biome-ignore lint/a11y/noAutofocus: the one field of a door or a dialog
          autoFocus={autoFocus}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hints, error)}
        />
        <Button variant="quiet" icon="seen" onPress={() => setShown(!shown)}>
          {words.say(shown ? "passphrase-hide" : "passphrase-show")}
        </Button>
      </div>
    </Field>
  );
}
