import { type FormEvent, useId, useRef, useState } from "react";
import type { StickView } from "../../host";
import { Button, Dialog, FailureNotice, Icon, Segmented, TextField } from "../../kit";
import { Code, Text, useWords } from "../../l10n";
import styles from "./Post.module.css";
import { type StickDesk, useStick } from "./useStick";

interface Props {
  /** Whether there is something to write: what waits, or the request itself. */
  hasRows: boolean;
  onClose: () => void;
}

/** What waits goes out on a stick, and the answer comes back on one. */
export function StickDialog({ hasRows, onClose }: Props) {
  const words = useWords();
  const desk = useStick();
  const { view } = desk;
  const close = () => {
    if (view && view.step !== "idle") desk.putAway();
    onClose();
  };
  const isGoing = view?.step === "writing" || view?.step === "reading";
  const isDone = view?.step === "written" || view?.step === "read";
  return (
    <Dialog
      title={words.say("stick-title")}
      isOpen
      onClose={close}
      actions={
        isGoing ? (
          <Button onPress={desk.putAway}>
            <Text id="stick-give-up" />
          </Button>
        ) : (
          <Button variant={isDone ? "primary" : "plain"} onPress={close}>
            <Text id={isDone ? "stick-done" : "stick-close"} />
          </Button>
        )
      }
    >
      {view && isGoing && <Going view={view} />}
      {view && isDone && <Done view={view} />}
      {view && !isGoing && !isDone && <Ask desk={desk} view={view} hasRows={hasRows} />}
      {!view && desk.failure && <FailureNotice failure={desk.failure} />}
    </Dialog>
  );
}

function Ask({ desk, view, hasRows }: { desk: StickDesk; view: StickView; hasRows: boolean }) {
  const words = useWords();
  const [isReading, setReading] = useState(!hasRows);
  const [typed, setTyped] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const folder = typed ?? view.folder;
  const act = (event: FormEvent) => {
    event.preventDefault();
    const wanted = folder.trim();
    setMissing(!wanted);
    if (!wanted) field.current?.focus();
    else if (isReading) desk.read(wanted);
    else desk.write(wanted);
  };
  return (
    <form className={styles.step} noValidate onSubmit={act}>
      <Segmented
        label={words.say("stick-how")}
        value={isReading ? "read" : "write"}
        onChange={(value) => setReading(value === "read")}
        options={[
          { value: "write", label: words.say("stick-how-write"), isDisabled: !hasRows },
          { value: "read", label: words.say("stick-how-read") },
        ]}
      />
      {!isReading && (
        <p>
          <Text id="stick-what" />
        </p>
      )}
      <TextField
        ref={field}
        isCode
        label={words.say("stick-folder")}
        value={folder}
        onChange={(text) => {
          setTyped(text);
          setMissing(false);
        }}
        maxLength={1000}
        hint={isReading && words.say("stick-read-hint")}
        error={isMissing && words.say("stick-folder-missing")}
      />
      {desk.failure && <FailureNotice failure={desk.failure} />}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" icon="stick">
          <Text id={isReading ? "stick-read" : "stick-write"} />
        </Button>
      </div>
    </form>
  );
}

function Going({ view }: { view: StickView }) {
  const label = useId();
  return (
    <div className={styles.line} role="status">
      <p id={label}>
        <Text id={view.step === "reading" ? "stick-reading" : "stick-writing"} />
      </p>
      <progress className={styles.progress} max={1000} value={view.done} aria-labelledby={label} />
    </div>
  );
}

function Done({ view }: { view: StickView }) {
  const isRead = view.step === "read";
  return (
    <div className={styles.line} role="status">
      <p className={styles.given}>
        <Icon name="check" size="small" />
        {isRead ? (
          <Text id="stick-fresh" vars={{ count: view.fresh }} />
        ) : (
          <Text id="stick-written" vars={{ count: view.parts }} />
        )}
      </p>
      <p className="small soft">
        {isRead ? (
          <Text id="stick-fresh-hint" />
        ) : (
          <Text
            id="stick-written-where"
            vars={{
              path: (
                <span data-own-words="">
                  <Code>{view.path ?? ""}</Code>
                </span>
              ),
            }}
          />
        )}
      </p>
    </div>
  );
}
