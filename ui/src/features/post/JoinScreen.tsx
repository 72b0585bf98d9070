import { useState } from "react";
import { type AppPlace, useArrival, useKeys, useSession } from "../../app";
import { Button, FailureNotice } from "../../kit";
import { Text } from "../../l10n";
import { AskedStep } from "./AskedStep";
import { CardStep } from "./CardStep";
import { fieldOf } from "./codes";
import { MeetStep } from "./MeetStep";
import { OfferStep } from "./OfferStep";
import styles from "./Post.module.css";
import { useJoin } from "./useJoin";
import { WhoStep } from "./WhoStep";

type Back = Extract<AppPlace, { at: "join" }>["back"];
type Step = "card" | "meet" | "who" | "asked" | "offer";

/** A card, the authority that it names, who asks, and what it gets. One thing at a time. */
export function JoinScreen({ back }: { back: Back }) {
  const { go } = useSession();
  const heading = useArrival("join");
  const desk = useJoin();
  const { view, failure } = desk;
  const [isKnown, know] = useState(false);
  const [isSeen, see] = useState(false);
  // Whoever asks on this visit reads their words, however fast the server was.
  const [wasJoined, remember] = useState<boolean | null>(null);
  if (view && wasJoined === null) remember(view.isJoined);
  const leave = () => go(back);
  useKeys([{ code: "Backspace", label: "join-back", act: leave }]);
  const step = view && stepOf(view, isKnown, isSeen, wasJoined === false);
  return (
    <>
      <header className={styles.bar}>
        <h1 ref={heading} tabIndex={-1}>
          <Text id="join-title" />
        </h1>
        <Button icon="back" keycap="Backspace" onPress={leave}>
          <Text id="join-back" />
        </Button>
      </header>
      <main className={`${styles.screen} scroll`} id="main" tabIndex={-1}>
        <section className={styles.page}>
          {failure && fieldOf(failure) === null && <FailureNotice failure={failure} />}
          {step === "card" && <CardStep desk={desk} />}
          {step === "meet" && view?.meeting && (
            <MeetStep desk={desk} meeting={view.meeting} onKnown={() => know(true)} />
          )}
          {step === "who" && <WhoStep desk={desk} onBack={() => know(false)} />}
          {step === "asked" && view && <AskedStep view={view} onSeen={() => see(true)} />}
          {step === "offer" && view && <OfferStep desk={desk} view={view} onDone={leave} />}
        </section>
      </main>
    </>
  );
}

function stepOf(
  view: NonNullable<ReturnType<typeof useJoin>["view"]>,
  isKnown: boolean,
  isSeen: boolean,
  hasAsked: boolean,
): Step {
  if (view.isJoined) return !isSeen && (hasAsked || view.standing === "asking") ? "asked" : "offer";
  if (!view.meeting) return "card";
  return isKnown && view.meeting.authority ? "who" : "meet";
}
