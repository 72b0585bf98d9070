import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import type { Digits, WordsFile } from "../host/ipc.gen";
import { Messages } from "./bundle";
import { directionOf, sourceOf, tagOf } from "./languages";
import { sourcesOf } from "./sources";
import { Words } from "./words";

/** Where the words of a guide come from: the app fetches them, one language after another. */
export interface GuideShelf {
  files(language: string): readonly WordsFile[] | null;
  want(language: string): void;
}

interface L10n {
  words: Words;
  guideIn(language: string): Messages | null;
  want(language: string): void;
}

const L10nContext = createContext<L10n | null>(null);
const AddressContext = createContext("unknown");

/** How the person of the case is addressed: `feminine`, `masculine`, `unknown`. */
export const AddressProvider = AddressContext.Provider;

interface Props {
  language: string;
  digits: Digits;
  shelf: GuideShelf;
  children: ReactNode;
}

export function L10nProvider({ language, digits, shelf, children }: Props) {
  const app = useMemo(
    () => new Messages(language, sourcesOf(sourceOf(language)), digits),
    [language, digits],
  );
  const l10n = useMemo<L10n>(() => {
    const made = new Map<string, Messages>();
    const guideIn = (asked: string): Messages | null => {
      const ready = made.get(asked);
      if (ready) return ready;
      const files = shelf.files(asked);
      if (!files) return null;
      const messages = new Messages(asked, files, digits);
      made.set(asked, messages);
      return messages;
    };
    const words = new Words({ app, guide: guideIn(language), digits, gender: "unknown" });
    return { words, guideIn, want: (asked) => shelf.want(asked) };
  }, [app, digits, language, shelf]);

  useEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.documentElement.dir = directionOf(language);
  }, [language]);

  return <L10nContext value={l10n}>{children}</L10nContext>;
}

export function useL10n(): L10n {
  const l10n = useContext(L10nContext);
  if (!l10n) throw new Error("words are asked for outside L10nProvider");
  return l10n;
}

/** Everything this screen may say, addressed to the person of the case. */
export function useWords(): Words {
  const { words } = useL10n();
  const gender = useContext(AddressContext);
  return useMemo(() => words.addressing(gender), [words, gender]);
}

export interface GuideWords {
  language: string;
  reviewed: boolean;
  say(id: string, attribute?: string | null): string;
  has(id: string, attribute?: string | null): boolean;
}

/** The guide in another language, for instance the person's; null until it is there. */
export function useGuideWords(language: string): GuideWords | null {
  const { guideIn, want } = useL10n();
  const gender = useContext(AddressContext);
  useEffect(() => want(language), [language, want]);
  const messages = guideIn(language);
  return useMemo(
    () =>
      messages && {
        language,
        reviewed: messages.reviewed,
        say: (id, attribute = null) => messages.say(id, attribute, { gender }),
        has: (id, attribute = null) => messages.has(id, attribute),
      },
    [gender, language, messages],
  );
}
