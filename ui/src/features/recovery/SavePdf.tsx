import { type FormEvent, useId, useState } from "react";
import { asFailure, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, Icon, StateLine, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Sheet.module.css";

/** The sheet as a file, for whoever has a printer. Where it lies is remembered until it is gone. */
export function SavePdf({ suggested }: { suggested: string }) {
  const host = useHost();
  const words = useWords();
  const title = useId();
  const [path, setPath] = useState(suggested);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (replace: boolean) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    setSaved(null);
    try {
      const request = { path: path.trim(), replace, language: words.language };
      setSaved((await host.call("save_sheet", request)).file);
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(false);
  };
  return (
    <section className={styles.print} aria-labelledby={title}>
      <h3 id={title}>
        <Icon name="print" size="small" />
        <Text id="sheet-print" />
      </h3>
      <p className="small soft">
        <Text id="sheet-print-hint" />
      </p>
      <form className={styles.save} onSubmit={submit}>
        <TextField label={words.say("sheet-path")} value={path} onChange={setPath} isCode />
        <Button type="submit" isBusy={isBusy}>
          <Text id="sheet-save" />
        </Button>
      </form>
      {failure && <FailureNotice failure={failure} />}
      {failure?.code === "paper-path-taken" && (
        <Button onPress={() => save(true)}>
          <Text id="sheet-replace" />
        </Button>
      )}
      {saved !== null && (
        <div role="status">
          <StateLine icon="here" kind="kept">
            <Text
              id="sheet-saved"
              vars={{
                path: (
                  <bdi dir="ltr" data-own-words="">
                    {saved}
                  </bdi>
                ),
              }}
            />
          </StateLine>
        </div>
      )}
    </section>
  );
}
