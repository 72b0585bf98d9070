import { useEffect, useState } from "react";
import { type AppPlace, useNews, useSession } from "../../app";
import { type AuthorityView, asFailure, type HostFailure, useHost } from "../../host";
import { Button, Card, FailureNotice, Icon, type IconName, Notice } from "../../kit";
import { Code, Moment, Text } from "../../l10n";
import styles from "./Post.module.css";
import { SixWords } from "./SixWords";

type Back = Extract<AppPlace, { at: "join" }>["back"];

const DRAWN: Readonly<Record<AuthorityView["standing"], IconName>> = {
  alone: "laptop",
  asking: "clock",
  uncertified: "clock",
  certified: "check",
  revoked: "info",
};

/** Which authority this computer belongs to, and how it stands there. Part of the settings. */
export function AuthorityCard({ back }: { back: Back }) {
  const host = useHost();
  const { go } = useSession();
  const { turn } = useNews();
  const [view, setView] = useState<AuthorityView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn looks again
  useEffect(() => {
    let isHere = true;
    host.call("authority", {}).then(
      (found) => isHere && setView(found),
      (error: unknown) => isHere && setFailure(asFailure(error)),
    );
    return () => {
      isHere = false;
    };
  }, [host, turn]);
  if (failure) return <FailureNotice failure={failure} />;
  if (!view) return null;
  const { authority, standing, earlier, earlierTotal } = view;
  const join = () => go({ at: "join", back });
  return (
    <Card labelledBy="post-title">
      <h2 id="post-title">
        <Text id="post-title" />
      </h2>
      {authority && (
        <p className={styles.name} data-own-words="">
          <bdi>{authority.name}</bdi>
        </p>
      )}
      <p className="row">
        <Icon name={DRAWN[standing]} size="small" />
        <span>
          <Text id={`post-standing-${standing}`} />
        </span>
      </p>
      {authority && !authority.isFresh && (
        <Notice icon="info" title={<Text id="post-old-title" />}>
          <p className="small soft">
            <Text id="post-old" vars={{ when: <Moment at={authority.freshUntil} show="date" /> }} />
          </p>
        </Notice>
      )}
      {authority && <Facts view={view} authority={authority} />}
      {view.isJoined && earlier.length > 0 && (
        <p className="small soft">
          <Text id="post-earlier-count" vars={{ count: earlierTotal }} />
        </p>
      )}
      <div className={styles.acts}>
        {!view.isJoined && (
          <Button icon="key" onPress={join}>
            <Text id="post-join" />
          </Button>
        )}
        {view.isJoined && earlier.length > 0 && (
          <Button onPress={join}>
            <Text id="post-offer-open" />
          </Button>
        )}
        <Button icon="send" onPress={() => go({ at: "waiting", back })}>
          <Text id="post-to-waiting" />
        </Button>
      </div>
      {!view.isJoined && (
        <p className="small soft">
          <Text id="post-join-hint" />
        </p>
      )}
    </Card>
  );
}

function Facts({
  view: { requestWords, standing },
  authority,
}: {
  view: AuthorityView;
  authority: NonNullable<AuthorityView["authority"]>;
}) {
  return (
    <dl className={styles.facts}>
      <dt>
        <Text id="post-server" />
      </dt>
      <dd>
        <Code>{authority.server}</Code>
      </dd>
      <dt>
        <Text id="post-edition" />
      </dt>
      <dd>
        <Text
          id="post-edition-of"
          vars={{
            version: authority.version,
            when: <Moment at={authority.issuedAt} show="date" />,
          }}
        />
      </dd>
      <dt id="post-words">
        <Text id="post-authority-words" />
      </dt>
      <dd>
        <SixWords words={authority.words} labelledBy="post-words" />
      </dd>
      {requestWords && standing !== "certified" && (
        <>
          <dt id="post-own-words">
            <Text id="post-request-words" />
          </dt>
          <dd>
            <SixWords words={requestWords} labelledBy="post-own-words" />
            <p className="small soft">
              <Text id="post-request-words-hint" />
            </p>
          </dd>
        </>
      )}
    </dl>
  );
}
