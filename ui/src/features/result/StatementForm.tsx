import { type RefObject, useRef } from "react";
import { useGuide } from "../../app";
import type { Conclusion, OfficerChoice, ResultView } from "../../host";
import { Button, Icon, Segmented, Select, TextArea } from "../../kit";
import { type MessageId, Text, useWords } from "../../l10n";
import styles from "./Statement.module.css";
import type { StatementDesk } from "./useStatement";
import { above, below } from "./words";

const CHOICES: readonly OfficerChoice[] = ["agree", "raise", "lower"];
const MAX_TEXT = 4000;

interface Props {
  view: ResultView;
  desk: StatementDesk;
  onSign: () => void;
  /** Back to the statement that is signed. */
  onKeep?: (() => void) | undefined;
}

export function StatementForm({ view, desk, onSign, onKeep }: Props) {
  const words = useWords();
  const { ladder } = useGuide();
  const computed = view.meaning.conclusion;
  const rungs = { raise: above(ladder, computed), lower: below(ladder, computed), agree: [] };
  const choices = useRef<HTMLDivElement>(null);
  const rung = useRef<HTMLDivElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const statement = useRef<HTMLTextAreaElement>(null);
  const differs = desk.choice === "raise" || desk.choice === "lower" ? desk.choice : null;

  const sign = () => {
    const missing = desk.check();
    // The first thing to mend takes the keyboard.
    if (missing.choice) firstControl(choices)?.focus();
    else if (missing.rung) firstControl(rung)?.focus();
    else if (missing.reason) reason.current?.focus();
    else if (missing.statement) statement.current?.focus();
    else onSign();
  };
  const said = (id: MessageId | undefined) => (id ? words.say(id) : undefined);

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sign();
      }}
    >
      <div ref={choices}>
        <Segmented
          label={words.say("result-view")}
          labelHidden
          value={desk.choice}
          onChange={(value) => desk.choose(value as OfficerChoice)}
          options={CHOICES.map((value) => ({
            value,
            label: words.say(`result-${value}`),
            isDisabled: value !== "agree" && rungs[value].length === 0,
          }))}
          describedBy={desk.errors.choice ? "result-view-error" : undefined}
        />
        {desk.errors.choice && <Mend id="result-view-error" text={words.say(desk.errors.choice)} />}
      </div>
      {differs && (
        <div ref={rung} className={styles.differs}>
          <Select
            label={words.say(`result-${differs}-to`)}
            value={desk.rung ?? ""}
            hint={desk.errors.rung && <Mend text={words.say(desk.errors.rung)} />}
            onChange={(value) => desk.setRung(value === "" ? null : (value as Conclusion))}
            options={[
              { value: "", label: words.say("result-choose-rung") },
              ...rungs[differs].map((value) => ({ value, label: words.guide(`rung-${value}`) })),
            ]}
          />
          <p className="tiny soft">
            <Text id="result-computed-stays" vars={{ rung: words.guide(`rung-${computed}`) }} />
          </p>
          <div data-draft="reason">
            <TextArea
              ref={reason}
              label={words.say("result-reason")}
              value={desk.reason}
              onChange={desk.setReason}
              error={said(desk.errors.reason)}
              maxLength={MAX_TEXT}
              rows={2}
              voice
            />
          </div>
        </div>
      )}
      <div className={styles.words} data-draft="statement">
        <TextArea
          ref={statement}
          label={words.say("result-saw")}
          labelHidden
          value={desk.statement}
          onChange={desk.setStatement}
          hint={<Text id="result-saw-hint" />}
          error={said(desk.errors.statement)}
          maxLength={MAX_TEXT}
          rows={3}
          voice
        />
      </div>
      <Button type="submit" variant="primary" size="big" icon="sign" isWide>
        <Text id="result-sign" />
      </Button>
      {onKeep && (
        <Button variant="quiet" isWide onPress={onKeep}>
          <Text id="result-keep-signed" />
        </Button>
      )}
    </form>
  );
}

function Mend({ id, text }: { id?: string; text: string }) {
  return (
    <span id={id} className={styles.mend} role="alert">
      <Icon name="info" size="tiny" />
      <span>{text}</span>
    </span>
  );
}

const firstControl = (box: RefObject<HTMLDivElement | null>): HTMLElement | null =>
  box.current?.querySelector<HTMLElement>("input:not(:disabled), select") ?? null;
