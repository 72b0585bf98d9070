import { type Ref, useRef, useState } from "react";
import { flushSync } from "react-dom";
import {
  asFailure,
  type ColleagueView,
  type HostFailure,
  type SharingView,
  useAsked,
  useHost,
} from "../../host";
import { Button, Dialog, FailureNotice, Select, SkeletonBars } from "../../kit";
import { messageId, Text, useWords } from "../../l10n";
import { RenewForm } from "../recovery/RenewForm";
import styles from "./Share.module.css";

const PURPOSES = ["together", "hand-over", "advice"] as const;
const BASES = ["consent", "duty"] as const;

interface Props {
  caseId: string;
  code: string;
  onClose: () => void;
}

/** With whom a case is shared, and with whom it could be. */
export function ShareDialog({ caseId, code, onClose }: Props) {
  const host = useHost();
  const words = useWords();
  const { view, failure: unread, again, set } = useAsked("sharing", { caseId });
  const [refused, setRefused] = useState<HostFailure | null>(null);
  const [leaver, setLeaver] = useState<string | null>(null);
  const failure = refused ?? unread;
  const look = () => {
    setRefused(null);
    again();
  };
  // What was pressed is gone then: one stands at what came of it.
  const people = useRef<HTMLUListElement>(null);
  const settled = (next: SharingView) => {
    flushSync(() => set(next));
    people.current?.focus();
  };
  const end = (alias: string) => {
    setRefused(null);
    host
      .call("end_share", { caseId, alias })
      .then(settled, (error: unknown) => setRefused(asFailure(error)));
  };
  const left = () => {
    setLeaver(null);
    look();
  };
  if (leaver !== null) {
    return (
      <Dialog
        title={words.say("sharing-leaves", { alias: leaver })}
        isOpen
        onClose={() => setLeaver(null)}
      >
        <RenewForm leavers={[leaver]} onDone={left} />
      </Dialog>
    );
  }
  return (
    <Dialog title={words.say("sharing-title", { code })} isOpen onClose={onClose}>
      <div className={styles.share}>
        {failure && <FailureNotice failure={failure} onRetry={look} />}
        {!(view || failure) && <SkeletonBars />}
        {view && !view.isYours && <Taken view={view} />}
        {view?.isYours && (
          <>
            <People view={view} onEnd={end} onLeave={setLeaver} ref={people} />
            <Give caseId={caseId} view={view} onGiven={settled} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function Name({ alias }: { alias: string }) {
  return <bdi data-own-words="">{alias}</bdi>;
}

/** A colleague began it. */
function Taken({ view }: { view: SharingView }) {
  if (view.isOver) return <Text id="sharing-over" />;
  if (view.from === null) return <Text id="sharing-from-unknown" />;
  return <Text id="sharing-from" vars={{ alias: <Name key="from" alias={view.from} /> }} />;
}

interface PeopleProps {
  view: SharingView;
  onEnd: (alias: string) => void;
  onLeave: (alias: string) => void;
  ref: Ref<HTMLUListElement>;
}

/** How a colleague stands who works on the case, or did. */
const SAID: Readonly<Record<string, string>> = {
  shared: "sharing-shared",
  ended: "sharing-ended",
  left: "sharing-left",
};

function People({ view, onEnd, onLeave, ref }: PeopleProps) {
  const words = useWords();
  const known = view.people.filter((each) => each.state in SAID);
  if (known.length === 0) return null;
  return (
    <ul className={styles.people} ref={ref} tabIndex={-1}>
      {known.map(({ alias, state }) => (
        <li key={alias}>
          <span>
            <Text
              id={messageId(SAID[state] ?? "sharing-ended")}
              vars={{ alias: <Name key="who" alias={alias} /> }}
            />
          </span>
          {state === "shared" && (
            <Button variant="quiet" onPress={() => onEnd(alias)}>
              {words.say("sharing-end", { alias })}
            </Button>
          )}
          {state === "ended" && (
            <Button variant="quiet" icon="key" onPress={() => onLeave(alias)}>
              {words.say("sharing-leaves", { alias })}
            </Button>
          )}
          <small className="soft">
            {state === "ended" && (
              <Text id="sharing-ended-hint" vars={{ alias: <Name key="hint" alias={alias} /> }} />
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}

interface GiveProps {
  caseId: string;
  view: SharingView;
  onGiven: (view: SharingView) => void;
}

function Give({ caseId, view, onGiven }: GiveProps) {
  const able = view.people.filter((each) => ["none", "ended", "left"].includes(each.state));
  const apart = view.people.filter((each) => each.state === "apart");
  return (
    <>
      {view.people.length === 0 && (
        <p>
          <Text id="sharing-nobody" />
        </p>
      )}
      {able.length > 0 && <GiveForm caseId={caseId} able={able} onGiven={onGiven} />}
      {apart.map(({ alias }) => (
        <p key={alias} className="small soft">
          <Text id="sharing-apart" vars={{ alias: <Name key="apart" alias={alias} /> }} />
        </p>
      ))}
    </>
  );
}

interface GiveFormProps {
  caseId: string;
  able: readonly ColleagueView[];
  onGiven: (view: SharingView) => void;
}

function GiveForm({ caseId, able, onGiven }: GiveFormProps) {
  const host = useHost();
  const words = useWords();
  const [alias, setAlias] = useState(able[0]?.alias ?? "");
  const [purpose, setPurpose] = useState<string>(PURPOSES[0]);
  const [basis, setBasis] = useState<string>(BASES[0]);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const chosen = able.some((each) => each.alias === alias) ? alias : (able[0]?.alias ?? "");
  const give = async () => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      onGiven(await host.call("share_case", { caseId, alias: chosen, purpose, basis }));
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  };
  return (
    <form
      className={styles.share}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <p>
        <Text id="sharing-what" />
      </p>
      <Select
        label={words.say("sharing-colleague")}
        value={chosen}
        onChange={setAlias}
        options={able.map((each) => ({ value: each.alias, label: each.alias, lang: "und" }))}
      />
      <Select
        label={words.say("sharing-purpose")}
        value={purpose}
        onChange={setPurpose}
        options={PURPOSES.map((each) => ({
          value: each,
          label: words.say(`sharing-purpose-${each}`),
        }))}
      />
      <Select
        label={words.say("sharing-basis")}
        value={basis}
        onChange={setBasis}
        options={BASES.map((each) => ({ value: each, label: words.say(`sharing-basis-${each}`) }))}
      />
      {failure && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" icon="together" isBusy={isBusy}>
        <Text id="sharing-now" />
      </Button>
    </form>
  );
}
