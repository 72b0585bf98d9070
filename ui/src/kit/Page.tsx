import type { DragEventHandler, ReactNode } from "react";
import styles from "./Page.module.css";

/** The head of a place: its name, and what leads from it. */
export function Bar({ children, apart = false }: { children: ReactNode; apart?: boolean }) {
  return (
    <header className={styles.bar} data-apart={apart || undefined}>
      {children}
    </header>
  );
}

interface PageProps {
  children: ReactNode;
  /** Beside something else: from the edge on, with a line between. */
  isBeside?: boolean;
  onDragOver?: DragEventHandler;
  onDrop?: DragEventHandler;
}

/** What is read from top to bottom, no wider than is easy to read. */
export function Page({ children, isBeside = false, ...drag }: PageProps) {
  return (
    <div className={`${styles.page} scroll`} data-beside={isBeside || undefined} {...drag}>
      <div className={styles.inner}>{children}</div>
    </div>
  );
}

/** Round a page: it alone scrolls. */
export const pageFrame = styles.frame;
