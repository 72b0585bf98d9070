import { useEffect, useRef, useState } from "react";
import { asFailure, type HostFailure, type RecordingView, useHost } from "../../host";
import { Button, FailureNotice, Notice, TextField } from "../../kit";
import { messageId, Text, useWords } from "../../l10n";
import { addressOf, clean, type Going, MOST_SHOWN } from "../files/bytes";
import { Progress } from "../files/Progress";
import { useAddress } from "../files/useAddress";
import { Length } from "./Length";
import styles from "./Recording.module.css";

interface Props {
  view: RecordingView;
  onKept: () => void;
  onDiscard: () => void;
}

/** What was heard: played from memory, then kept or discarded. */
export function Heard({ view, onKept, onDiscard }: Props) {
  const host = useHost();
  const words = useWords();
  const [name, setName] = useState("");
  const [going, setGoing] = useState<Going | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);

  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);

  const keep = async () => {
    if (going) return;
    setGoing({ step: "cleaning", bytes: 0 });
    setFailure(null);
    try {
      const { size } = await host.call("keep_recording", { name: name.trim() });
      await clean(host, size, () => true, setGoing);
      await host.call("finish_file", {});
      onKept();
    } catch (error) {
      setFailure(asFailure(error));
      setGoing(null);
    }
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p role="status" tabIndex={-1} ref={said}>
        <Text id="record-stopped" />
      </p>
      {view.ended && (
        <Notice icon="info">
          <p>
            <Text id={messageId(`record-ended-${view.ended}`)} />
          </p>
        </Notice>
      )}
      {view.hasGap && (
        <Notice icon="info">
          <p>
            <Text id="record-gap" />
          </p>
        </Notice>
      )}
      <p className="small soft">
        <Length ms={view.ms} />
      </p>
      {view.size <= MOST_SHOWN ? (
        <Listen size={view.size} />
      ) : (
        <p>
          <Text id="record-long" />
        </p>
      )}
      <TextField
        label={words.say("files-name")}
        value={name}
        onChange={setName}
        maxLength={80}
        hint={<Text id="files-name-hint" />}
      />
      {going && <Progress going={going} size={view.size} />}
      {failure && <FailureNotice failure={failure} />}
      <div className={styles.actions}>
        <Button onPress={onDiscard} isDisabled={going !== null}>
          <Text id="record-discard" />
        </Button>
        <Button type="submit" variant="primary" isBusy={going !== null}>
          <Text id="record-keep" />
        </Button>
      </div>
    </form>
  );
}

function Listen({ size }: { size: number }) {
  const host = useHost();
  const words = useWords();
  const read = (offset: number) => host.call("recorded_part", { offset });
  const sound = { size, media: "audio/wav" };
  const { url, failure } = useAddress((wanted) => addressOf(read, sound, wanted), "recorded");
  if (failure) return <FailureNotice failure={failure} />;
  return url ? (
    // biome-ignore lint/a11y/useMediaCaption: what a person said has no caption
    <audio className={styles.sound} src={url} controls aria-label={words.say("record-listen")} />
  ) : null;
}
