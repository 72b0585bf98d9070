import { Text, useWords, type Words } from "../../l10n";

const SECOND = 1000;
const MINUTE = 60;

/** Minutes and seconds, in the digits of the officer. */
function clock(words: Words, ms: number): string {
  const seconds = Math.floor(ms / SECOND);
  const rest = seconds % MINUTE;
  const padded = rest < 10 ? `${words.number(0)}${words.number(rest)}` : words.number(rest);
  return `${words.number(Math.floor(seconds / MINUTE))}:${padded}`;
}

/** How long it is. Not spoken while it grows. */
export function Length({ ms }: { ms: number }) {
  return (
    <span role="timer" aria-live="off">
      <Text id="record-length" vars={{ time: clock(useWords(), ms) }} />
    </span>
  );
}
