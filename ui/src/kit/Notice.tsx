import { type ReactNode, useEffect, useState } from "react";
import type { HostFailure } from "../host";
import { Code, Text, useWords } from "../l10n";
import { Button } from "./Button";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import styles from "./Notice.module.css";
import { Zellige } from "./Zellige";

interface NoticeProps {
  icon: IconName;
  kind?: "plain" | "urgent" | "kept";
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  role?: "alert" | "status";
}

/** Something to know, where it happened. Not a toast: it stays until it is settled. */
export function Notice({ icon, kind = "plain", title, children, actions, role }: NoticeProps) {
  return (
    <div className={styles.notice} data-kind={kind} role={role}>
      <Icon name={icon} />
      {title && <p className={styles.title}>{title}</p>}
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

interface FailureNoticeProps {
  failure: HostFailure;
  onRetry?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** What happened, what is untouched, a way on, and a code to read out to a helper. */
export function FailureNotice({ failure, onRetry, onClose }: FailureNoticeProps) {
  const words = useWords();
  const { code, about, incident } = failure.failure;
  const vars = failureVars(about);
  return (
    <Notice
      icon="info"
      role="alert"
      title={words.say(`failure-${code}`, vars)}
      actions={
        (onRetry || onClose) && (
          <>
            {onRetry && (
              <Button onPress={onRetry}>
                <Text id="failure-retry" />
              </Button>
            )}
            {onClose && (
              <Button variant="quiet" onPress={onClose}>
                <Text id="failure-close" />
              </Button>
            )}
          </>
        )
      }
    >
      <p className="small soft">{words.say(`failure-${code}.recovery`, vars)}</p>
      <p className="tiny soft">
        <Code>{incident ? `${code} · ${incident}` : code}</Code>
      </p>
    </Notice>
  );
}

/** The values of a failure for its words: counts choose plural forms; paths and names stay text. */
export function failureVars(
  about: Readonly<Record<string, string | undefined>>,
): Record<string, string | number> {
  const vars: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(about)) {
    if (value !== undefined) vars[name] = /^\d{1,9}$/.test(value) ? Number(value) : value;
  }
  return vars;
}

const PATIENCE = 300;

/** Nothing before 300 ms, then still bars. Nothing moves. */
export function SkeletonBars() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles.bars} role="status">
      <span className="vh">
        <Text id="opening" />
      </span>
      <i data-part="40" />
      <i />
      <i data-part="85" />
      <i data-part="30" />
      <i />
      <i data-part="70" />
    </div>
  );
}

interface EmptyProps {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Tiles, one sentence, the first step. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <div className={styles.tiles}>
        <Zellige size={48} />
      </div>
      <h2 className={styles.emptyTitle}>{title}</h2>
      {children && <div className={`soft ${styles.emptyWords}`}>{children}</div>}
      {actions && <div className={styles.emptyActions}>{actions}</div>}
    </div>
  );
}
