import { useEffect, useState } from "react";
import { type ComputerView, type Protection, useHost } from "../../host";
import { Card, Icon } from "../../kit";
import { messageId, Text } from "../../l10n";
import styles from "./Settings.module.css";

const THINGS = ["swap", "hibernation", "disk", "capture"] as const;
const ICONS = { safe: "check", open: "info", unknown: "question" } as const;

/** What this computer does behind the program's back, in plain words. */
export function ThisComputer() {
  const host = useHost();
  const [computer, setComputer] = useState<ComputerView | null>(null);
  useEffect(() => {
    // Without an answer nothing is claimed.
    host.call("computer", {}).then(setComputer, () => undefined);
  }, [host]);
  if (!computer) return null;
  return (
    <Card labelledBy="this-computer" isWide>
      <h2 id="this-computer">
        <Text id="computer-title" />
      </h2>
      <dl className={styles.protections}>
        {THINGS.map((thing) => (
          <Line key={thing} thing={thing} is={computer[thing]} />
        ))}
      </dl>
    </Card>
  );
}

function Line({ thing, is }: { thing: (typeof THINGS)[number]; is: Protection }) {
  return (
    <div data-is={is}>
      <dt>
        <Icon name={ICONS[is]} size="small" />
        <span>
          <Text id={messageId(`computer-${thing}`)} />
        </span>
      </dt>
      <dd>
        <Text id={messageId(`computer-${thing}-${is}`)} />
      </dd>
    </div>
  );
}
