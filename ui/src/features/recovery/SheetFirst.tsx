import { Button } from "../../kit";
import { Text } from "../../l10n";
import styles from "./Sheet.module.css";

interface Props {
  /** There are cases already: the last sheet was used. */
  isAgain: boolean;
  onMake: () => void;
}

/** Before a case begins: why a sheet, and how short the way is. */
export function SheetFirst({ isAgain, onMake }: Props) {
  return (
    <section className={styles.first}>
      <h2>
        <Text id={isAgain ? "sheet-again" : "sheet-first"} />
      </h2>
      <p>
        <Text id="sheet-why" />
      </p>
      <p className="soft">
        <Text id="sheet-how" />
      </p>
      <Button variant="primary" size="big" icon="key" onPress={onMake}>
        <Text id="sheet-make" />
      </Button>
    </section>
  );
}
