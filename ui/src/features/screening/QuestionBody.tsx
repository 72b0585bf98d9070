import type { RefObject } from "react";
import { useCase } from "../../app";
import type { QuestionView } from "../../host/ipc.gen";
import { Icon, Tag } from "../../kit";
import { directionOf, languageName, Text, tagOf, useGuideWords, useWords } from "../../l10n";
import { Said } from "../exercise/Said";
import { AnswerRows } from "./AnswerRows";
import { DateAnswer } from "./DateAnswer";
import type { Stop } from "./itinerary";
import { NumberAnswer } from "./NumberAnswer";
import { keyOf, type Option } from "./options";
import styles from "./Page.module.css";
import { TextAnswer } from "./TextAnswer";
import { TileAnswers } from "./TileAnswers";
import type { Answering } from "./useAnswers";

export interface BodyProps {
  stop: Stop;
  current: QuestionView;
  answering: Answering;
  headingRef: RefObject<HTMLHeadingElement | null>;
  rowsRef: RefObject<HTMLDivElement | null>;
  onCurrent: (question: string) => void;
  onChoose: (question: QuestionView, option: Pick<Option, "response" | "value">) => void;
  onRestNo: (questions: readonly QuestionView[]) => void;
}

/** What is said, in which language, and what was answered. */
export function QuestionBody(props: BodyProps) {
  const { stop, current, headingRef } = props;
  const words = useWords();
  const single = stop.page.layout === "single";
  const id = single ? `q-${current.id}` : `page-${stop.page.id}`;
  const said = single ? words.guide(id) : words.guideHas(id) ? words.guide(id) : "";
  const person = stop.questions.some(({ askedOf }) => askedOf === "person");
  return (
    <>
      <Before stop={stop} current={current} person={person} />
      <h1
        ref={headingRef}
        id="ask"
        tabIndex={-1}
        className={styles.ask}
        data-voice={person ? undefined : "tool"}
        data-several={!single || undefined}
        data-long={said.length > 90 || undefined}
      >
        {said || words.guide(`section-${stop.section.id}`)}
      </h1>
      {words.guideHas(id, "hint") && <p className={styles.hint}>{words.guide(id, "hint")}</p>}
      {person && <InTheirLanguage id={id} sayFirst={sayFirstOf(stop)} />}
      <Said questions={stop.questions} />
      {single ? <Single {...props} /> : <Several {...props} />}
    </>
  );
}

/** The reassurance, or the reminder that this is not asked aloud. */
function Before({ stop, current, person }: { stop: Stop; current: QuestionView; person: boolean }) {
  const words = useWords();
  const sayFirst = sayFirstOf(stop);
  if (!person) {
    return (
      <p className={styles.judge}>
        <Icon name="seen" size="small" />
        <span>
          <Text id={current.kind === "statement" ? "screening-do-this" : "screening-you-judge"} />
        </span>
      </p>
    );
  }
  if (current.kind === "statement") {
    return (
      <p className={styles.say}>
        <Icon name="told" size="small" />
        <span>
          <Text id="screening-say-this" />
        </span>
      </p>
    );
  }
  return sayFirst && words.guideHas(sayFirst, "say-first") ? (
    <p className={styles.say}>
      <Icon name="told" size="small" />
      <span>
        <Text id="screening-say-first" />
      </span>
      <q>{words.guide(sayFirst, "say-first")}</q>
    </p>
  ) : null;
}

/** On a page of several rows the first sensitive one speaks for all. */
function sayFirstOf(stop: Stop): string | null {
  const sensitive = stop.questions.find((question) => question.sensitive);
  return sensitive ? `q-${sensitive.id}` : null;
}

/** The same words in the language of the conversation, to be read out. */
function InTheirLanguage({ id, sayFirst }: { id: string; sayFirst: string | null }) {
  const words = useWords();
  const { view } = useCase();
  const language = view.personLanguage ?? words.language;
  const theirs = useGuideWords(language);
  if (language === words.language || !theirs?.has(id)) {
    return null;
  }
  return (
    <div className={styles.other}>
      <p lang={tagOf(language)} dir={directionOf(language)}>
        {sayFirst && theirs.has(sayFirst, "say-first") && (
          <span className={styles.first}>{theirs.say(sayFirst, "say-first")} </span>
        )}
        {theirs.say(id)}
      </p>
      <small>
        <span>
          <Text
            id="screening-in-language"
            vars={{ language: <bdi lang={tagOf(language)}>{languageName(language)}</bdi> }}
          />
        </span>
        {!theirs.reviewed && (
          <Tag kind="unreviewed">
            <Text id="screening-unreviewed" />
          </Tag>
        )}
      </small>
    </div>
  );
}

function Single({ stop, current, answering, onChoose }: BodyProps) {
  const known = answering.known(current.id);
  const kept = !stop.asked;
  const keepValue = (response: string) => (value: string) => onChoose(current, { response, value });
  const value = known?.response === current.kind ? (known.value ?? "") : "";
  return (
    <>
      {current.kind === "number" && (
        <NumberAnswer question={current} value={value} kept={kept} onKeep={keepValue("number")} />
      )}
      {current.kind === "date" && (
        <DateAnswer value={value} kept={kept} onKeep={keepValue("date")} />
      )}
      {current.kind === "text" && (
        <TextAnswer value={value} kept={kept} onKeep={keepValue("text")} />
      )}
      <TileAnswers
        page={stop.page}
        question={current}
        value={keyOf(known)}
        kept={kept}
        onChoose={(option) => onChoose(current, option)}
      />
    </>
  );
}

function Several(props: BodyProps) {
  const { stop, current, answering, rowsRef, onCurrent, onChoose, onRestNo } = props;
  const { view, question } = useCase();
  const words = useWords();
  const other = view.personLanguage !== words.language ? view.personLanguage : null;
  return (
    <AnswerRows
      page={stop.page}
      questions={stop.questions}
      isApart={(id) => question(id)?.apart === true}
      isAsked={(id) => question(id)?.shown === "asked"}
      current={current.id}
      answering={answering}
      alsoIn={other}
      rowsRef={rowsRef}
      onCurrent={onCurrent}
      onChoose={onChoose}
      onRestNo={onRestNo}
    />
  );
}
