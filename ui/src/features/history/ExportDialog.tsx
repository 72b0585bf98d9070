import { useEffect, useRef, useState } from "react";
import { asFailure, type HostFailure, type RecordSaved, useHost } from "../../host";
import { Button, Checkbox, Dialog, FailureNotice, Notice, StateLine, TextField } from "../../kit";
import { Code, Text, useWords } from "../../l10n";
import { ReleaseFields, useRelease } from "../release";
import styles from "./ExportDialog.module.css";

interface Props {
  caseId: string;
  onClose: () => void;
}

/** The record as a file: what is in it, where to, why, and the passphrase. Says what it means. */
export function ExportDialog({ caseId, onClose }: Props) {
  const host = useHost();
  const words = useWords();
  const release = useRelease();
  const { setAsked } = release;
  const [path, setPath] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [withIdentity, setWithIdentity] = useState(true);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [saved, setSaved] = useState<RecordSaved | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    let wanted = true;
    host.call("suggest_record_path", { caseId }).then(
      (view) => {
        if (!wanted) return;
        setPath((typed) => typed || view.path);
        setAsked(view.passphraseNeeded);
      },
      (error: unknown) => wanted && setFailure(asFailure(error)),
    );
    return () => {
      wanted = false;
    };
  }, [host, caseId, setAsked]);

  const save = async (replace: boolean) => {
    if (isBusy) return;
    setMissing(path.trim() === "");
    if (path.trim() === "") {
      field.current?.focus();
      return;
    }
    const why = release.take();
    if (!why) return;
    setBusy(true);
    setFailure(null);
    try {
      setSaved(
        await host.call("export_record", {
          caseId,
          path: path.trim(),
          replace,
          withIdentity,
          release: why,
        }),
      );
      release.forget(false);
    } catch (error) {
      const refused = asFailure(error);
      setFailure(refused);
      release.refused(refused.code);
    }
    setBusy(false);
  };

  if (saved) {
    return (
      <Dialog title={words.say("history-export-title")} isOpen onClose={onClose}>
        <div className={styles.form}>
          <div role="status" className={styles.saved}>
            <StateLine icon="here" kind="kept">
              <Text id="history-export-saved" vars={{ entries: saved.entries }} />
            </StateLine>
            <p className={styles.path}>
              <bdi dir="ltr" data-own-words="">
                {saved.path}
              </bdi>
            </p>
          </div>
          <p className="small">
            <Text id="history-export-check" />
          </p>
          <p className="small soft">
            <Text id="history-mark-key" /> <Code>{saved.fingerprint}</Code>
          </p>
          <div className={styles.actions}>
            <Button variant="primary" onPress={onClose}>
              <Text id="history-export-close" />
            </Button>
          </div>
        </div>
      </Dialog>
    );
  }
  const isTaken = failure?.code === "paper-path-taken";
  return (
    <Dialog title={words.say("history-export-title")} isOpen onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(false);
        }}
      >
        {withIdentity && (
          <Notice icon="info" title={<Text id="history-export-clear" />}>
            <p className="small">
              <Text id="history-export-clear-hint" />
            </p>
          </Notice>
        )}
        <Checkbox
          isSelected={!withIdentity}
          onChange={(without) => setWithIdentity(!without)}
          hint={<Text id="history-export-without-hint" />}
        >
          <Text id="history-export-without" />
        </Checkbox>
        <TextField
          ref={field}
          label={words.say("history-export-path")}
          value={path}
          onChange={(text) => {
            setPath(text);
            setFailure(null);
            setMissing(false);
          }}
          hint={<Text id="history-export-path-hint" />}
          error={isMissing ? words.say("history-export-path-missing") : undefined}
          isCode
        />
        <ReleaseFields desk={release} />
        {isTaken && (
          <Notice
            icon="document"
            role="alert"
            title={<Text id="history-export-taken" />}
            actions={
              <>
                <Button onPress={() => void save(true)}>
                  <Text id="history-export-replace" />
                </Button>
                <Button
                  variant="quiet"
                  onPress={() => {
                    setFailure(null);
                    field.current?.focus();
                  }}
                >
                  <Text id="history-export-keep" />
                </Button>
              </>
            }
          />
        )}
        {failure && !isTaken && <FailureNotice failure={failure} />}
        <div className={styles.actions}>
          <Button onPress={onClose}>
            <Text id="history-export-cancel" />
          </Button>
          <Button type="submit" variant="primary" icon="document" isBusy={isBusy}>
            <Text id="history-export-save" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
