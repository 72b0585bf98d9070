export type Direction = "ltr" | "rtl";

interface LanguageFacts {
  /** Its own name for itself. */
  name: string;
  direction: Direction;
  /** For Intl, where it knows the language. */
  locale: string;
}

/** What an officer may choose, in the order of the unlock screen. */
export const LANGUAGES = ["ar", "zgh", "fr", "es", "en"] as const;

const FACTS: Readonly<Record<string, LanguageFacts>> = {
  ar: { name: "العربية", direction: "rtl", locale: "ar-MA" },
  zgh: { name: "ⵜⴰⵎⴰⵣⵉⵖⵜ", direction: "ltr", locale: "zgh" },
  fr: { name: "Français", direction: "ltr", locale: "fr" },
  es: { name: "Español", direction: "ltr", locale: "es" },
  en: { name: "English", direction: "ltr", locale: "en" },
  // Test languages, made from English when asked for. Never offered.
  qps: { name: "[Ƥšéúðö]", direction: "ltr", locale: "en" },
  qpr: { name: "[Ɱíŕŕöŕ]", direction: "rtl", locale: "en" },
};

export const isPseudo = (language: string): boolean => language === "qps" || language === "qpr";

/** The language whose files hold the words. */
export const sourceOf = (language: string): string => (isPseudo(language) ? "en" : language);

export const directionOf = (language: string): Direction => FACTS[language]?.direction ?? "ltr";
export const languageName = (language: string): string => FACTS[language]?.name ?? language;
export const localeOf = (language: string): string => FACTS[language]?.locale ?? "en";
/** What stands in `lang`: the pseudo-languages are English to the machine. */
export const tagOf = (language: string): string => sourceOf(language);
