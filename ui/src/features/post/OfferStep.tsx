import { useState } from "react";
import { useNow } from "../../app";
import type { AuthorityView, EarlierCase } from "../../host";
import { Button, Checkbox, FailureNotice, Icon, Select, Tag } from "../../kit";
import { Code, Moment, messageId, Text, useWords } from "../../l10n";
import { ModeChoice } from "./ModeChoice";
import styles from "./Post.module.css";
import type { JoinDesk } from "./useJoin";
import { useWaiting } from "./useWaiting";

const BASES = ["", "consent", "duty"] as const;

interface Props {
  desk: JoinDesk;
  view: AuthorityView;
  onDone: () => void;
}

/**
 * Earlier cases, each with what the person said, and when things go. None is chosen for anybody.
 */
export function OfferStep({ desk, view, onDone }: Props) {
  const words = useWords();
  const waiting = useWaiting();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [basis, setBasis] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [given, setGiven] = useState(0);
  const { earlier } = view;
  const wanted = earlier.filter((each) => chosen.has(each.caseId)).map((each) => each.caseId);
  const toggle = (caseId: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(caseId);
    else next.delete(caseId);
    choose(next);
  };
  const offer = async () => {
    setMissing(!basis);
    if (!basis || wanted.length === 0) return;
    if (!(await desk.offer(wanted, basis))) return;
    setGiven(wanted.length);
    choose(new Set());
  };
  return (
    <div className={styles.step}>
      {given > 0 && (
        <p className={styles.given} role="status">
          <Icon name="check" size="small" />
          <Text id="offer-given" vars={{ count: given }} />
        </p>
      )}
      {earlier.length > 0 && (
        <>
          <div>
            <h2 id="offer-title">
              <Text id="offer-title" />
            </h2>
            <p className="soft">
              <Text id="offer-hint" />
            </p>
          </div>
          {earlier.length > 1 && (
            <Checkbox
              isSelected={wanted.length === earlier.length}
              onChange={(isOn) => choose(new Set(isOn ? earlier.map((each) => each.caseId) : []))}
            >
              <Text id="offer-all" />
            </Checkbox>
          )}
          <ul className={styles.earlier} aria-labelledby="offer-title">
            {earlier.map((each) => (
              <li key={each.caseId}>
                <Checkbox
                  isSelected={chosen.has(each.caseId)}
                  onChange={(isOn) => toggle(each.caseId, isOn)}
                  hint={<Said of={each} />}
                >
                  <Code>{each.code}</Code>
                </Checkbox>
                {each.actNow && (
                  <Tag kind="urgent">
                    <Text id="offer-urgent" />
                  </Tag>
                )}
              </li>
            ))}
          </ul>
          <Select
            label={words.say("offer-basis")}
            value={basis}
            onChange={setBasis}
            options={BASES.map((value) => ({
              value,
              label: value ? words.say(messageId(`offer-basis-${value}`)) : "—",
            }))}
            error={isMissing && !basis && words.say("offer-basis-missing")}
          />
        </>
      )}
      {waiting.failure && <FailureNotice failure={waiting.failure} />}
      {waiting.view && <ModeChoice mode={waiting.view.mode} onChoose={waiting.setMode} />}
      <div className={styles.acts}>
        {earlier.length > 0 && (
          <Button
            variant="primary"
            size="big"
            icon="send"
            isBusy={desk.isBusy}
            isDisabled={wanted.length === 0}
            onPress={() => void offer()}
          >
            <Text id="offer-chosen" vars={{ count: wanted.length }} />
          </Button>
        )}
        <Button
          variant={earlier.length > 0 ? "quiet" : "primary"}
          size={earlier.length > 0 ? "normal" : "big"}
          onPress={onDone}
        >
          <Text id={earlier.length > 0 && given === 0 ? "offer-none" : "join-finish"} />
        </Button>
      </div>
    </div>
  );
}

function Said({ of: { openedAt, consent } }: { of: EarlierCase }) {
  const now = useNow();
  return (
    <>
      <Moment at={openedAt} show="day" now={now} />
      {" · "}
      <Text id={messageId(`offer-consent-${consent}`)} />
    </>
  );
}
