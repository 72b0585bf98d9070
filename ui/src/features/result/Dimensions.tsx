import type { DimensionView } from "../../host";
import { SignCounts, Signs } from "../../kit";
import { GuideText, Text } from "../../l10n";
import styles from "./Dimensions.module.css";

interface Props {
  dimensions: readonly DimensionView[];
  onShow: (dimension: DimensionView) => void;
}

const GRADES = ["strong", "medium", "weak"] as const;

export function stateOf({ state, asked }: DimensionView): string {
  if (state === "positive") return "met";
  if (!asked) return "not-asked";
  return state === "open" ? "open" : "not-met";
}

const PLACE: Readonly<Record<string, number>> = { met: 0, open: 1, "not-met": 2, "not-asked": 3 };

/** Where the rule is met stands first; within that, as the guide has it. */
const ordered = (dimensions: readonly DimensionView[]): DimensionView[] =>
  [...dimensions].sort((a, b) => (PLACE[stateOf(a)] ?? 0) - (PLACE[stateOf(b)] ?? 0));

/** Counted, never scored: one line for each dimension, and the rule in words. */
export function Dimensions({ dimensions, onShow }: Props) {
  return (
    <section aria-labelledby="result-dimensions">
      <div className={styles.head}>
        <h2 id="result-dimensions">
          <Text id="result-dimensions" />
        </h2>
        <p className={styles.legend} aria-hidden="true">
          {GRADES.map((grade) => (
            <span key={grade}>
              <Signs strong={0} medium={0} weak={0} {...{ [grade]: 1 }} silent />
              <Text id={`sign-${grade}`} />
            </span>
          ))}
        </p>
      </div>
      <ul className={styles.counts}>
        {ordered(dimensions).map((dimension) => {
          const { id, strong, medium, weak } = dimension;
          const state = stateOf(dimension);
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.line}
                data-state={state}
                aria-haspopup="dialog"
                onClick={() => onShow(dimension)}
              >
                <GuideText id={`dim-${id}`} className={styles.name} />
                <span className={styles.marks} aria-hidden="true">
                  <Signs strong={strong} medium={medium} weak={weak} silent />
                </span>
                <span className={styles.words}>
                  <SignCounts strong={strong} medium={medium} weak={weak} />
                </span>
                <span className={styles.state}>
                  <Text id="result-dimension-state" vars={{ state }} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className={styles.rule}>
        <Text id="result-rule" />
      </p>
    </section>
  );
}
