import { useId, useRef, useState } from "react";
import { asFailure, type BroughtView, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, StateLine, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Class.module.css";

/** Files of participants, from a stick or a folder. */
export function Bring({ onBrought }: { onBrought: () => void }) {
  const host = useHost();
  const words = useWords();
  const title = useId();
  const field = useRef<HTMLInputElement>(null);
  const [path, setPath] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [brought, setBrought] = useState<BroughtView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const read = async () => {
    setMissing(path.trim() === "");
    setBrought(null);
    setFailure(null);
    if (path.trim() === "") {
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      setBrought(await host.call("bring_debriefs", { path: path.trim() }));
      onBrought();
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  };
  return (
    <section className={styles.bring} aria-labelledby={title}>
      <h2 id={title}>
        <Text id="class-bring" />
      </h2>
      <form
        className={styles.file}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <TextField
          ref={field}
          label={words.say("class-path")}
          value={path}
          onChange={(text) => {
            setPath(text);
            setMissing(false);
          }}
          hint={<Text id="class-path-hint" />}
          error={isMissing ? words.say("class-path-missing") : undefined}
          isCode
        />
        {failure && <FailureNotice failure={failure} />}
        <div role="status">
          {brought && (
            <StateLine icon="here" kind="kept">
              <Text id="class-brought" vars={{ new: brought.new, again: brought.again }} />
            </StateLine>
          )}
          {brought?.refused.map((name) => (
            <p key={name} className="small soft">
              <Text id="class-refused" vars={{ name: <bdi data-own-words="">{name}</bdi> }} />
            </p>
          ))}
        </div>
        <Button type="submit" icon="stick" isBusy={isBusy}>
          <Text id="class-read" />
        </Button>
      </form>
    </section>
  );
}
