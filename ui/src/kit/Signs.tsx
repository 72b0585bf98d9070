import type { Grade } from "../host";
import { Text } from "../l10n";
import { SignDrawing } from "./Icon";
import styles from "./Signs.module.css";

/** One counted sign. Shape carries the grade: star, square, hollow square. */
export function Sign({ grade }: { grade: Grade }) {
  return (
    <>
      <SignDrawing grade={grade} />
      <span className="vh">
        <Text id={`sign-${grade}`} />
      </span>
    </>
  );
}

interface SignsProps {
  strong: number;
  medium: number;
  weak: number;
  /** The words stand beside it already. */
  silent?: boolean;
}

const drawn = (grade: Grade, count: number) =>
  Array.from({ length: count }, (_, place) => `${grade}-${place}`).map((key) => (
    <SignDrawing key={key} grade={grade} />
  ));

/** The counted signs of one dimension, strongest first; the screen reader hears the counts. */
export function Signs({ strong, medium, weak, silent = false }: SignsProps) {
  return (
    <span className={styles.signs}>
      {drawn("strong", strong)}
      {drawn("medium", medium)}
      {drawn("weak", weak)}
      {!silent && (
        <span className="vh">
          <SignCounts strong={strong} medium={medium} weak={weak} />
        </span>
      )}
    </span>
  );
}

/** "1 strong, 2 medium", as words. */
export function SignCounts({ strong, medium, weak }: Omit<SignsProps, "silent">) {
  const counts = { strong, medium, weak };
  const grades = (["strong", "medium", "weak"] as const).filter((grade) => counts[grade] > 0);
  if (grades.length === 0) return <Text id="signs-none" />;
  const [first, second, third] = grades.map((grade) => (
    <Text key={grade} id={`signs-${grade}`} vars={{ count: counts[grade] }} />
  ));
  if (third) return <Text id="signs-three" vars={{ first, second, third }} />;
  if (second) return <Text id="signs-two" vars={{ first, second }} />;
  return first;
}
