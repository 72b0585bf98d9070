import type { HistoryEntry } from "../../host";
import { Code, type MessageId, messageId, Text, useWords } from "../../l10n";
import styles from "./Entry.module.css";

const GUIDE: Readonly<Record<string, string>> = {
  "need-set": "need-",
  "service-choose": "service-",
  "consent-set": "service-",
  "consent-withdraw": "service-",
  "assessment-computed": "rung-",
  "decision-set": "rung-",
};

const STATES: Readonly<Record<string, MessageId>> = {
  "consent/agrees": "referral-agrees",
  "consent/refuses": "referral-refuses",
  "consent/not-asked": "need-state-not-asked",
  "decision/agree": "result-signed-agree",
  "decision/raise": "result-signed-raise",
  "decision/lower": "result-signed-lower",
  "service/chosen": "history-service-chosen",
  "service/left-out": "history-service-left-out",
};

/** What the entry is about, and how that stands since: the guide's words, then ours. */
export function State({ entry }: { entry: HistoryEntry }) {
  const words = useWords();
  const { op, about, state, stateBefore, copy } = entry;
  if (!about) return null;
  const kind = op.split("-")[0] ?? "";
  const named = (id: string | null): string | null => {
    if (id === null) return null;
    const known = STATES[`${kind}/${id}`] ?? messageId(`need-state-${id}`);
    return words.has(known) ? words.say(known) : id;
  };
  const changed = stateBefore !== null && stateBefore !== state;
  return (
    <>
      <b className={styles.answer}>
        <About op={op} about={about} />
      </b>
      {state !== null && <span>{named(state)}</span>}
      {changed && op !== "service-choose" && (
        <span className={styles.basis}>
          <Text id="history-was" vars={{ value: named(stateBefore) ?? "" }} />
        </span>
      )}
      {copy !== null && (
        <span className={styles.basis}>
          <Text id="history-copy" vars={{ copy }} />
        </span>
      )}
    </>
  );
}

function About({ op, about }: { op: string; about: string }) {
  const words = useWords();
  if (op === "authority-decide") {
    const outcome = messageId(`desk-outcome-${about}`);
    return words.has(outcome) ? words.say(outcome) : <Code>{about}</Code>;
  }
  const front = GUIDE[op];
  if (front) {
    return words.guideHas(`${front}${about}`) ? words.guide(`${front}${about}`) : about;
  }
  const known = messageId(`history-${op === "audit-viewed" ? "part" : "what"}-${about}`);
  return words.has(known) ? words.say(known) : <Code>{about}</Code>;
}
