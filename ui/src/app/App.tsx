import { type ReactNode, useEffect, useState } from "react";
import { Cases } from "../features/cases/Cases";
import { Settings } from "../features/settings/Settings";
import { Unlock } from "../features/unlock/Unlock";
import { asFailure, type Host, type StartView } from "../host";
import { KitProvider } from "../kit";
import { LANGUAGES, localeOf, useWords } from "../l10n";
import { AnnounceProvider } from "./announce";
import { Boundary } from "./Boundary";
import { CaseScreen } from "./case/CaseScreen";
import { ClockProvider } from "./clock";
import { Frame } from "./frame/Frame";
import { GuideProvider } from "./guide";
import { AllKeysProvider, type KeyBinding, KeysProvider } from "./keys";
import { SessionProvider, useSession } from "./session";

/** The whole app, on any host. Nothing is drawn before the first answer: it takes milliseconds. */
export function App({ host }: { host: Host }) {
  const [start, setStart] = useState<StartView | null>(null);
  useEffect(() => {
    host.call("start", {}).then(setStart, (error: unknown) => setStart(withoutStart(error)));
  }, [host]);
  if (!start) return null;
  return (
    <SessionProvider host={host} start={start}>
      <Around>
        <PlaceSwitch />
      </Around>
    </SessionProvider>
  );
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
  const { preferences, lock, leave, toggleOutdoors, place } = useSession();
  const always: KeyBinding[] = [
    { code: "F9", label: "key-outdoors", group: "app", act: toggleOutdoors },
    ...(place.at === "unlock"
      ? []
      : [{ code: "KeyL", mod: "ctrl", label: "spine-lock", group: "app", act: lock } as const]),
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
          <KeysProvider singleKeys={preferences.singleKeys} always={always} onLeave={leave}>
            <AllKeysProvider always={[...always, leaveKey]} enabled={place.at !== "unlock"}>
              {children}
            </AllKeysProvider>
          </KeysProvider>
        </AnnounceProvider>
      </ClockProvider>
    </KitProvider>
  );
}

function PlaceSwitch() {
  const { place, guide } = useSession();
  if (place.at === "unlock" || !guide) return <Unlock />;
  return (
    <GuideProvider guide={guide}>
      <Frame>
        <Boundary place={place.at}>{screenOf(place)}</Boundary>
      </Frame>
    </GuideProvider>
  );
}

function screenOf(place: Exclude<ReturnType<typeof useSession>["place"], { at: "unlock" }>) {
  switch (place.at) {
    case "cases":
      return <Cases />;
    case "settings":
      return <Settings from={place.from} />;
    case "case":
      return <CaseScreen key={place.view.head.caseId} opened={place.view} />;
  }
}
