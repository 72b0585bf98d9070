import { Files } from "../../features/files/Files";
import { History } from "../../features/history/History";
import { QuickLook } from "../../features/quick-look/QuickLook";
import { Referral } from "../../features/referral/Referral";
import { Result } from "../../features/result/Result";
import { Screening } from "../../features/screening/Screening";
import type { ScreeningView, Tab } from "../../host";
import { CaseProvider, useCase } from "./desk";

/** One case: its screens. */
export function CaseScreen({ opened }: { opened: ScreeningView }) {
  return (
    <CaseProvider opened={opened}>
      <TabSwitch />
    </CaseProvider>
  );
}

const SCREENS: Readonly<Record<Tab, () => React.ReactNode>> = {
  "quick-look": QuickLook,
  conversation: Screening,
  result: Result,
  referral: Referral,
  files: Files,
  history: History,
};

function TabSwitch() {
  const { tab } = useCase();
  const Screen = SCREENS[tab];
  return <Screen />;
}
