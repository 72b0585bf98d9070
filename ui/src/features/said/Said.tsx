import { type FormEvent, useState } from "react";
import { type AskView, asFailure, type HostFailure, type SaidView, useHost } from "../../host";
import { Button, FailureNotice, TextArea } from "../../kit";
import { Text, useWords } from "../../l10n";
import { Decided } from "../desk/Decision";
import styles from "./Said.module.css";
import { isSaid, useSaid } from "./useSaid";

/** From the competent authority to the officer: its decision, its questions, who goes on. Theirs. */
export function Said({ caseId }: { caseId: string }) {
  const { view, replace } = useSaid(caseId);
  if (!isSaid(view)) return null;
  return (
    <section className={styles.said} aria-labelledby="said-title">
      <h2 id="said-title">
        <Text id="said-title" />
      </h2>
      {view.yours !== null && (
        <p className="small">
          <Text id={view.yours ? "said-yours" : "said-not-yours"} />
        </p>
      )}
      {view.decision && <Decided decision={view.decision} />}
      {view.asks.length > 0 && (
        <>
          <h3>
            <Text id="said-asks" />
          </h3>
          <ul>
            {view.asks.map((ask) => (
              <li key={ask.id}>
                <Ask caseId={caseId} ask={ask} onReplied={replace} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface AskProps {
  caseId: string;
  ask: AskView;
  onReplied: (view: SaidView) => void;
}

function Ask({ caseId, ask, onReplied }: AskProps) {
  const host = useHost();
  const words = useWords();
  const [text, setText] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const reply = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    try {
      onReplied(await host.call("reply", { caseId, ask: ask.id, text }));
      setText("");
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  return (
    <form className={styles.ask} noValidate onSubmit={reply}>
      <p className="voice" dir="auto" data-own-words="">
        {ask.text}
      </p>
      {ask.replies.map((one) => (
        <blockquote key={one} className="small" dir="auto" data-own-words="">
          {one}
        </blockquote>
      ))}
      {ask.replies.length === 0 && (
        <>
          <TextArea
            label={words.say("said-answer")}
            value={text}
            onChange={setText}
            rows={2}
            maxLength={4000}
          />
          {failure && <FailureNotice failure={failure} />}
          <Button type="submit" icon="send">
            <Text id="said-send" />
          </Button>
        </>
      )}
    </form>
  );
}
