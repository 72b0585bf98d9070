import { type ReactNode, useEffect, useRef, useState } from "react";
import { Cases } from "../features/cases/Cases";
import { ClassScreen } from "../features/class/ClassScreen";
import { Desk } from "../features/desk/Desk";
import { Exercises } from "../features/exercise/Exercises";
import { JoinScreen } from "../features/post/JoinScreen";
import { WaitingScreen } from "../features/post/WaitingScreen";
import { SheetScreen } from "../features/recovery/SheetScreen";
import { Settings } from "../features/settings/Settings";
import { Unlock } from "../features/unlock/Unlock";
import { asFailure, type Host, type StartView, type UnlockedView, useHost } from "../host";
import { KitProvider } from "../kit";
import { LANGUAGES, localeOf, useWords } from "../l10n";
import { AnnounceProvider } from "./announce";
import { Boundary } from "./Boundary";
import { CaseScreen } from "./case/CaseScreen";
import { ClockProvider } from "./clock";
import { useCopies } from "./copies";
import { Frame } from "./frame/Frame";
import { GuideProvider } from "./guide";
import { AllKeysProvider, type KeyBinding, KeysProvider } from "./keys";
import { NewsProvider } from "./news";
import { SealProvider, SealRing, useSealHold } from "./seal";
import { SessionProvider, useSession } from "./session";

/** The whole app, on any host. Nothing is drawn before the first answer: it takes milliseconds. */
export function App({ host }: { host: Host }) {
  const [begun, setBegun] = useState<Begun | null>(null);
  useEffect(() => {
    begin(host).then(setBegun);
  }, [host]);
  if (!begun) return null;
  return (
    <SessionProvider host={host} start={begun.start} resumed={begun.resumed}>
      <Around>
        <PlaceSwitch />
      </Around>
    </SessionProvider>
  );
}

interface Begun {
  start: StartView;
  /** The vault that is open, where this window was made for it. */
  resumed: UnlockedView | null;
}

async function begin(host: Host): Promise<Begun> {
  const start = host.call("start", {}).catch((error: unknown): StartView => withoutStart(error));
  // A vault that was closed meanwhile leaves nothing to show: the shell takes this window away.
  const resumed = host.shows === "main" ? host.call("resume", {}).catch(() => null) : null;
  return { start: await start, resumed: await resumed };
}

/** Even when nothing could be read, somebody stands before the screen and must be told. */
function withoutStart(error: unknown): StartView {
  return {
    preferences: {
      language: spokenHere(),
      theme: "system",
      digits: "latin",
      textSize: 100,
      singleKeys: true,
      meaningShown: true,
      lockAfter: 5,
    },
    officers: [],
    notices: [],
    failure: asFailure(error).failure,
    guideEdition: "",
    now: Date.now(),
  };
}

/** The language of the computer, where Dalil speaks it. */
function spokenHere(): string {
  const asked = navigator.languages.map((tag) => tag.split("-")[0]);
  return asked.flatMap((tag) => LANGUAGES.filter((each) => each === tag))[0] ?? "ar";
}

/** What every screen stands in: clock, voice, keys. */
export function Around({ children }: { children: ReactNode }) {
  const { language } = useWords();
  const { preferences, lock, leave, seal, toggleOutdoors, place } = useSession();
  const hold = useSealHold(seal);
  const always: KeyBinding[] = [
    { code: "F9", label: "key-outdoors", group: "app", act: toggleOutdoors },
    ...(place.at === "unlock"
      ? []
      : ([
          { code: "KeyL", mod: "ctrl", label: "spine-lock", group: "app", act: lock },
          { code: "F12", label: "key-seal", group: "app", act: hold.begin },
        ] as const)),
  ];
  const leaveKey: KeyBinding = {
    code: "Escape Escape",
    label: "spine-leave",
    group: "app",
    act: leave,
  };
  return (
    <KitProvider locale={localeOf(language)}>
      <ClockProvider>
        <AnnounceProvider>
          <Copies />
          <KeysProvider singleKeys={preferences.singleKeys} always={always} onLeave={leave}>
            <AllKeysProvider always={[...always, leaveKey]} enabled={place.at !== "unlock"}>
              <SealProvider value={hold}>
                <NewsProvider>{children}</NewsProvider>
                <SealRing />
              </SealProvider>
            </AllKeysProvider>
          </KeysProvider>
        </AnnounceProvider>
      </ClockProvider>
    </KitProvider>
  );
}

function Copies() {
  useCopies();
  return null;
}

function PlaceSwitch() {
  const { place, guide } = useSession();
  const { shows } = useHost();
  useDrawn(place.at !== "unlock" || shows === "lock");
  if (place.at === "unlock" || !guide) {
    // The window behind the lock never asks for a passphrase: it is empty, and about to go.
    return shows === "main" ? <main id="main" /> : <Unlock />;
  }
  return (
    <GuideProvider guide={guide}>
      <Frame>
        <Boundary place={place.at}>{screenOf(place)}</Boundary>
      </Frame>
    </GuideProvider>
  );
}

/** Tells the shell that there is something to see. */
function useDrawn(isDrawn: boolean): void {
  const host = useHost();
  const told = useRef(false);
  useEffect(() => {
    if (!isDrawn || told.current || !host.shows) return;
    told.current = true;
    host.call("ready", {}).catch(() => undefined);
  }, [host, isDrawn]);
}

function screenOf(place: Exclude<ReturnType<typeof useSession>["place"], { at: "unlock" }>) {
  switch (place.at) {
    case "cases":
      return <Cases />;
    case "desk":
      return <Desk part={place.part ?? "inbox"} caseId={place.caseId ?? null} />;
    case "settings":
      return <Settings from={place.from} />;
    case "sheet":
      return <SheetScreen back={place.back} />;
    case "join":
      return <JoinScreen back={place.back} />;
    case "waiting":
      return <WaitingScreen back={place.back} />;
    case "case":
      return (
        <CaseScreen key={place.view.head.caseId} opened={place.view} play={place.play ?? null} />
      );
    case "exercises":
      return <Exercises />;
    case "class":
      return <ClassScreen of={place.of ?? null} />;
  }
}
