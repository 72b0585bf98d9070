import { messageId, useWords } from "../l10n";
import styles from "./Keycap.module.css";
import { type Chord, faceOf } from "./keys";

/** A key, drawn beside what it does. Whatever it stands in says it with `aria-keyshortcuts`. */
export function Keycap({ code, mod }: Chord) {
  const words = useWords();
  const faces = code.split(" ").map((part) => {
    const face = faceOf(part);
    return face.isMessage ? words.say(messageId(face.text)) : face.text;
  });
  if (mod) faces.unshift(words.say(`keycap-${mod}`));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a key cannot take the focus; it is a drawing
    <kbd className={styles.key} aria-hidden="true">
      {faces.join(" ")}
    </kbd>
  );
}
