import type { ReactNode } from "react";
import { Moment, Text } from "../l10n";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import styles from "./State.module.css";

interface StateLineProps {
  icon: IconName;
  /** `kept`: this record is where the line says. */
  kind?: "quiet" | "kept";
  children: ReactNode;
}

/** Where a record is. One grey line; never a banner, never blocking. */
export function StateLine({ icon, kind = "quiet", children }: StateLineProps) {
  return (
    <span className={styles.state} data-kind={kind}>
      <Icon name={icon} size="small" />
      <span>{children}</span>
    </span>
  );
}

/** Saved on this computer, at the moment of the durable commit. */
export function SavedLine({ at }: { at: number }) {
  return (
    <StateLine icon="here" kind="kept">
      <Text id="saved-here" vars={{ time: <Moment at={at} show="time" /> }} />
    </StateLine>
  );
}
