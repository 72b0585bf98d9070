import { type KeyboardEvent, useState } from "react";
import { useSeal } from "../../app";
import { asFailure, type HostFailure, type ProtectionView, useHost } from "../../host";
import { Card, FailureNotice, Segmented } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Sheet.module.css";

const COUNTS = [5, 10, 20, 50, 0];

interface Props {
  view: ProtectionView;
  onChange: (view: ProtectionView) => void;
}

/** What sealing is, when it happens by itself, and a button to hold. */
export function SealCard({ view, onChange }: Props) {
  const host = useHost();
  const words = useWords();
  const { begin } = useSeal();
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const choose = (count: number) => {
    setFailure(null);
    host
      .call("set_seal_after", { count })
      .then(onChange, (error: unknown) => setFailure(asFailure(error)));
  };
  const press = (event: KeyboardEvent) => {
    if ((event.key === " " || event.key === "Enter") && !event.repeat) begin();
  };
  return (
    <Card labelledBy="seal-title">
      <h2 id="seal-title">
        <Text id="seal-title" />
      </h2>
      <p>
        <Text id="seal-hint" />
      </p>
      <Segmented
        label={words.say("seal-after")}
        value={String(view.sealAfter)}
        onChange={(value) => choose(Number(value))}
        options={COUNTS.map((count) => ({
          value: String(count),
          label:
            count === 0 ? words.say("seal-after-never") : words.say("seal-after-count", { count }),
        }))}
      />
      <p className="small soft">
        <Text id="seal-after-hint" />
      </p>
      {failure && <FailureNotice failure={failure} />}
      {view.rehearsedAt !== null && (
        <>
          <p className="small soft">
            <Text id="seal-how" />
          </p>
          <button type="button" className={styles.hold} onPointerDown={begin} onKeyDown={press}>
            <Text id="seal-hold" />
          </button>
        </>
      )}
    </Card>
  );
}
