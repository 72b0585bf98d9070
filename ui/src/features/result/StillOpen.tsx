import { useState } from "react";
import type { Meaning } from "../../host";
import { Button, Icon } from "../../kit";
import { GuideText, Text } from "../../l10n";
import styles from "./StillOpen.module.css";
import { useAsk } from "./useAsk";

const UNKNOWN = 4;
const NEXT = 3;

/** Unknown is not no: it is shown, and so is what to ask next. */
export function StillOpen({ meaning }: { meaning: Meaning }) {
  return (
    <>
      <Unknown questions={meaning.unknown} />
      <AskNext questions={meaning.askNext} />
    </>
  );
}

function Unknown({ questions }: { questions: readonly string[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? questions : questions.slice(0, UNKNOWN);
  return (
    <section aria-labelledby="result-unknown">
      <h2 id="result-unknown">
        <Text id="result-unknown" />
      </h2>
      {questions.length === 0 && (
        <p className="small soft">
          <Text id="result-unknown-none" />
        </p>
      )}
      <ul className={styles.open}>
        {shown.map((id) => (
          <li key={id}>
            <Icon name="notasked" size="tiny" />
            <GuideText id={`q-${id}`} attr="label" />
          </li>
        ))}
      </ul>
      <More all={all} count={questions.length - UNKNOWN} onToggle={() => setAll(!all)} />
    </section>
  );
}

function AskNext({ questions }: { questions: readonly string[] }) {
  const ask = useAsk();
  const [all, setAll] = useState(false);
  const shown = all ? questions : questions.slice(0, NEXT);
  return (
    <section aria-labelledby="result-ask-next">
      <h2 id="result-ask-next">
        <Text id="result-ask-next" />
      </h2>
      {questions.length === 0 && (
        <p className="small soft">
          <Text id="result-ask-next-none" />
        </p>
      )}
      <ul className={styles.next}>
        {shown.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => ask(id)}>
              <GuideText id={`q-${id}`} />
              <Icon name="chev" size="small" />
            </button>
          </li>
        ))}
      </ul>
      <More all={all} count={questions.length - NEXT} onToggle={() => setAll(!all)} />
    </section>
  );
}

interface MoreProps {
  all: boolean;
  count: number;
  onToggle: () => void;
}

function More({ all, count, onToggle }: MoreProps) {
  if (count <= 0) return null;
  return (
    <Button variant="quiet" className={styles.more} onPress={onToggle}>
      {all ? <Text id="result-fewer" /> : <Text id="result-more" vars={{ count }} />}
    </Button>
  );
}
