import { useEffect, useState } from "react";
import { type PassphraseRating, useHost } from "../../host";
import { messageId, Text } from "../../l10n";
import styles from "./Passphrase.module.css";

/** A pause in typing; rating each letter would only tire the machine. */
const PAUSE = 150;

/** How strong it is: tiles that fill, and always the words. */
export function Strength({ passphrase }: { passphrase: string }) {
  const host = useHost();
  const [rating, setRating] = useState<PassphraseRating | null>(null);
  useEffect(() => {
    if (!passphrase) {
      setRating(null);
      return;
    }
    let isHere = true;
    const timer = setTimeout(() => {
      host.call("rate_passphrase", { passphrase }).then(
        (rated) => isHere && setRating(rated),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [host, passphrase]);
  return (
    <p className={styles.strength} role="status">
      {rating && (
        <span className={styles.tilesRow} aria-hidden="true">
          {[1, 2, 3, 4].map((step) => (
            <i key={step} data-filled={rating.score >= step || undefined} />
          ))}
        </span>
      )}
      {rating && (
        <span>
          <Text id={messageId(`strength-${rating.score}`)} />
          {rating.hint && (
            <span className="soft">
              {" "}
              <Text id={messageId(`passphrase-${rating.hint}`)} />
            </span>
          )}
        </span>
      )}
    </p>
  );
}
