import { type FormEvent, useState } from "react";
import { Button, FailureNotice } from "../../kit";
import { Text } from "../../l10n";
import styles from "./Sheet.module.css";
import { isOfTheCode, SheetCodeField } from "./SheetCodeField";
import type { SheetDesk } from "./useSheet";

/** Typed from the paper, with the code off the screen: only so it proves the paper. */
export function TypeStep({ desk, isShowable }: { desk: SheetDesk; isShowable: boolean }) {
  const [typed, setTyped] = useState("");
  const check = (event: FormEvent) => {
    event.preventDefault();
    desk.rehearse(typed);
  };
  return (
    <form className={styles.step} onSubmit={check}>
      <div>
        <h2>
          <Text id="sheet-type" />
        </h2>
        {!isShowable && (
          <p className="soft">
            <Text id="sheet-type-waiting" />
          </p>
        )}
      </div>
      <SheetCodeField
        value={typed}
        onChange={setTyped}
        onWhole={desk.rehearse}
        failure={desk.failure}
      />
      {desk.failure && !isOfTheCode(desk.failure) && <FailureNotice failure={desk.failure} />}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" size="big" keycap="Enter" isBusy={desk.isBusy}>
          <Text id="sheet-check" />
        </Button>
        {isShowable ? (
          <Button variant="quiet" icon="seen" onPress={desk.showAgain}>
            <Text id="sheet-show-again" />
          </Button>
        ) : (
          <Button variant="quiet" onPress={desk.makeOther}>
            <Text id="sheet-make-other" />
          </Button>
        )}
      </div>
    </form>
  );
}
