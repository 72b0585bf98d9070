import styles from "./Post.module.css";

/** Six words to be read out by telephone, each with its place. In the order of the page's script. */
export function SixWords({ words, labelledBy }: { words: string; labelledBy: string }) {
  return (
    <ol className={styles.words} data-own-words="" aria-labelledby={labelledBy}>
      {words
        .split(/\s+/)
        .filter(Boolean)
        .map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand there twice
          <li key={at}>{word}</li>
        ))}
    </ol>
  );
}
