import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Digits } from "../host/ipc.gen";
import { localeOf } from "./languages";
import { enclose, transformOf } from "./pseudo";

export type Vars = Readonly<Record<string, string | number>>;

/** A message that cannot be said is shown by its id, in every language alike. */
export const markMissing = (id: string): string => `⟦${id}⟧`;

type Listener = (id: string, language: string) => void;
let onMissing: Listener | null = null;
/** Tests fail on a missing message; they are told here. */
export function watchMissing(listener: Listener | null): void {
  onMissing = listener;
}

/** 448-7 is one word: WebKit would break it after the hyphen. */
const HYPHEN_IN_NUMBER = /(?<=\d)-(?=\d)/g;

/** The messages of one language: the app's, or a guide's. */
export class Messages {
  readonly language: string;
  readonly reviewed: boolean;
  readonly #bundle: FluentBundle;

  constructor(language: string, files: readonly { name: string; text: string }[], digits: Digits) {
    this.language = language;
    this.reviewed =
      files.length > 0 && files.every((file) => /^### review: reviewed\b/m.test(file.text));
    const transform = transformOf(language);
    this.#bundle = new FluentBundle(withDigits(language, digits), transform ? { transform } : {});
    for (const file of files) this.#bundle.addResource(new FluentResource(file.text));
  }

  has(id: string, attribute?: string | null): boolean {
    const message = this.#bundle.getMessage(id);
    if (!message) return false;
    return attribute ? Object.hasOwn(message.attributes, attribute) : message.value !== null;
  }

  say(id: string, attribute: string | null, vars: Vars): string {
    const name = attribute ? `${id}.${attribute}` : id;
    const message = this.#bundle.getMessage(id);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) return this.#missing(name);
    const errors: Error[] = [];
    const said = this.#bundle.formatPattern(pattern, written(vars), errors);
    if (errors.length > 0) return this.#missing(name);
    return enclose(this.language, settle(said).replace(HYPHEN_IN_NUMBER, "\u2011"));
  }

  #missing(name: string): string {
    onMissing?.(name, this.language);
    return markMissing(name);
  }
}

/**
 * Arabic on screen goes without the vowel mark of a last letter, as print usually does: WebKitGTK
 * moves a whole word up or down by the place of a mark that it draws first. See decision 4.
 */
const settle = (said: string): string =>
  said.replace(/[\u064b-\u0652\u0670]+(?=[\u0627\u0649]?(?![\u0600-\u06ff]))/g, "");

/** The language chooses plural forms; the officer chooses how a count is written. */
function withDigits(language: string, digits: Digits): string[] {
  const system = digits === "arabic-indic" ? "arab" : "latn";
  return [`${localeOf(language)}-u-nu-${system}`, `en-u-nu-${system}`];
}

function written(vars: Vars): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [
      name,
      typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value,
    ]),
  );
}
