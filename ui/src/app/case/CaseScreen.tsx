import { Conflicts } from "../../features/conflict/Conflicts";
import { Debrief } from "../../features/exercise/Debrief";
import { Files } from "../../features/files/Files";
import { History } from "../../features/history/History";
import { QuickLook } from "../../features/quick-look/QuickLook";
import { Referral } from "../../features/referral/Referral";
import { Result } from "../../features/result/Result";
import { Screening } from "../../features/screening/Screening";
import type { PlayView, ScreeningView, Tab } from "../../host";
import { PlayProvider } from "../play";
import { CaseProvider, useCase } from "./desk";
import { Edition } from "./Edition";

/** One case: its screens. */
export function CaseScreen({ opened, play }: { opened: ScreeningView; play: PlayView | null }) {
  return (
    <PlayProvider value={play}>
      <Edition hash={opened.guide}>
        <CaseProvider opened={opened}>
          <TabSwitch />
        </CaseProvider>
      </Edition>
    </PlayProvider>
  );
}

const SCREENS: Readonly<Record<Tab, () => React.ReactNode>> = {
  "quick-look": QuickLook,
  conversation: Screening,
  result: Result,
  referral: Referral,
  files: Files,
  history: History,
  conflicts: Conflicts,
  debrief: Debrief,
};

function TabSwitch() {
  const { tab } = useCase();
  const Screen = SCREENS[tab];
  return <Screen />;
}
