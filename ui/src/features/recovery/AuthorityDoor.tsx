import { useEffect, useState } from "react";
import { type AskedAuthorityView, asFailure, type HostFailure, useHost } from "../../host";
import { FailureNotice, Notice } from "../../kit";
import { Text, useWords } from "../../l10n";
import { AskAuthority } from "./AskAuthority";
import { ReplyForm } from "./ReplyForm";
import styles from "./Sheet.module.css";

/** At the door without passphrase and sheet: a request to the authority, and its reply. */
export function AuthorityDoor({ alias }: { alias: string }) {
  const host = useHost();
  const { language } = useWords();
  const [view, setView] = useState<AskedAuthorityView | null>(null);
  const [isAnew, setAnew] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  useEffect(() => {
    let isHere = true;
    host
      .call("asked_authority", { alias, language })
      .then((found) => isHere && setView(found))
      .catch((error: unknown) => isHere && setFailure(asFailure(error)));
    return () => {
      isHere = false;
    };
  }, [host, alias, language]);
  const asked = (found: AskedAuthorityView) => {
    setView(found);
    setAnew(false);
  };
  return (
    <div className={styles.door}>
      <div>
        <h1 className={styles.title}>
          <Text id="door-ask-title" />
        </h1>
        <p>
          <bdi data-own-words="">{alias}</bdi>
        </p>
        <p className="small soft">
          <Text id="door-ask-hint" />
        </p>
      </div>
      {failure && <FailureNotice failure={failure} />}
      {view && !view.isPossible && (
        <Notice icon="info" role="status">
          <p>
            <Text id="door-ask-none" />
          </p>
        </Notice>
      )}
      {view?.isPossible &&
        (view.words === null || isAnew ? (
          <AskAuthority alias={alias} suggested={view.path} onAsked={asked} />
        ) : (
          <ReplyForm
            alias={alias}
            words={view.words}
            path={view.path}
            onAnew={() => setAnew(true)}
          />
        ))}
    </div>
  );
}
