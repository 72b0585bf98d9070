import { type FormEvent, useState } from "react";
import { HostFailure, type MeetingView } from "../../host";
import { Button, FailureNotice, Icon, TextField } from "../../kit";
import { Code, Text, useWords } from "../../l10n";
import styles from "./Post.module.css";
import { SixWords } from "./SixWords";
import type { JoinDesk } from "./useJoin";

interface Props {
  desk: JoinDesk;
  meeting: MeetingView;
  onKnown: () => void;
}

/** Which authority it is, proved by the card, before anything is told to it. */
export function MeetStep({ desk, meeting, onKnown }: Props) {
  const { authority } = meeting;
  return (
    <div className={styles.step}>
      <h2>
        <Text id="join-meet" />
      </h2>
      {authority ? (
        <>
          <p className={styles.name} data-own-words="">
            <bdi>{authority.name}</bdi>
          </p>
          <dl className={styles.facts}>
            <dt>
              <Text id="post-server" />
            </dt>
            <dd>
              <Code>{authority.server}</Code>
            </dd>
            <dt id="join-words">
              <Text id="post-authority-words" />
            </dt>
            <dd>
              <SixWords words={authority.words} labelledBy="join-words" />
            </dd>
          </dl>
          <p className="small soft">
            <Text id="join-words-hint" />
          </p>
          <div className={styles.acts}>
            <Button variant="primary" size="big" icon="check" onPress={onKnown}>
              <Text id="join-yes" />
            </Button>
            <Button variant="quiet" onPress={() => void desk.putAway()}>
              <Text id="join-no" />
            </Button>
          </div>
        </>
      ) : (
        <Looking desk={desk} meeting={meeting} />
      )}
    </div>
  );
}

function Looking({ desk, meeting }: Omit<Props, "onKnown">) {
  const words = useWords();
  const [path, setPath] = useState("");
  const bring = (event: FormEvent) => {
    event.preventDefault();
    void desk.bringManifest(path.trim());
  };
  return (
    <>
      <p className="row" role="status">
        <Icon name={meeting.isLooking ? "send" : "offline"} size="small" />
        <span>
          {meeting.isLooking ? (
            <Text id="join-looking" vars={{ server: <Code>{meeting.server}</Code> }} />
          ) : (
            <Text id="join-no-answer" />
          )}
        </span>
      </p>
      {meeting.failure && !meeting.isLooking && (
        <FailureNotice failure={new HostFailure(meeting.failure)} />
      )}
      <form className={styles.beside} onSubmit={bring} noValidate>
        <h3>
          <Icon name="stick" size="small" />
          <Text id="join-by-stick" />
        </h3>
        <TextField
          isCode
          label={words.say("join-manifest")}
          value={path}
          onChange={setPath}
          maxLength={1000}
          hint={<Text id="join-manifest-hint" />}
        />
        <Button type="submit" isBusy={desk.isBusy}>
          <Text id="join-manifest-read" />
        </Button>
      </form>
      <div className={styles.acts}>
        {!meeting.isLooking && (
          <Button icon="send" onPress={() => void desk.lookAgain()}>
            <Text id="join-look-again" />
          </Button>
        )}
        <Button variant="quiet" onPress={() => void desk.putAway()}>
          <Text id="join-no" />
        </Button>
      </div>
    </>
  );
}
