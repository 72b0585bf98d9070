import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import {
  asFailure,
  type CommandName,
  type GuideView,
  type Host,
  HostProvider,
  type Preferences,
  type RequestOf,
  type StartView,
  type UnlockedView,
  type ViewOf,
} from "../host";
import { L10nProvider, LANGUAGES } from "../l10n";
import { useDisappear } from "./disappear";
import { useHandOver } from "./handOver";
import { type AppPlace, away } from "./place";
import { useShelf } from "./shelf";
import { useAppearance } from "./theme";

export interface Session {
  start: StartView;
  preferences: Preferences;
  setPreferences(patch: Partial<Preferences>): void;
  /** Whether these are the exercises and no officer's vault. */
  practice: boolean;
  /** Whose vault is open, or was. */
  alias: string | null;
  place: AppPlace;
  go(place: AppPlace): void;
  guide: GuideView | null;
  /** After a vault was opened: fetches the guide and goes where the officer stood. */
  opened(view: UnlockedView): Promise<void>;
  /** Asks nothing, loses nothing. */
  lock(): void;
  /** The window is gone at once. */
  leave(): void;
  /** No passphrase opens it from now on; the window is gone at once. */
  seal(): void;
  /** Half-typed text is handed over before the vault closes. */
  beforeLock(flush: () => Promise<unknown>): () => void;
  /** Looks again at what can be opened. */
  refresh(): void;
  /** Highest contrast, and back. */
  toggleOutdoors(): void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("a screen stands outside the session");
  return session;
}

interface Props {
  host: Host;
  start: StartView;
  /** The vault that is open already. */
  resumed?: UnlockedView | null;
  children: ReactNode;
}

export function SessionProvider({ host: door, start: first, resumed = null, children }: Props) {
  const [start, setStart] = useState(first);
  const [preferences, keepPreferences] = useState(first.preferences);
  const [place, setPlace] = useState<AppPlace>({ at: "unlock" });
  const [practice, setPractice] = useState(false);
  const [alias, setAlias] = useState<string | null>(null);
  const [guide, setGuide] = useState<GuideView | null>(null);
  const flushers = useRef(new Set<() => Promise<unknown>>());
  const stoodInCase = useRef(true);
  const themeIndoors = useRef(first.preferences.theme);

  const refresh = useCallback(() => {
    door.call("start", {}).then(setStart, () => undefined);
  }, [door]);

  const toDoor = useCallback(() => {
    setPlace((before) => {
      if (before.at !== "unlock") stoodInCase.current = before.at === "case";
      return { at: "unlock" };
    });
    refresh();
  }, [refresh]);

  // The vault may close by itself: whoever is told so stands at the door again.
  const host = useMemo<Host>(
    () => ({
      ...(door.shows && { shows: door.shows }),
      async call<Name extends CommandName>(
        name: Name,
        request: RequestOf<Name>,
      ): Promise<ViewOf<Name>> {
        try {
          return await door.call(name, request);
        } catch (error) {
          const failure = asFailure(error);
          if (failure.code === "locked") toDoor();
          if (failure.code === "case-not-found") setPlace(away(name, request));
          throw failure;
        }
      },
    }),
    [door, toDoor],
  );
  const shelf = useShelf(host);
  useAppearance(preferences.theme, preferences.textSize);

  const setPreferences = useCallback(
    (patch: Partial<Preferences>) => {
      const next = { ...preferences, ...patch };
      const show = () => keepPreferences(next);
      // The words are there before the language changes, so nothing flickers or falls back.
      if (patch.language && guide) shelf.fetch(patch.language).then(show, show);
      else show();
      door.call("set_preferences", next).catch(() => undefined);
    },
    [door, guide, preferences, shelf],
  );

  const opened = useCallback(
    async (view: UnlockedView) => {
      // The next window shows what is behind the lock; this one is never used again.
      if (door.shows === "lock") return new Promise<void>(() => undefined);
      const [guideView] = await Promise.all([
        host.call("guide", { hash: null }),
        shelf.fetch(preferences.language),
      ]);
      const goOn = stoodInCase.current ? view.goOn : null;
      const next: AppPlace = goOn
        ? {
            at: "case",
            view: {
              ...(await host.call("open_case", { caseId: goOn.head.caseId })),
              place: goOn.place,
            },
          }
        : { at: view.practice ? "exercises" : "cases" };
      setGuide(guideView);
      setAlias(view.alias || null);
      setPractice(view.practice);
      setPlace(next);
      for (const language of LANGUAGES) shelf.want(language);
    },
    [door.shows, host, preferences.language, shelf],
  );
  const isResumed = useRef(false);
  useEffect(() => {
    if (!resumed || isResumed.current) return;
    isResumed.current = true;
    // What cannot be shown is closed again; the door says why it does not open.
    opened(resumed).catch(() => door.call("lock", {}).catch(() => undefined));
  }, [door, opened, resumed]);

  const flush = useCallback(
    () => Promise.allSettled([...flushers.current].map((hand) => hand())),
    [],
  );

  const lock = useCallback(() => {
    const flushed = flush();
    toDoor();
    flushed
      .then(() => door.call("lock", {}))
      .then(
        () => door.call("start", {}).then(setStart),
        () => undefined,
      );
  }, [door, flush, toDoor]);

  useHandOver(() => {
    if (place.at !== "unlock") lock();
  });

  const hide = useCallback(() => setPlace({ at: "unlock" }), []);
  const { leave, seal } = useDisappear(door, flush, hide);

  const beforeLock = useCallback((hand: () => Promise<unknown>) => {
    flushers.current.add(hand);
    return () => {
      flushers.current.delete(hand);
    };
  }, []);

  const toggleOutdoors = useCallback(() => {
    if (preferences.theme !== "contrast") themeIndoors.current = preferences.theme;
    const indoors = themeIndoors.current === "contrast" ? "system" : themeIndoors.current;
    setPreferences({ theme: preferences.theme === "contrast" ? indoors : "contrast" });
  }, [preferences.theme, setPreferences]);

  const session = useMemo<Session>(
    () => ({
      start,
      preferences,
      setPreferences,
      practice,
      alias,
      place,
      go: setPlace,
      guide,
      opened,
      lock,
      leave,
      seal,
      beforeLock,
      refresh,
      toggleOutdoors,
    }),
    [
      alias,
      beforeLock,
      guide,
      leave,
      lock,
      opened,
      place,
      practice,
      preferences,
      refresh,
      seal,
      setPreferences,
      start,
      toggleOutdoors,
    ],
  );

  return (
    <HostProvider value={host}>
      <SessionContext value={session}>
        <L10nProvider language={preferences.language} digits={preferences.digits} shelf={shelf}>
          {children}
        </L10nProvider>
      </SessionContext>
    </HostProvider>
  );
}
