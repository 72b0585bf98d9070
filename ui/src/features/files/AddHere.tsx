import { useState } from "react";
import { useCase, usePlay } from "../../app";
import { Button, Notice } from "../../kit";
import { Text } from "../../l10n";
import { RecordDialog } from "../recording/RecordDialog";
import { AddDialog } from "./AddDialog";
import { DropTarget } from "./DropTarget";
import styles from "./Files.module.css";
import { useDrop } from "./useDrop";

/** A file for the question that is on the screen: dropped on it, or chosen. */
export function AddHere({ question }: { question: string }) {
  // Nothing of an exercise is kept with a file.
  return usePlay() ? null : <Adding key={question} question={question} />;
}

function Adding({ question }: { question: string }) {
  const { goTo } = useCase();
  const [open, setOpen] = useState<{ isLetGo: boolean } | null>(null);
  const [isRecording, setRecording] = useState(false);
  const [isSealed, setSealed] = useState(false);
  const add = (isLetGo: boolean) => {
    setSealed(false);
    setOpen({ isLetGo });
  };
  const sealed = () => {
    setOpen(null);
    setRecording(false);
    setSealed(true);
  };
  const isOver = useDrop(open || isRecording ? null : () => add(true));
  return (
    <div>
      <div className={styles.ways}>
        <Button variant="quiet" icon="document" onPress={() => add(false)}>
          <Text id="files-add-here" />
        </Button>
        <Button
          variant="quiet"
          icon="mic"
          onPress={() => {
            setSealed(false);
            setRecording(true);
          }}
        >
          <Text id="record-start" />
        </Button>
      </div>
      {isSealed && (
        <Notice
          icon="check"
          role="status"
          actions={
            <Button variant="quiet" onPress={() => goTo("files")}>
              <Text id="files-see-all" />
            </Button>
          }
        >
          <p>
            <Text id="files-sealed-here" />
          </p>
        </Notice>
      )}
      {isOver && <DropTarget says="files-drop-question" />}
      {open && (
        <AddDialog
          question={question}
          isLetGo={open.isLetGo}
          onClose={() => setOpen(null)}
          onAdded={sealed}
        />
      )}
      {isRecording && (
        <RecordDialog question={question} onClose={() => setRecording(false)} onAdded={sealed} />
      )}
    </div>
  );
}
