import { useCallback } from "react";
import { type PaperChoice, useHost } from "../../host";
import { Button } from "../../kit";
import { Text } from "../../l10n";
import { LeavingTrouble, Left, PlaceField, type Releasing, useLeaving } from "../release";
import styles from "./PaperDialog.module.css";

interface Props {
  caseId: string;
  choice: PaperChoice;
  release: Releasing;
  onClose: () => void;
}

/** Where the paper goes. */
export function SavePaper({ caseId, choice, release, onClose }: Props) {
  const host = useHost();
  const { kind, language } = choice;
  // The neutral name depends on the paper, not on what stands on it.
  const suggest = useCallback(() => {
    const nothing = { reasons: false, statement: false, notes: false, personName: null };
    return host.call("suggest_paper_path", { caseId, paper: { kind, language, ...nothing } });
  }, [host, caseId, kind, language]);
  const leaving = useLeaving({
    release,
    suggest,
    write: async (path, replace, why) => {
      const paper = { ...choice, personName: choice.personName?.trim() || null };
      const request = { caseId, paper, path, replace, release: why };
      return { of: choice, as: await host.call("save_paper", request) };
    },
  });
  const { saved } = leaving;
  return (
    <form
      className={styles.save}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void leaving.save(false);
      }}
    >
      <LeavingTrouble leaving={leaving} />
      {saved && saved.of === choice && (
        <Left
          path={saved.as.path}
          action={
            <Button variant="quiet" onPress={onClose}>
              <Text id="referral-close" />
            </Button>
          }
        >
          <Text id="referral-saved" vars={{ pages: saved.as.pages }} />
        </Left>
      )}
      <div className={styles.go}>
        <PlaceField leaving={leaving} hint={<Text id="referral-path-hint" />} />
        <Button type="submit" variant="primary" icon="document" isBusy={leaving.isBusy}>
          <Text id="referral-save" />
        </Button>
      </div>
    </form>
  );
}
