// Test languages made from English at run time: what still looks like plain English in them
// did not come from Fluent. `qps` is accented, in brackets and 40 % longer; `qpr` reads from
// right to left.

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ";
const ACCENTS = new Map(
  [...PLAIN].map((letter, place) => [letter, [...ACCENTED][place] ?? letter]),
);

const OVERRIDE = "\u202e";
const POP = "\u202c";

export const PSEUDO_OPEN = "⟨";
export const PSEUDO_CLOSE = "⟩";

/** One literal part of a message, accented, its vowels doubled. */
export function accent(text: string): string {
  let out = "";
  for (const letter of text) {
    const accented = ACCENTS.get(letter) ?? letter;
    out += /[aeiouAEIOU]/.test(letter) ? accented + accented : accented;
  }
  return out;
}

/** One literal part of a message, each word written from right to left. */
export function mirror(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => `${OVERRIDE}${word}${POP}`);
}

/** The whole message: brackets show where it begins and ends, so that glued parts are seen. */
export function enclose(language: string, text: string): string {
  return language === "qps" || language === "qpr" ? `${PSEUDO_OPEN}${text}${PSEUDO_CLOSE}` : text;
}

export function transformOf(language: string): ((text: string) => string) | undefined {
  if (language === "qps") return accent;
  if (language === "qpr") return mirror;
  return undefined;
}
