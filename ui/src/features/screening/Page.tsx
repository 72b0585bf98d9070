import { type RefObject, useRef, useState } from "react";
import { useCase } from "../../app";
import type { QuestionView } from "../../host/ipc.gen";
import { Button, FailureNotice, Icon, Keycap, Tag } from "../../kit";
import { Text, useWords } from "../../l10n";
import { Apart } from "../conflict/Apart";
import { AddHere } from "../files/AddHere";
import { BasisControl, cycleBasis } from "./BasisControl";
import { positionOf, type Stop } from "./itinerary";
import { NoteField } from "./NoteField";
import { inputFor, type Option, optionsOf } from "./options";
import styles from "./Page.module.css";
import { QuestionBody } from "./QuestionBody";
import { UrgentCard } from "./UrgentCard";
import type { Answering } from "./useAnswers";
import { useBases } from "./useBases";
import { usePageKeys } from "./usePageKeys";
import { useUrgentHere } from "./useUrgentHere";
import type { Way } from "./useWay";
import { WhyAsk } from "./WhyAsk";

interface Props {
  stop: Stop;
  stops: readonly Stop[];
  way: Way;
  answering: Answering;
  headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The white page: what to say, the answer, how it is known, a note, and the way on. */
export function Page({ stop, stops, way, answering, headingRef }: Props) {
  const desk = useCase();
  const words = useWords();
  const bases = useBases(answering);
  const [why, setWhy] = useState(false);
  const basisRef = useRef<HTMLDivElement>(null);
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const sheetRef = useRef<HTMLDivElement>(null);
  const rowsRef = useRef<HTMLDivElement>(null);
  const { meaning } = desk.view;
  const namedHere = useUrgentHere(meaning.actNow, stop.page.id);

  const several = stop.page.layout !== "single";
  const current = currentOf(stop, desk.place.question);
  const state = desk.question(current.id);
  const kept = state?.shown === "no-longer-asked";
  const label = words.guide(`q-${current.id}`, "label");

  const setCurrent = (question: string) => {
    if (question !== desk.place.question) {
      desk.goTo("conversation", stop.page.id, question);
    }
  };
  const choose = (question: QuestionView, option: Pick<Option, "response" | "value">) => {
    answering.save([inputFor(question.id, option, bases.of(question))]);
    setCurrent(question.id);
  };
  const noToTheRest = (questions: readonly QuestionView[]) =>
    answering.save(
      questions.map((one) => inputFor(one.id, { response: "no", value: null }, bases.of(one))),
    );
  const setBasis = (basis: string) => bases.set(current, basis);

  usePageKeys({
    options: kept ? [] : optionsOf(current),
    rows: several ? rowsRef : null,
    sheet: sheetRef,
    way,
    choose: (option) => choose(current, option),
    clear: () =>
      answering.known(current.id) &&
      !kept &&
      answering.save([inputFor(current.id, null, bases.of(current))]),
    source: () => cycleBasis(basisRef.current, bases.of(current), setBasis),
    note: () => noteRef.current?.focus(),
    why: () => setWhy(true),
  });

  return (
    <section className={styles.page} aria-labelledby="ask">
      <div ref={sheetRef} className={styles.sheet}>
        <div className={styles.inner}>
          <Where stop={stop} stops={stops} onWhy={() => setWhy(true)} />
          <UrgentCard needs={meaning.actNow} namedHere={namedHere} />
          <QuestionBody
            stop={stop}
            current={current}
            answering={answering}
            headingRef={headingRef}
            rowsRef={rowsRef}
            onCurrent={setCurrent}
            onChoose={choose}
            onRestNo={noToTheRest}
          />
          {state?.apart && (
            <div className={styles.notice}>
              <Apart says="conflict-question" />
            </div>
          )}
          {kept && (
            <p className={styles.kept}>
              <Icon name="history" size="small" />
              <Text id="screening-kept-hint" />
            </p>
          )}
          {answering.refused && (
            <div className={styles.notice}>
              <FailureNotice
                failure={answering.refused.failure}
                onRetry={answering.retry}
                onClose={answering.dismiss}
              />
            </div>
          )}
          <div className={styles.under}>
            {current.kind !== "statement" && !kept && (
              <BasisControl
                value={bases.of(current)}
                about={several ? label : null}
                groupRef={basisRef}
                onChange={setBasis}
              />
            )}
            <NoteField
              key={current.id}
              question={current.id}
              notes={state?.notes ?? []}
              draft={state?.draft ?? null}
              label={noteLabel(words, current, several ? label : null)}
              fieldRef={noteRef}
              onLeave={() => headingRef.current?.focus()}
            />
            <AddHere question={current.id} />
          </div>
        </div>
      </div>
      <Go way={way} />
      <WhyAsk
        question={current}
        provisional={meaning.provisional}
        isOpen={why}
        onClose={() => setWhy(false)}
      />
    </section>
  );
}

function currentOf(stop: Stop, wanted: string | null): QuestionView {
  const current = stop.questions.find(({ id }) => id === wanted) ?? stop.questions[0];
  if (!current) {
    throw new Error("a screen of the conversation holds at least one question");
  }
  return current;
}

function noteLabel(
  words: ReturnType<typeof useWords>,
  question: QuestionView,
  row: string | null,
): string {
  const id = `q-${question.id}`;
  if (words.guideHas(id, "note")) {
    return words.say("screening-note-with", { hint: words.guide(id, "note") });
  }
  return row ? words.say("screening-note-of", { question: row }) : words.say("screening-note");
}

interface WhereProps {
  stop: Stop;
  stops: readonly Stop[];
  onWhy: () => void;
}

function Where({ stop, stops, onWhy }: WhereProps) {
  const words = useWords();
  return (
    <div className={styles.where}>
      <b>{words.guide(`section-${stop.section.id}`)}</b>
      {stop.asked ? (
        <span>
          <Text id="screening-question-of" vars={{ ...positionOf(stops, stop) }} />
        </span>
      ) : (
        <Tag>
          <Text id="screening-kept" />
        </Tag>
      )}
      {!words.guideReviewed && (
        <Tag kind="unreviewed">
          <Text id="screening-unreviewed" />
        </Tag>
      )}
      <div className={styles.tools}>
        <Button variant="quiet" icon="guide" keycap="KeyG" onPress={onWhy}>
          <Text id="screening-why" />
        </Button>
      </div>
    </div>
  );
}

function Go({ way }: { way: Way }) {
  return (
    <div className={styles.go}>
      <div className={styles.goIn}>
        <Button icon="back" onPress={way.back}>
          <Text id="screening-back" />
        </Button>
        <p className={styles.hints}>
          <span>
            <Keycap code="ArrowUp ArrowDown" />
            <Text id="screening-hint-questions" />
          </span>
          <span>
            <Keycap code="Slash" />
            <Text id="screening-hint-keys" />
          </span>
        </p>
        <Button variant="primary" size="big" iconEnd="next" keycap="Enter" onPress={way.next}>
          <Text id={way.isLast ? "screening-to-result" : "screening-next"} />
        </Button>
      </div>
    </div>
  );
}
