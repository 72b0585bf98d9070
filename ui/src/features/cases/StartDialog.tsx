import { type FormEvent, useState } from "react";
import { asFailure, type HostFailure } from "../../host";
import { Button, Dialog, FailureNotice, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Cases.module.css";

interface Props {
  isOpen: boolean;
  onClose: () => void;
  onStart: (place: string) => Promise<void>;
  /** No case begins yet. */
  onSheetNeeded: () => void;
}

const LONGEST = 80;

/** One optional line, then straight to the quick look. */
export function StartDialog({ isOpen, onClose, onStart, onSheetNeeded }: Props) {
  const words = useWords();
  return (
    <Dialog title={words.say("start-title")} isOpen={isOpen} onClose={onClose}>
      <StartForm onStart={onStart} onSheetNeeded={onSheetNeeded} />
    </Dialog>
  );
}

function StartForm({ onStart, onSheetNeeded }: Pick<Props, "onStart" | "onSheetNeeded">) {
  const words = useWords();
  const [place, setPlace] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    onStart(place).catch((error: unknown) => {
      const refused = asFailure(error);
      if (refused.code === "sheet-needed") onSheetNeeded();
      setFailure(refused);
      setBusy(false);
    });
  };
  return (
    <form className={styles.startForm} onSubmit={start}>
      <TextField
        label={words.say("start-place")}
        hint={<Text id="start-place-hint" />}
        value={place}
        onChange={setPlace}
        maxLength={LONGEST}
        autoFocus
      />
      {failure && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" size="big" keycap="Enter" isWide isBusy={isBusy}>
        <Text id="start-submit" />
      </Button>
    </form>
  );
}
