import { type AppPlace, useNow, useSession } from "../../app";
import type { ProtectionView } from "../../host";
import { Button, Card, FailureNotice, Icon } from "../../kit";
import { Moment, Text } from "../../l10n";
import { DuressCard } from "./DuressCard";
import { FileLeft } from "./FileLeft";
import { KeyCard } from "./KeyCard";
import { PassphraseCard } from "./PassphraseCard";
import { SealCard } from "./SealCard";
import { useProtection } from "./useProtection";

type Back = Extract<AppPlace, { at: "sheet" }>["back"];

/** Sheet, passphrase and seal. Part of the settings; `back` is where they stand. */
export function RecoveryCards({ back }: { back: Back }) {
  const { view, failure, set } = useProtection();
  if (failure) return <FailureNotice failure={failure} />;
  if (!view) return null;
  return (
    <>
      <SheetCard view={view} back={back} onChange={set} />
      <PassphraseCard onChange={set} />
      <KeyCard view={view} onChange={set} />
      <SealCard view={view} onChange={set} />
      {view.rehearsedAt !== null && <DuressCard />}
    </>
  );
}

interface Props {
  view: ProtectionView;
  back: Back;
  onChange: (view: ProtectionView) => void;
}

function SheetCard({ view, back, onChange }: Props) {
  const { go } = useSession();
  const now = useNow();
  const when = (at: number) => <Moment at={at} show="ago" now={now} />;
  return (
    <Card labelledBy="recovery-sheet">
      <h2 id="recovery-sheet">
        <Text id="recovery-sheet" />
      </h2>
      <p className="row">
        <Icon name={view.rehearsedAt === null ? "info" : "check"} size="small" />
        <span>
          {view.rehearsedAt === null ? (
            <Text id="recovery-sheet-none" />
          ) : (
            <Text id="recovery-sheet-stands" vars={{ when: when(view.rehearsedAt) }} />
          )}
        </span>
      </p>
      {view.waitingAt !== null && (
        <p>
          <Text id="recovery-sheet-waiting" vars={{ when: when(view.waitingAt) }} />
        </p>
      )}
      {view.authority !== null && (
        <p>
          <Text
            id="recovery-authority"
            vars={{ name: <bdi data-own-words="">{view.authority}</bdi> }}
          />
        </p>
      )}
      {view.file !== null && <FileLeft file={view.file} onChange={onChange} />}
      <Button icon="key" onPress={() => go({ at: "sheet", back })}>
        <Text id={view.waitingAt === null ? "recovery-sheet-new" : "recovery-sheet-finish"} />
      </Button>
      <p className="small soft">
        <Text id="recovery-sheet-hint" />
      </p>
    </Card>
  );
}
