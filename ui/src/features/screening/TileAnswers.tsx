import type { PageView, QuestionView } from "../../host/ipc.gen";
import { AnswerButton, AnswerGroup } from "../../kit";
import { useWords } from "../../l10n";
import styles from "./Answers.module.css";
import { type Option, optionsOf } from "./options";
import { answerWords } from "./words";

interface Props {
  page: PageView;
  question: QuestionView;
  /** Key of the option that stands. */
  value: string | null;
  kept: boolean;
  onChoose: (option: Option) => void;
}

/** The answers that are pressed: yes and no large, choices, and the three that leave it open. */
export function TileAnswers({ page, question, value, kept, onChoose }: Props) {
  const words = useWords();
  const options = optionsOf(question);
  const tile = (option: Option) => (
    <AnswerButton
      key={option.key}
      value={option.key}
      code={option.digit === null ? undefined : `Digit${option.digit}`}
      lead={option.response === "yes" || option.response === "no"}
      kept={kept}
    >
      {answerWords(words, page, question, option)}
    </AnswerButton>
  );
  const choose = (key: string) => {
    const option = options.find((one) => one.key === key);
    if (option) {
      onChoose(option);
    }
  };
  const choices = options.filter(({ response }) => response === "choice");
  const others = options.filter(({ response }) => response !== "choice");
  return (
    <div className={styles.answers}>
      <AnswerGroup
        label={words.say("screening-answer")}
        value={value}
        onChange={choose}
        isDisabled={kept}
        columns={choices.length > 0 ? 1 : 6}
      >
        {choices.length > 0 ? (
          <>
            <div
              className={styles.choices}
              data-two={choices.length === 2 || choices.length === 4 || undefined}
              data-many={choices.length > 6 || undefined}
            >
              {choices.map(tile)}
            </div>
            <div className={styles.open}>{others.map(tile)}</div>
          </>
        ) : (
          others.map(tile)
        )}
      </AnswerGroup>
    </div>
  );
}
