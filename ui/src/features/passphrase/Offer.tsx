import { useEffect, useState } from "react";
import { useHost } from "../../host";
import { Button } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Passphrase.module.css";

/** Generated words: better than what people think of. */
export function Offer({ onUse }: { onUse: (passphrase: string) => void }) {
  const host = useHost();
  const { language } = useWords();
  const [offered, setOffered] = useState("");
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks for other words
  useEffect(() => {
    let isHere = true;
    host.call("offer_passphrase", { language }).then(
      (offer) => isHere && setOffered(offer.passphrase),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [host, language, turn]);
  if (!offered) return null;
  return (
    <div className={styles.offer}>
      <div className="grow">
        <p className="small soft">
          <Text id="create-offer" />
        </p>
        <p className={styles.offered} data-own-words="" dir="auto">
          {offered}
        </p>
      </div>
      <div className={styles.offerActs}>
        <Button icon="check" onPress={() => onUse(offered)}>
          <Text id="create-offer-use" />
        </Button>
        <Button variant="quiet" onPress={() => setTurn(turn + 1)}>
          <Text id="create-offer-other" />
        </Button>
      </div>
    </div>
  );
}
