import { type FormEvent, useState } from "react";
import { type AskView, asFailure, type DossierView, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, TextArea } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Desk.module.css";

interface Props {
  caseId: string;
  asks: readonly AskView[];
  onDone: (view: DossierView) => void;
}

/** What the desk wants to know from the officer, and what came back. */
export function Asks({ caseId, asks, onDone }: Props) {
  const host = useHost();
  const words = useWords();
  const [text, setText] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      onDone(await host.call("ask_officer", { caseId, text }));
      setText("");
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  };
  return (
    <section className={styles.part}>
      <h3>
        <Text id="desk-asks" />
      </h3>
      {asks.length > 0 && (
        <ul className={styles.asks}>
          {asks.map((one) => (
            <li key={one.id}>
              <p className={styles.words} dir="auto" data-own-words="">
                {one.text}
              </p>
              {one.replies.length === 0 && (
                <p className="tiny soft">
                  <Text id="desk-ask-open" />
                </p>
              )}
              {one.replies.map((reply) => (
                <blockquote key={reply} className={styles.words} dir="auto" data-own-words="">
                  {reply}
                </blockquote>
              ))}
            </li>
          ))}
        </ul>
      )}
      <form className={styles.form} noValidate onSubmit={ask}>
        <TextArea
          label={words.say("desk-ask-text")}
          value={text}
          onChange={setText}
          rows={2}
          maxLength={4000}
        />
        {failure && <FailureNotice failure={failure} />}
        <Button type="submit" icon="question" isBusy={isBusy}>
          <Text id="desk-ask-send" />
        </Button>
      </form>
    </section>
  );
}
