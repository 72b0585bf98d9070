import type { ReactNode } from "react";
import styles from "./Code.module.css";

/** Codes, telephone and article numbers: from left to right in every language, never broken. */
export function Code({ children }: { children: ReactNode }) {
  return (
    <bdi dir="ltr" className={styles.code} data-code="">
      {children}
    </bdi>
  );
}
