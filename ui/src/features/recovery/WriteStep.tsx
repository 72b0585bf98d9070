import { useId } from "react";
import { useArrival, useKeys } from "../../app";
import type { NewSheetView } from "../../host";
import { Button } from "../../kit";
import { Text, useWords } from "../../l10n";
import { SavePdf } from "./SavePdf";
import styles from "./Sheet.module.css";
import type { SheetDesk } from "./useSheet";

/** The code, once: to be written by hand or put into a file for the printer. */
export function WriteStep({ desk, sheet }: { desk: SheetDesk; sheet: NewSheetView }) {
  const words = useWords();
  const title = useId();
  const heading = useArrival("sheet-write");
  useKeys([{ code: "Enter", label: "sheet-on-paper", act: desk.toPaper }]);
  return (
    <div className={styles.step}>
      <div>
        <h2 id={title} ref={heading} tabIndex={-1}>
          <Text id="sheet-write" />
        </h2>
        <p className="soft">
          <Text id="sheet-write-hint" />
        </p>
      </div>
      {/* Never copied: a clipboard is no cupboard. */}
      <ol className={styles.groups} aria-labelledby={title} data-identity="">
        {sheet.groups.map((letters, at) => (
          <li key={letters + String(at)}>
            <span className={styles.number}>{words.number(at + 1)}</span>
            <span dir="ltr" data-own-words="" data-sheet-group="">
              {letters}
            </span>
          </li>
        ))}
      </ol>
      <p className="small soft">
        <Text id="sheet-letters" />
      </p>
      <Button variant="primary" size="big" keycap="Enter" onPress={desk.toPaper}>
        <Text id="sheet-on-paper" />
      </Button>
      <SavePdf suggested={sheet.path} />
    </div>
  );
}
