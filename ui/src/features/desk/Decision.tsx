import { type FormEvent, useId, useState } from "react";
import {
  type AuthorityDecisionView,
  asFailure,
  type DossierView,
  type HostFailure,
  useHost,
} from "../../host";
import { Button, FailureNotice, PassphraseField, TextArea, TextField } from "../../kit";
import { Moment, messageId, Text, useWords } from "../../l10n";
import styles from "./Desk.module.css";

const OUTCOMES = ["taken-up", "identified", "other-route", "closed"] as const;

interface Props {
  caseId: string;
  decision: AuthorityDecisionView | null;
  onDone: (view: DossierView) => void;
}

/** The authority's own decision: nothing is chosen before somebody chooses. */
export function Decision({ caseId, decision, onDone }: Props) {
  const [again, setAgain] = useState(false);
  const isOpen = decision === null || again;
  return (
    <section className={styles.part}>
      <h3>
        <Text id="desk-decision" />
      </h3>
      {decision && <Decided decision={decision} />}
      {isOpen ? (
        <Form
          caseId={caseId}
          onDone={(view) => {
            setAgain(false);
            onDone(view);
          }}
        />
      ) : (
        <Button variant="quiet" onPress={() => setAgain(true)}>
          <Text id="desk-decide-again" />
        </Button>
      )}
    </section>
  );
}

/** What stands, and by whom. */
export function Decided({ decision }: { decision: AuthorityDecisionView }) {
  return (
    <>
      <p>
        <b>
          <Text id={messageId(`desk-outcome-${decision.outcome}`)} />
        </b>
      </p>
      <p className={styles.words} dir="auto" data-own-words="">
        {decision.reasons}
      </p>
      {decision.next && (
        <p className="small">
          <Text id="desk-goes-on" vars={{ next: <Own key="next">{decision.next}</Own> }} />
        </p>
      )}
      <p className="tiny soft">
        <Text
          id="desk-decided-by"
          vars={{
            desk: <Own key="desk">{decision.desk}</Own>,
            role: <Own key="role">{decision.role}</Own>,
            when: <Moment key="when" at={decision.at} show="moment" />,
          }}
        />
      </p>
    </>
  );
}

function Own({ children }: { children: string }) {
  return (
    <bdi data-own-words="" dir="auto">
      {children}
    </bdi>
  );
}

function Form({ caseId, onDone }: { caseId: string; onDone: (view: DossierView) => void }) {
  const host = useHost();
  const words = useWords();
  const name = useId();
  const [outcome, setOutcome] = useState("");
  const [reasons, setReasons] = useState("");
  const [next, setNext] = useState("");
  const [role, setRole] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const sign = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      onDone(await host.call("decide", { caseId, outcome, reasons, next, role, passphrase }));
    } catch (error) {
      setFailure(asFailure(error));
    }
    setPassphrase("");
    setBusy(false);
  };
  return (
    <form className={styles.form} noValidate onSubmit={sign}>
      <p className="small soft">
        <Text id="desk-decision-hint" />
      </p>
      <fieldset className={styles.options}>
        <legend>
          <Text id="desk-outcome" />
        </legend>
        {OUTCOMES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={outcome === each}
              onChange={() => setOutcome(each)}
            />
            <span>
              <Text id={`desk-outcome-${each}`} />
            </span>
          </label>
        ))}
      </fieldset>
      <TextArea
        label={words.say("desk-reasons")}
        value={reasons}
        onChange={setReasons}
        rows={4}
        maxLength={4000}
        voice
      />
      <TextField label={words.say("desk-next")} value={next} onChange={setNext} maxLength={80} />
      <TextField label={words.say("desk-role")} value={role} onChange={setRole} maxLength={80} />
      <PassphraseField
        label={words.say("desk-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        isCompact
      />
      {failure && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" size="big" icon="sign" isBusy={isBusy} isWide>
        <Text id="desk-sign" />
      </Button>
    </form>
  );
}
