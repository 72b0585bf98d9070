import type { ReactNode } from "react";
import styles from "./Card.module.css";

interface CardProps {
  children: ReactNode;
  /** The id of its heading, where it is a landmark. */
  labelledBy?: string;
  /** As wide as all columns. */
  isWide?: boolean;
}

/** One matter among others, such as a setting. */
export function Card({ children, labelledBy, isWide = false }: CardProps) {
  return (
    <section
      className={styles.card}
      data-wide={isWide || undefined}
      {...(labelledBy ? { "aria-labelledby": labelledBy } : {})}
    >
      {children}
    </section>
  );
}
