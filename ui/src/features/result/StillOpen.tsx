import { useState } from "react";
import type { Meaning } from "../../host";
import { Button, Icon } from "../../kit";
import { GuideText, Text } from "../../l10n";
import styles from "./StillOpen.module.css";
import { useAsk } from "./useAsk";

const UNKNOWN = 3;
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
      <div className={styles.head}>
        <h2 id="result-unknown">
          <Text id="result-unknown" />
        </h2>
        <More all={all} count={questions.length} shown={UNKNOWN} onToggle={() => setAll(!all)} />
      </div>
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
    </section>
  );
}

function AskNext({ questions }: { questions: readonly string[] }) {
  const ask = useAsk();
  const [all, setAll] = useState(false);
  const shown = all ? questions : questions.slice(0, NEXT);
  return (
    <section aria-labelledby="result-ask-next">
      <div className={styles.head}>
        <h2 id="result-ask-next">
          <Text id="result-ask-next" />
        </h2>
        <More all={all} count={questions.length} shown={NEXT} onToggle={() => setAll(!all)} />
      </div>
      {questions.length === 0 && (
        <p className="small soft">
          <Text id="result-ask-next-none" />
        </p>
      )}
      <ul className={styles.next}>
        {shown.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => ask(id)}>
              <GuideText id={`q-${id}`} attr="label" />
              <Icon name="chev" size="small" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MoreProps {
  all: boolean;
  count: number;
  /** How many stand there anyway. */
  shown: number;
  onToggle: () => void;
}

function More({ all, count, shown, onToggle }: MoreProps) {
  if (count <= shown) return null;
  return (
    <Button variant="quiet" className={styles.more} onPress={onToggle}>
      {all ? <Text id="result-fewer" /> : <Text id="result-all" vars={{ count }} />}
    </Button>
  );
}
