import type { ReactNode } from "react";
import styles from "./Tag.module.css";

export type TagKind = "plain" | "unreviewed" | "provisional" | "to-supply" | "urgent" | "kept";

/** A word beside words: not reviewed, provisional, to be supplied. Never a number of anything. */
export function Tag({ kind = "plain", children }: { kind?: TagKind; children: ReactNode }) {
  return (
    <span className={styles.tag} data-kind={kind}>
      {children}
    </span>
  );
}
