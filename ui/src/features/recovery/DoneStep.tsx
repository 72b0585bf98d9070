import { type AppPlace, useArrival, useKeys, useSession } from "../../app";
import type { ProtectionView } from "../../host";
import { Button, Notice } from "../../kit";
import { Text } from "../../l10n";
import { FileLeft } from "./FileLeft";
import styles from "./Sheet.module.css";
import type { SheetDesk } from "./useSheet";

interface Props {
  desk: SheetDesk;
  view: ProtectionView;
  back: Extract<AppPlace, { at: "sheet" }>["back"];
}

/** The paper was proved; where it goes, and on to what was wanted. */
export function DoneStep({ desk, view, back }: Props) {
  const { go } = useSession();
  const heading = useArrival("sheet-done");
  const isBegun = back.at === "cases";
  const on = () => go(isBegun ? { at: "cases", isStarting: true } : back);
  useKeys([{ code: "Enter", label: isBegun ? "cases-start" : "sheet-to-settings", act: on }]);
  return (
    <div className={styles.step}>
      <h2 ref={heading} tabIndex={-1}>
        <Text id="sheet-done" />
      </h2>
      <Notice icon="check" kind="kept">
        <p>
          <Text id="sheet-done-keep" />
        </p>
      </Notice>
      {view.file !== null && <FileLeft file={view.file} onChange={desk.changed} />}
      <Button variant="primary" size="big" keycap="Enter" onPress={on}>
        <Text id={isBegun ? "cases-start" : "sheet-to-settings"} />
      </Button>
    </div>
  );
}
