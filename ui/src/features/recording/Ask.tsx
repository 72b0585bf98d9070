import { useState } from "react";
import { useCase } from "../../app";
import { useHost } from "../../host";
import { Button, Segmented } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Recording.module.css";
import type { Recording } from "./useRecording";

type Consent = "agrees" | "not-asked";
const CONSENTS: readonly Consent[] = ["agrees", "not-asked"];

interface Props {
  question: string | null;
  run: Recording["run"];
  onClose: () => void;
}

/** Nobody is recorded unasked: who is heard, before the microphone is. */
export function Ask({ question, run, onClose }: Props) {
  const host = useHost();
  const words = useWords();
  const { caseId } = useCase().head;
  const [consent, setConsent] = useState<Consent | null>(null);
  const [isTried, setTried] = useState(false);
  const begin = () => {
    setTried(true);
    if (consent) void run(() => host.call("begin_recording", { caseId, question, consent }));
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <p className="small soft">
        <Text id="record-care" />
      </p>
      {question !== null && (
        <p className="small">
          <Text
            id="files-belongs"
            vars={{ question: <bdi>{words.guide(`q-${question}`, "label")}</bdi> }}
          />
        </p>
      )}
      <Segmented
        label={words.say("record-consent")}
        value={consent}
        onChange={(chosen) => setConsent(chosen as Consent)}
        options={CONSENTS.map((each) => ({
          value: each,
          label: words.say(`record-consent-${each}`),
        }))}
      />
      {isTried && !consent && (
        <p role="alert" className={styles.error}>
          <Text id="record-consent-missing" />
        </p>
      )}
      <div className={styles.actions}>
        <Button onPress={onClose}>
          <Text id="record-cancel" />
        </Button>
        <Button type="submit" variant="primary" icon="mic">
          <Text id="record-begin" />
        </Button>
      </div>
    </form>
  );
}
