import { useEffect, useRef, useState } from "react";
import {
  asFailure,
  type HostFailure,
  type PaperChoice,
  type PaperSaved,
  useHost,
} from "../../host";
import { Button, FailureNotice, Notice, StateLine, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import type { ReleaseDesk } from "../release";
import styles from "./PaperDialog.module.css";

interface Props {
  caseId: string;
  choice: PaperChoice;
  release: ReleaseDesk;
  onClose: () => void;
}

/** Where the paper goes. A file that is there is replaced only when the officer says so. */
export function SavePaper({ caseId, choice, release, onClose }: Props) {
  const host = useHost();
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [suggested, setSuggested] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [saved, setSaved] = useState<{ of: PaperChoice; as: PaperSaved } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { kind, language } = choice;
  const path = typed ?? suggested;
  const { setAsked } = release;

  // The neutral name depends on the paper, not on what stands on it; a typed path is never changed.
  useEffect(() => {
    let wanted = true;
    const paper = {
      kind,
      language,
      reasons: false,
      statement: false,
      notes: false,
      personName: null,
    };
    host.call("suggest_paper_path", { caseId, paper }).then(
      (view) => {
        if (!wanted) return;
        setSuggested(view.path);
        setAsked(view.passphraseNeeded);
      },
      (error: unknown) => wanted && setFailure(asFailure(error)),
    );
    return () => {
      wanted = false;
    };
  }, [host, caseId, kind, language, setAsked]);

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
    setSaved(null);
    try {
      const paper = { ...choice, personName: choice.personName?.trim() || null };
      const as = await host.call("save_paper", {
        caseId,
        paper,
        path: path.trim(),
        replace,
        release: why,
      });
      release.forget(false);
      setSaved({ of: choice, as });
    } catch (error) {
      const refused = asFailure(error);
      setFailure(refused);
      release.refused(refused.code);
    }
    setBusy(false);
  };

  const isTaken = failure?.code === "paper-path-taken";
  return (
    <form
      className={styles.save}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      {isTaken && (
        <Notice
          icon="document"
          role="alert"
          title={<Text id="referral-taken" />}
          actions={
            <>
              <Button onPress={() => void save(true)}>
                <Text id="referral-replace" />
              </Button>
              <Button
                variant="quiet"
                onPress={() => {
                  setFailure(null);
                  field.current?.focus();
                }}
              >
                <Text id="referral-keep-old" />
              </Button>
            </>
          }
        />
      )}
      {failure && !isTaken && <FailureNotice failure={failure} />}
      {saved && saved.of === choice && (
        <div className={styles.saved} role="status">
          <StateLine icon="here" kind="kept">
            <Text id="referral-saved" vars={{ pages: saved.as.pages }} />
          </StateLine>
          <p className={styles.path}>
            <bdi dir="ltr" data-own-words="">
              {saved.as.path}
            </bdi>
          </p>
          <Button variant="quiet" onPress={onClose}>
            <Text id="referral-close" />
          </Button>
        </div>
      )}
      <div className={styles.go}>
        <TextField
          ref={field}
          label={words.say("referral-path")}
          value={path}
          onChange={(text) => {
            setTyped(text);
            setFailure(null);
            setMissing(false);
          }}
          hint={<Text id="referral-path-hint" />}
          error={isMissing ? words.say("referral-path-missing") : undefined}
          isCode
        />
        <Button type="submit" variant="primary" icon="document" isBusy={isBusy}>
          <Text id="referral-save" />
        </Button>
      </div>
    </form>
  );
}
