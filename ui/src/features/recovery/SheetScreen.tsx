import { type AppPlace, useArrival, useKeys, useSession } from "../../app";
import { Button, FailureNotice } from "../../kit";
import { Text } from "../../l10n";
import { AskStep } from "./AskStep";
import { DoneStep } from "./DoneStep";
import styles from "./Sheet.module.css";
import { TypeStep } from "./TypeStep";
import { useSheet } from "./useSheet";
import { WriteStep } from "./WriteStep";

type Back = Extract<AppPlace, { at: "sheet" }>["back"];

/** A recovery sheet: made, put on paper, typed back. One thing at a time. */
export function SheetScreen({ back }: { back: Back }) {
  const { go } = useSession();
  const heading = useArrival("sheet");
  const desk = useSheet();
  const leave = () => go(back);
  useKeys([{ code: "Backspace", label: "sheet-back", act: leave }]);
  const { step } = desk;
  return (
    <>
      <header className={styles.bar}>
        <h1 ref={heading} tabIndex={-1}>
          <Text id="sheet-title" />
        </h1>
        <Button icon="back" keycap="Backspace" onPress={leave}>
          <Text id="sheet-back" />
        </Button>
      </header>
      <main className={`${styles.sheet} scroll`} id="main" tabIndex={-1}>
        <section className={styles.page}>
          {desk.failure && step?.at !== "type" && step?.at !== "ask" && (
            <FailureNotice failure={desk.failure} />
          )}
          {step?.at === "ask" && <AskStep desk={desk} />}
          {step?.at === "write" && <WriteStep desk={desk} sheet={step.sheet} />}
          {step?.at === "type" && <TypeStep desk={desk} isShowable={step.sheet !== null} />}
          {step?.at === "done" && <DoneStep desk={desk} view={step.view} back={back} />}
        </section>
      </main>
    </>
  );
}
