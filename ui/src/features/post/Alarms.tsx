import { useEffect, useState } from "react";
import { useNews, useNow } from "../../app";
import { type AlarmsView, type AlarmView, asFailure, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, Icon, Notice } from "../../kit";
import { Code, Moment, messageId, Text, useWords } from "../../l10n";
import { Erased } from "./Erased";
import styles from "./Post.module.css";

/**
 * What came from the way to the authority that should not be so: what it means, what to do. Calm, and
 * there until somebody says that it was read. `withRead`: also what was read before. `isFolded`: one
 * line, where what must be done now stands first.
 */
export function Alarms({
  withRead = false,
  isFolded = false,
}: {
  withRead?: boolean;
  isFolded?: boolean;
}) {
  const host = useHost();
  const { turn, alarms, erased, look } = useNews();
  const now = useNow();
  const [view, setView] = useState<AlarmsView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const isAsked = alarms > 0 || erased > 0 || withRead;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn looks again
  useEffect(() => {
    if (!isAsked) return;
    let isHere = true;
    host.call("alarms", {}).then(
      (found) => isHere && setView(found),
      // What was said before stands until it can be asked again.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [alarms, erased, host, isAsked, turn]);
  const said = (answer: Promise<AlarmsView>) => {
    answer.then(
      (next) => {
        setView(next);
        setFailure(null);
        look();
      },
      (error: unknown) => setFailure(asFailure(error)),
    );
  };
  const read = (kind: string) => said(host.call("read_alarm", { kind }));
  const gone = view?.erased ?? [];
  const all = view?.alarms ?? [];
  const unread = all.filter((one) => one.readAt === null);
  const known = withRead ? all.filter((one) => one.readAt !== null) : [];
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      {gone.length > 0 && (
        <Erased
          erased={gone}
          now={now}
          onRead={(caseId) => said(host.call("read_erased", { caseId }))}
        />
      )}
      {unread.length > 0 &&
        (isFolded ? (
          <details className={styles.folded}>
            <summary>
              <Icon name="shield" size="small" />
              <Text id="alarm-title" vars={{ count: unread.length }} />
            </summary>
            <Unread alarms={unread} onRead={read} />
          </details>
        ) : (
          <Notice
            icon="shield"
            title={<Text id="alarm-title" vars={{ count: unread.length }} />}
            role="status"
          >
            <Unread alarms={unread} onRead={read} />
          </Notice>
        ))}
      {known.length > 0 && (
        <details className={styles.known}>
          <summary>
            <Text id="alarm-earlier" />
          </summary>
          <ul className={styles.alarms}>
            {known.map((one) => (
              <li key={one.kind}>
                <Said alarm={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Unread({
  alarms,
  onRead,
}: {
  alarms: readonly AlarmView[];
  onRead: (kind: string) => void;
}) {
  return (
    <>
      <p className="small soft">
        <Text id="alarm-calm" />
      </p>
      <ul className={styles.alarms}>
        {alarms.map((one) => (
          <li key={one.kind}>
            <Said alarm={one} />
            <Button onPress={() => onRead(one.kind)}>
              <Text id="alarm-read" />
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Said({ alarm: { kind, count, at, readAt, code } }: { alarm: AlarmView }) {
  const words = useWords();
  const now = useNow();
  return (
    <div>
      <h2 className={styles.part}>{words.say(messageId(`alarm-${kind}`))}</h2>
      <p className="small">{words.say(messageId(`alarm-${kind}.do`))}</p>
      <p className="tiny soft">
        <Text id="alarm-when" vars={{ count, when: <Moment at={at} show="moment" now={now} /> }} />{" "}
        · <Text id="alarm-code" vars={{ code: <Code>{code}</Code> }} />
        {readAt !== null && (
          <>
            {" "}
            ·{" "}
            <Text
              id="alarm-read-at"
              vars={{ when: <Moment at={readAt} show="moment" now={now} /> }}
            />
          </>
        )}
      </p>
    </div>
  );
}
