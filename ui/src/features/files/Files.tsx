import { useState } from "react";
import { CaseFrame, useArrival, useCase, useNow } from "../../app";
import { type FilesView, type FileView, useAsked } from "../../host";
import { Button, FailureNotice, Notice, SkeletonBars } from "../../kit";
import { Text } from "../../l10n";
import { RecordDialog } from "../recording/RecordDialog";
import { AddDialog } from "./AddDialog";
import { DropTarget } from "./DropTarget";
import { FileCard } from "./FileCard";
import styles from "./Files.module.css";
import { RemoveDialog } from "./RemoveDialog";
import { useDrop } from "./useDrop";
import { ViewDialog } from "./ViewDialog";

type Open =
  | { what: "add"; isLetGo: boolean }
  | { what: "record" }
  | { what: "show" | "remove"; file: FileView }
  | null;

/** Photographs, scans, sound: what belongs to the case and is sealed with it. */
export function Files() {
  const now = useNow();
  const { caseId } = useCase().head;
  const heading = useArrival("files");
  const { view, failure, again, set } = useAsked("files", { caseId });
  const [open, setOpen] = useState<Open>(null);

  const close = () => setOpen(null);
  const changed = (next: FilesView) => {
    set(next);
    close();
  };
  const closed = open || !view?.mayChange;
  const isOver = useDrop(closed ? null : () => setOpen({ what: "add", isLetGo: true }));

  return (
    <CaseFrame className={styles.frame}>
      <div className={`${styles.page} scroll`}>
        <div className={styles.inner}>
          <header className={styles.head}>
            <h1 tabIndex={-1} ref={heading}>
              <Text id="files-title" />
            </h1>
            {view?.mayChange && (
              <div className={styles.ways}>
                <Button icon="mic" onPress={() => setOpen({ what: "record" })}>
                  <Text id="record-start" />
                </Button>
                <Button
                  variant="primary"
                  icon="plus"
                  onPress={() => setOpen({ what: "add", isLetGo: false })}
                >
                  <Text id="files-add" />
                </Button>
              </div>
            )}
          </header>
          <p className={styles.hint}>
            <Text id="files-hint" />
          </p>
          <Notice icon="shield">
            <p>
              <Text id="files-care" />
            </p>
          </Notice>
          {failure && <FailureNotice failure={failure} onRetry={again} />}
          {!view && !failure && <SkeletonBars />}
          {view && view.files.length === 0 && (
            <p className="soft">
              <Text id="files-none" />
            </p>
          )}
          {view && view.files.length > 0 && (
            <ul className={styles.cards}>
              {view.files.map((file) => (
                <FileCard
                  key={file.file}
                  file={file}
                  now={now}
                  mayRemove={view.mayChange}
                  onShow={() => setOpen({ what: "show", file })}
                  onRemove={() => setOpen({ what: "remove", file })}
                />
              ))}
            </ul>
          )}
        </div>
      </div>
      {isOver && <DropTarget says="files-drop-case" />}
      {open?.what === "add" && (
        <AddDialog question={null} isLetGo={open.isLetGo} onClose={close} onAdded={changed} />
      )}
      {open?.what === "record" && (
        <RecordDialog
          question={null}
          onClose={close}
          onAdded={() => {
            close();
            void again();
          }}
        />
      )}
      {open?.what === "show" && <ViewDialog file={open.file} onClose={close} />}
      {open?.what === "remove" && (
        <RemoveDialog file={open.file} onClose={close} onRemoved={changed} />
      )}
    </CaseFrame>
  );
}
