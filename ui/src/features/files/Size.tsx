import { useWords, type Words } from "../../l10n";

const KILO = 1000;

/** How large a file is, as people say it. */
export function sizeOf(words: Words, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  return kilobytes < KILO
    ? words.say("files-kilobytes", { count: kilobytes })
    : words.say("files-megabytes", { count: Math.round(kilobytes / 100) / 10 });
}

export function Size({ bytes }: { bytes: number }) {
  return <>{sizeOf(useWords(), bytes)}</>;
}
