import type { ClassView, DebriefVerdict } from "../../host";
import { Icon, type IconName } from "../../kit";
import { GuideText, Text, useWords } from "../../l10n";
import styles from "./Class.module.css";
import { nameOf } from "./nameOf";

/** A drawing beside the word, for whoever looks along a row; what is missing has none. */
const ICONS: Readonly<Partial<Record<DebriefVerdict, IconName>>> = {
  found: "check",
  "other-basis": "check",
  differs: "conflict",
  assumed: "question",
};

/** Each question with how many have it, and how each participant has it. No sum for anybody. */
export function AnswersTable({ view, of }: { view: ClassView; of: "signs" | "others" }) {
  const words = useWords();
  const answers = view.answers.filter(({ sign }) => sign === (of === "signs"));
  const people = view.participants.length;
  if (answers.length === 0) return null;
  const title = `class-${of}` as const;
  return (
    <div>
      <h3 id={title}>
        <Text id={title} />
      </h3>
      <section
        className={`${styles.scroll} scroll`}
        aria-labelledby={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by keys
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Text id="class-question" />
              </th>
              <th scope="col">
                <Text id="class-seen-by" />
              </th>
              {view.participants.map(({ id, label }, at) => (
                <th key={id} scope="col">
                  <bdi data-own-words="">{nameOf(words, label, at)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answers.map((answer) => (
              <tr key={answer.question} data-talk={answer.talk || undefined}>
                <th scope="row">
                  <GuideText id={`q-${answer.question}`} attr="label" />
                </th>
                <td>
                  <Text id="class-of" vars={{ count: answer.found + answer.otherBasis, people }} />
                </td>
                {view.participants.map(({ id }, at) => (
                  <Cell key={id} verdict={answer.each[at] ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Cell({ verdict }: { verdict: DebriefVerdict | null }) {
  const icon = verdict && ICONS[verdict];
  return (
    <td data-verdict={verdict ?? "open"}>
      <span className={styles.cell}>
        {icon && <Icon name={icon} size="tiny" />}
        <Text id={verdict ? `class-cell-${verdict}` : "class-cell-open"} />
      </span>
    </td>
  );
}
