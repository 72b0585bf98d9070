import type { ReactNode } from "react";
import {
  Dialog as AriaDialog,
  Heading,
  I18nProvider,
  Modal,
  ModalOverlay,
} from "react-aria-components";
import { useWords } from "../l10n";
import { IconButton } from "./Button";
import styles from "./Dialog.module.css";
import { KeyLayer } from "./layer";

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  actions?: ReactNode;
  size?: "normal" | "wide";
}

/** Something that must be settled or read before going on. Escape closes it, and changes nothing. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  size = "normal",
}: DialogProps) {
  const words = useWords();
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.modal ?? ""} data-size={size}>
        <AriaDialog className={styles.dialog ?? ""}>
          <KeyLayer>
            <header className={styles.head}>
              <Heading slot="title" level={2} className={styles.title ?? ""}>
                {title}
              </Heading>
              <IconButton label={words.say("dialog-close")} icon="cross" onPress={onClose} />
            </header>
            <div className={`${styles.body} scroll`}>{children}</div>
            {actions && <footer className={styles.actions}>{actions}</footer>}
          </KeyLayer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Direction for React Aria. Its own spoken strings are never used: every part brings its own words. */
export function KitProvider({ locale, children }: { locale: string; children: ReactNode }) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
