import { useState } from "react";
import { useGuide, useGuideIndex } from "../../app";
import type { Meaning, NeedState } from "../../host";
import { Button, Checkbox, Icon } from "../../kit";
import { GuideText, messageId, Text } from "../../l10n";
import styles from "./FirstNow.module.css";
import { useAsk } from "./useAsk";

const DUE = new Set(["today", "tonight"]);

interface Props {
  meaning: Meaning;
  needs: readonly NeedState[];
  needsDone: readonly string[];
  setNeed: (need: string, state: string) => void;
}

/** Danger, a doctor, a child alone: before and apart from everything else. */
export function FirstNow({ meaning, needs, needsDone, setNeed }: Props) {
  const guide = useGuide();
  const ask = useAsk();
  const index = useGuideIndex();
  // A need that was ticked here stays in sight, with the state it came from.
  const [ticked, setTicked] = useState<Readonly<Record<string, string>>>({});
  const stateOf = new Map(needs.map(({ id, state }) => [id, state]));
  const due = guide.needs.filter(({ id }) => {
    const state = stateOf.get(id) ?? "";
    return DUE.has(state) || needsDone.includes(id) || (state === "done" && id in ticked);
  });
  if (meaning.actNow.length + meaning.urgentOpen.length + due.length === 0) return null;

  const tick = (id: string, done: boolean) => {
    const before = stateOf.get(id) ?? "today";
    if (done) setTicked({ ...ticked, [id]: before });
    setNeed(id, done ? "done" : (ticked[id] ?? "today"));
  };

  return (
    <section className={styles.first} aria-labelledby="result-first">
      <h2 id="result-first">
        <Icon name="now" />
        <Text id="result-first" />
      </h2>
      <div className={styles.what}>
        {meaning.actNow.map((id) => (
          <p key={id}>
            <GuideText id={`urgent-${id}`} className={styles.name} />
            <GuideText id={`urgent-${id}`} attr="do" />
          </p>
        ))}
        {due.length > 0 && (
          <ul className={styles.checks}>
            {due.map(({ id }) => {
              const state = stateOf.get(id) ?? "done";
              return (
                <li key={id}>
                  <Checkbox isSelected={state === "done"} onChange={(done) => tick(id, done)}>
                    <GuideText id={`need-${id}`} />{" "}
                    {DUE.has(state) && (
                      <span className={styles.when}>
                        <Text id={messageId(`need-state-${state}`)} />
                      </span>
                    )}
                  </Checkbox>
                </li>
              );
            })}
          </ul>
        )}
        {meaning.urgentOpen.length > 0 && (
          <div className={styles.ask}>
            <span>
              <Text id="result-first-ask" />
            </span>
            {meaning.urgentOpen.map((id) =>
              index.question(id) ? (
                <Button key={id} variant="urgent" iconEnd="chev" onPress={() => ask(id)}>
                  <GuideText id={`q-${id}`} attr="label" />
                </Button>
              ) : (
                <GuideText key={id} id={`urgent-${id}`} className={styles.name} />
              ),
            )}
          </div>
        )}
      </div>
    </section>
  );
}
