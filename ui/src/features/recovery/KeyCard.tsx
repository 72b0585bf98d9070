import { useState } from "react";
import { useNow } from "../../app";
import type { ProtectionView } from "../../host";
import { Button, Card, Dialog, Icon, StateLine } from "../../kit";
import { Moment, Text, useWords } from "../../l10n";
import { RenewForm } from "./RenewForm";
import styles from "./Sheet.module.css";

/** Why another key: because of its age, or because somebody leaves. */
type Why = "age" | "leaver";

interface Props {
  view: ProtectionView;
  onChange: (view: ProtectionView) => void;
}

/** The key under everything: how old it is, another one, and a colleague who leaves. */
export function KeyCard({ view, onChange }: Props) {
  const words = useWords();
  const now = useNow();
  const [why, setWhy] = useState<Why | null>(null);
  const [renewed, setRenewed] = useState<Why | null>(null);
  const done = (next: ProtectionView) => {
    setWhy(null);
    setRenewed(why);
    onChange(next);
  };
  const made = <Moment at={view.keysMadeAt} show="ago" now={now} />;
  return (
    <Card labelledBy="recovery-key">
      <h2 id="recovery-key">
        <Text id="recovery-key" />
      </h2>
      <p className="row">
        <Icon name={view.keysDue ? "info" : "check"} size="small" />
        <span>
          <Text id="recovery-key-made" vars={{ when: made }} />{" "}
          {view.keysDue && <Text id="recovery-key-due" />}
        </span>
      </p>
      {renewed && (
        <div role="status">
          <StateLine icon="here" kind="kept">
            <Text id={renewed === "leaver" ? "recovery-key-leaver-done" : "recovery-key-done"} />{" "}
            <Text id="recovery-key-backups" />
          </StateLine>
        </div>
      )}
      <div className={styles.acts}>
        <Button icon="key" onPress={() => setWhy("age")}>
          <Text id="recovery-key-renew" />
        </Button>
        {view.colleagues.length > 0 && (
          <Button icon="leave" onPress={() => setWhy("leaver")}>
            <Text id="recovery-key-leaver" />
          </Button>
        )}
      </div>
      <p className="small soft">
        <Text id="recovery-key-hint" />
      </p>
      <Dialog
        title={words.say(why === "leaver" ? "recovery-key-leaver" : "recovery-key-renew")}
        isOpen={why !== null}
        onClose={() => setWhy(null)}
      >
        <RenewForm leavers={why === "leaver" ? view.colleagues : []} onDone={done} />
      </Dialog>
    </Card>
  );
}
