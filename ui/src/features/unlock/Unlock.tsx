import { useState } from "react";
import { useNow, useSession } from "../../app";
import { asFailure, type Notice as Found, HostFailure, useHost } from "../../host";
import { Button, FailureNotice, IconButton, Notice, Zellige } from "../../kit";
import { directionOf, LANGUAGES, languageName, messageId, Text, useWords } from "../../l10n";
import { RestoreDoor } from "../keeping/RestoreDoor";
import { SheetDoor } from "../recovery/SheetDoor";
import { CreateOfficer } from "./CreateOfficer";
import { OpenVault } from "./OpenVault";
import styles from "./Unlock.module.css";

/** The door: a wall, a clock, aliases. It looks like nothing in particular. */
export function Unlock() {
  const { start, preferences, toggleOutdoors, leave, opened } = useSession();
  const host = useHost();
  const words = useWords();
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const practise = () => {
    setFailure(null);
    host
      .call("practise", {})
      .then(opened)
      .catch((error: unknown) => setFailure(asFailure(error)));
  };
  const [isNew, setNew] = useState(false);
  const [isRestoring, setRestoring] = useState(false);
  const [forgot, setForgot] = useState<string | null>(null);
  const isFirstDay = start.officers.length === 0;
  const isOutdoors = preferences.theme === "contrast";
  return (
    <main className={styles.door} id="main">
      <Wall />
      <div className={styles.form}>
        <Languages />
        <div className={`${styles.in} scroll`}>
          {start.notices.map((notice) => (
            <FoundNotice key={`${notice.code}${notice.alias}`} notice={notice} />
          ))}
          {failure && <FailureNotice failure={failure} onRetry={practise} />}
          {isRestoring ? (
            <RestoreDoor onDone={() => setRestoring(false)} />
          ) : forgot !== null ? (
            <SheetDoor alias={forgot} />
          ) : (
            <Doorway isNew={isNew} onDone={() => setNew(false)} onForgot={setForgot} />
          )}
        </div>
        <div className={styles.foot}>
          <Button variant="quiet" icon="sun" onPress={toggleOutdoors}>
            <Text id={isOutdoors ? "unlock-indoors" : "unlock-outdoors"} />
          </Button>
          {!(start.failure || isFirstDay) && (
            <Button
              variant="quiet"
              icon={isNew || forgot !== null ? "key" : "plus"}
              onPress={() => (forgot === null ? setNew(!isNew) : setForgot(null))}
            >
              <Text id={isNew || forgot !== null ? "unlock-back" : "unlock-new-officer"} />
            </Button>
          )}
          {!start.failure && (
            <Button
              variant="quiet"
              icon={isRestoring ? "key" : "document"}
              onPress={() => setRestoring(!isRestoring)}
            >
              <Text id={isRestoring ? "unlock-back" : "keeping-restore"} />
            </Button>
          )}
          {!start.failure && (
            <Button variant="quiet" icon="practice" onPress={practise}>
              <Text id="exercise-practise" />
            </Button>
          )}
          <span className="grow" />
          <IconButton icon="leave" label={words.say("unlock-close")} onPress={leave} />
        </div>
      </div>
    </main>
  );
}

interface DoorwayProps {
  isNew: boolean;
  onDone: () => void;
  onForgot: (alias: string) => void;
}

function Doorway({ isNew, onDone, onForgot }: DoorwayProps) {
  const { start, refresh } = useSession();
  if (start.failure) {
    return (
      <>
        <h1 className={styles.title}>
          <Text id="unlock-failure" />
        </h1>
        <FailureNotice failure={new HostFailure(start.failure)} onRetry={refresh} />
        <p className="small soft">
          <Text id="unlock-failure-hint" />
        </p>
      </>
    );
  }
  if (isNew || start.officers.length === 0) return <CreateOfficer onDone={onDone} />;
  return <OpenVault onForgot={onForgot} />;
}

function Wall() {
  const words = useWords();
  const now = useNow();
  return (
    <div className={styles.wall}>
      <div className={styles.tiles}>
        <Zellige size={104} />
      </div>
      <p className={styles.clock}>
        <time className={styles.hour}>{words.time(now)}</time>
        <span className="soft">{words.weekday(now)}</span>
      </p>
    </div>
  );
}

function Languages() {
  const { preferences, setPreferences } = useSession();
  const words = useWords();
  return (
    <nav className={styles.langs} aria-label={words.say("unlock-languages")}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          dir={directionOf(language)}
          data-own-words=""
          aria-current={language === preferences.language ? "true" : undefined}
          onClick={() => setPreferences({ language })}
        >
          {languageName(language)}
        </button>
      ))}
    </nav>
  );
}

function FoundNotice({ notice }: { notice: Found }) {
  return (
    <Notice
      icon="info"
      role="status"
      title={notice.alias && <bdi data-own-words="">{notice.alias}</bdi>}
    >
      <p>
        <Text id={messageId(`notice-${notice.code}`)} />
      </p>
    </Notice>
  );
}
