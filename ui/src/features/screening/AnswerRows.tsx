import { type CSSProperties, type RefObject, useId } from "react";
import type { PageView, QuestionView } from "../../host/ipc.gen";
import { Button, Icon, Keycap } from "../../kit";
import { GuideText, Text, useWords } from "../../l10n";
import { moveAlong } from "./moveAlong";
import { columnsOf, keyOf, type Option } from "./options";
import styles from "./Rows.module.css";
import type { Answering } from "./useAnswers";
import { answerWords } from "./words";

interface Props {
  page: PageView;
  questions: readonly QuestionView[];
  isAsked: (question: string) => boolean;
  /** Whether different answers stand side by side. */
  isApart: (question: string) => boolean;
  current: string | null;
  answering: Answering;
  /** Also shown in this language, for the person. */
  alsoIn: string | null;
  /** Rows find their place by `data-question` inside it. */
  rowsRef: RefObject<HTMLDivElement | null>;
  onCurrent: (question: string) => void;
  onChoose: (question: QuestionView, option: Option) => void;
  onRestNo: (questions: readonly QuestionView[]) => void;
}

/** Several questions on one page: a checklist, or the table of forms. A row is one question. */
export function AnswerRows(props: Props) {
  const { page, questions, isAsked, current, answering, rowsRef, onRestNo } = props;
  const words = useWords();
  const first = questions[0];
  if (!first) {
    return null;
  }
  const columns = columnsOf(page.layout, first);
  const open = questions.filter(({ id }) => isAsked(id) && answering.known(id) === null);
  const hasNo = page.layout === "checklist" && columns.some(({ response }) => response === "no");
  const style = { "--columns": columns.length } as CSSProperties;
  return (
    <>
      <div ref={rowsRef} className={styles.rows} data-columns={columns.length} style={style}>
        <div className={styles.heads} aria-hidden="true">
          <span />
          {columns.map((column) => (
            <span key={column.key} className={styles.head}>
              <span>{answerWords(words, page, first, column)}</span>
              {column.digit !== null && <Keycap code={`Digit${column.digit}`} />}
            </span>
          ))}
        </div>
        {questions.map((question) => (
          <Row
            {...props}
            key={question.id}
            question={question}
            columns={columns}
            isCurrent={question.id === current}
          />
        ))}
      </div>
      <div className={styles.rest}>
        <p className={styles.legend}>
          {page.layout === "table" ? (
            <Text id="screening-legend" />
          ) : open.length > 0 ? (
            <Text id="screening-rest-left" vars={{ count: open.length }} />
          ) : (
            <Text id="screening-rest-none" />
          )}
        </p>
        {hasNo && (
          <Button isDisabled={open.length === 0} onPress={() => onRestNo(open)}>
            <Text id="screening-rest-no" />
          </Button>
        )}
      </div>
    </>
  );
}

interface RowProps extends Props {
  question: QuestionView;
  columns: readonly Option[];
  isCurrent: boolean;
}

function Row(props: RowProps) {
  const { page, question, columns, isCurrent, isAsked, isApart, answering, alsoIn } = props;
  const { onCurrent, onChoose } = props;
  const words = useWords();
  const id = useId();
  const kept = !isAsked(question.id);
  const standing = keyOf(answering.known(question.id));
  return (
    <div
      role="radiogroup"
      className={styles.row}
      data-arrows="pass"
      onKeyDown={(event) => moveAlong(event, words.direction)}
      data-question={question.id}
      data-current={isCurrent || undefined}
      data-kept={kept || undefined}
      aria-labelledby={`${id}-words`}
      onFocus={() => onCurrent(question.id)}
    >
      <div
        id={`${id}-words`}
        className={styles.words}
        data-voice={question.askedOf === "person" ? "person" : undefined}
      >
        <GuideText id={`q-${question.id}`} />
        {alsoIn && question.askedOf === "person" && (
          <small>
            <GuideText id={`q-${question.id}`} lang={alsoIn} />
          </small>
        )}
        {isApart(question.id) && (
          <small>
            <Icon name="conflict" size="tiny" /> <Text id="conflict-mark" />
          </small>
        )}
        {kept && (
          <small>
            <Text id="screening-kept" />
          </small>
        )}
      </div>
      {columns.map((column) => (
        <label key={column.key} className={styles.cell}>
          <input
            className={`vh ${styles.input}`}
            type="radio"
            name={`${id}-answer`}
            value={column.key}
            checked={standing === column.key}
            disabled={kept}
            onChange={() => onChoose(question, column)}
            aria-label={answerWords(words, page, question, column)}
          />
          <span className={styles.box} data-face="">
            <i>
              <Icon name="check" size="tiny" bold />
            </i>
          </span>
        </label>
      ))}
    </div>
  );
}
