import { useState } from "react";
import { useHost } from "../../host";
import { Dialog, FailureNotice, SkeletonBars } from "../../kit";
import { useWords } from "../../l10n";
import { Ask } from "./Ask";
import { Heard } from "./Heard";
import { On } from "./On";
import { NOTHING, useRecording } from "./useRecording";

interface Props {
  /** The question that it belongs to; none for the case as a whole. */
  question: string | null;
  onClose: () => void;
  onAdded: () => void;
}

/** Who is heard; the recording; then listening, and keeping or discarding it. */
export function RecordDialog({ question, onClose, onAdded }: Props) {
  const host = useHost();
  const words = useWords();
  const { view, failure, run } = useRecording();
  const [isOver, setOver] = useState(false);
  const stop = () => void run(() => host.call("stop_recording", {}));
  // What was heard waits until somebody decides; a lock keeps it.
  const close = () => (view?.state === "recording" ? stop() : onClose());
  return (
    <Dialog title={words.say("record-title")} isOpen onClose={close}>
      {failure && !isOver && <FailureNotice failure={failure} />}
      {!view && <SkeletonBars />}
      {view?.state === "none" && <Ask question={question} run={run} onClose={onClose} />}
      {view?.state === "recording" && <On ms={view.ms} onStop={stop} />}
      {view?.state === "stopped" && (
        <Heard
          view={view}
          onKept={() => {
            setOver(true);
            onAdded();
          }}
          onDiscard={() =>
            void run(async () => {
              await host.call("discard_recording", {});
              return NOTHING;
            })
          }
        />
      )}
    </Dialog>
  );
}
