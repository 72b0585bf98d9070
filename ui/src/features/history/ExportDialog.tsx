import { useCallback, useEffect, useId, useRef, useState } from "react";
import { type RecordSaved, useHost } from "../../host";
import { Button, Checkbox, Dialog, Notice } from "../../kit";
import { Code, Text, useWords } from "../../l10n";
import {
  LeavingTrouble,
  Left,
  PlaceField,
  ReleaseFields,
  useLeaving,
  useRelease,
} from "../release";
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
  const [withIdentity, setWithIdentity] = useState(true);
  const suggest = useCallback(() => host.call("suggest_record_path", { caseId }), [host, caseId]);
  const leaving = useLeaving({
    release,
    suggest,
    write: (path, replace, why) =>
      host.call("export_record", { caseId, path, replace, withIdentity, release: why }),
  });
  const { saved } = leaving;
  const form = useId();
  return (
    <Dialog
      title={words.say("history-export-title")}
      isOpen
      onClose={onClose}
      actions={
        saved ? (
          <Button variant="primary" onPress={onClose}>
            <Text id="history-export-close" />
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>
              <Text id="history-export-cancel" />
            </Button>
            <Button
              type="submit"
              form={form}
              variant="primary"
              icon="document"
              isBusy={leaving.isBusy}
            >
              <Text id="history-export-save" />
            </Button>
          </>
        )
      }
    >
      {saved ? (
        <Out saved={saved} />
      ) : (
        <form
          id={form}
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void leaving.save(false);
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
          <PlaceField leaving={leaving} hint={<Text id="history-export-path-hint" />} />
          <ReleaseFields desk={release} />
          <LeavingTrouble leaving={leaving} />
        </form>
      )}
    </Dialog>
  );
}

/** It is out: where, and how anybody can prove it. */
function Out({ saved }: { saved: RecordSaved }) {
  const out = useRef<HTMLDivElement>(null);
  // What had the keyboard is gone; without this it would be nowhere, and Escape with it.
  useEffect(() => out.current?.focus(), []);
  return (
    <div className={styles.form} ref={out} tabIndex={-1}>
      <Left path={saved.path}>
        <Text id="history-export-saved" vars={{ entries: saved.entries }} />
      </Left>
      <p className="small">
        <Text id="history-export-check" />
      </p>
      <p className="small soft">
        <Text id="history-mark-key" /> <Code>{saved.fingerprint}</Code>
      </p>
    </div>
  );
}
