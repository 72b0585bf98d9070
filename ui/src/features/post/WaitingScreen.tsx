import { useState } from "react";
import { type AppPlace, useArrival, useKeys, useNow, useSession } from "../../app";
import type { WaitingView } from "../../host";
import { Button, Empty, FailureNotice, Icon, SkeletonBars } from "../../kit";
import { Moment, messageId, Text, useWords } from "../../l10n";
import { Alarms } from "./Alarms";
import { ModeChoice } from "./ModeChoice";
import styles from "./Post.module.css";
import { StickDialog } from "./StickDialog";
import { useWaiting, type WaitingDesk } from "./useWaiting";
import { WaitingList } from "./WaitingList";

type Back = Extract<AppPlace, { at: "waiting" }>["back"];

/** What waits, why, and what can be done about it. Kept by the vault, so it is here after a restart. */
export function WaitingScreen({ back }: { back: Back }) {
  const { go } = useSession();
  const words = useWords();
  const heading = useArrival("waiting");
  const desk = useWaiting();
  const [isStick, openStick] = useState(false);
  const leave = () => go(back);
  const { view, failure } = desk;
  const hasRows = view !== null && view.rows.length > 0;
  // Where nothing waits, it is asked what came: an answer, or cases at a desk.
  const maySend = view !== null && view.standing !== "alone";
  useKeys([
    { code: "Backspace", label: "sending-back", act: leave },
    { code: "Enter", label: "key-send-now", enabled: maySend, act: desk.sendNow },
  ]);
  return (
    <>
      <header className={styles.bar}>
        <h1 ref={heading} tabIndex={-1}>
          <Text id="sending-title" />
        </h1>
        <Button icon="back" keycap="Backspace" onPress={leave}>
          <Text id="sending-back" />
        </Button>
      </header>
      <main className={`${styles.screen} scroll`} data-list="" id="main" tabIndex={-1}>
        <section
          className={`${styles.page} ${styles.wide}`}
          aria-label={words.say("sending-title")}
        >
          <Alarms withRead />
          {failure && <FailureNotice failure={failure} />}
          {!(view || failure) && <SkeletonBars />}
          {view && view.standing !== "alone" && <State view={view} desk={desk} />}
          {hasRows && (
            <>
              <WaitingList rows={view.rows} />
              <p className="small soft">
                <Text id="sending-safe" />
              </p>
            </>
          )}
          {view && view.others > 0 && (
            <p className="small soft">
              <Text id="sending-others" vars={{ count: view.others }} />
            </p>
          )}
          {view && view.rows.length === 0 && (
            <Empty title={<Text id="sending-none" />}>
              <p>
                <Text id={view.standing === "alone" ? "sending-none-alone" : "sending-none-hint"} />
              </p>
            </Empty>
          )}
          {view && (
            <div className={styles.acts}>
              {maySend && (
                <Button
                  variant="primary"
                  icon="send"
                  keycap="Enter"
                  isBusy={view.isSending}
                  onPress={desk.sendNow}
                >
                  <Text id={goes(view)} />
                </Button>
              )}
              {view.standing === "alone" ? (
                <Button icon="key" onPress={() => go({ at: "join", back })}>
                  <Text id="post-join" />
                </Button>
              ) : (
                <Button icon="stick" onPress={() => openStick(true)}>
                  <Text id="stick-open" />
                </Button>
              )}
            </div>
          )}
        </section>
      </main>
      {isStick && (
        <StickDialog
          hasRows={(maySend && hasRows) || view?.standing === "asking"}
          onClose={() => openStick(false)}
        />
      )}
    </>
  );
}

function goes({ isSending, rows, others }: WaitingView) {
  if (isSending) return "sending-going";
  return rows.length + others > 0 ? "sending-now" : "sending-look";
}

function State({ view, desk }: { view: WaitingView; desk: WaitingDesk }) {
  const now = useNow();
  const ago = (at: number) => <Moment at={at} show="ago" now={Math.max(now, view.now)} />;
  return (
    <div className={styles.state}>
      <div className={styles.told} role="status">
        {view.why && (
          <p className="row">
            <Icon name={view.why === "no-network" ? "offline" : "info"} size="small" />
            <b>
              <Text id={messageId(`sending-why-${view.why}`)} />
            </b>
          </p>
        )}
        <p className="small soft">
          {view.lastTryAt === null ? (
            <Text id="sending-never" />
          ) : (
            <Text id="sending-last" vars={{ when: ago(view.lastTryAt) }} />
          )}
        </p>
        {view.nextTryAt !== null && (
          <p className="small soft">
            <Text id="sending-next" vars={{ when: <Moment at={view.nextTryAt} show="time" /> }} />
          </p>
        )}
        {view.agreedAt !== null && (
          <p className="small soft">
            <Text id="sending-agreed" vars={{ when: ago(view.agreedAt) }} />
          </p>
        )}
      </div>
      <ModeChoice mode={view.mode} onChoose={desk.setMode} />
    </div>
  );
}
