import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { App, Around } from "../app/App";
import { GuideProvider } from "../app/guide";
import { SessionProvider } from "../app/session";
import type { AnswerInput, Preferences, Tab } from "../host";
import { FIXTURE_GUIDE } from "../host/fixture/guide";
import { fixtureWords } from "../host/fixture/words";
import { type MemoryHost, memoryHost } from "../host/memory";
import { Messages } from "../l10n/bundle";
import { sourceOf } from "../l10n/languages";
import { sourcesOf } from "../l10n/sources";
import { Words } from "../l10n/words";

export const ALIAS = "post-3-b";
export const PASSPHRASE = "lantern orchard seven gravel moon";

const isTranslated = (language: string): boolean => {
  const names = (of: string) => sourcesOf(of).map((source) => source.name);
  return names("en").every((name) => names(language).includes(name));
};

/** English, both test languages, and Arabic as soon as all of its words are there. */
export const LANGUAGES_UNDER_TEST = ["en", "qps", "qpr", ...["ar"].filter(isTranslated)];

/** The words that a test looks for, in the language it runs in. */
export function wordsIn(language: string): Words {
  return new Words({
    app: new Messages(language, sourcesOf(sourceOf(language)), "latin"),
    guide: new Messages(language, fixtureWords(language).files, "latin"),
    digits: "latin",
    gender: "unknown",
  });
}

interface ScreenOptions extends Partial<Preferences> {
  host?: MemoryHost;
}

/** One part or screen inside everything that a screen stands in, with a vault open. */
export async function renderScreen(
  children: ReactNode,
  { host = memoryHost(), ...preferences }: ScreenOptions = {},
) {
  host.state.preferences = { ...host.state.preferences, ...preferences };
  if (!host.state.open) {
    await host.call("create_officer", {
      alias: ALIAS,
      passphrase: PASSPHRASE,
      repeated: PASSPHRASE,
    });
  }
  const start = await host.call("start", {});
  const view = render(
    <SessionProvider host={host} start={start}>
      <Around>
        <GuideProvider guide={FIXTURE_GUIDE}>{children}</GuideProvider>
      </Around>
    </SessionProvider>,
  );
  return {
    ...view,
    host,
    user: userEvent.setup(),
    words: wordsIn(host.state.preferences.language),
  };
}

export interface Opened {
  container: HTMLElement;
  host: MemoryHost;
  user: UserEvent;
  words: Words;
}

interface AppOptions extends Partial<Preferences> {
  host?: MemoryHost;
}

/** The whole app at its door. */
export async function openApp({
  host = memoryHost(),
  ...preferences
}: AppOptions = {}): Promise<Opened> {
  host.state.preferences = { ...host.state.preferences, ...preferences };
  const { container } = render(<App host={host} />);
  await screen.findByRole("main");
  return {
    container,
    host,
    user: userEvent.setup(),
    words: wordsIn(host.state.preferences.language),
  };
}

interface CaseOptions extends AppOptions {
  tab?: Tab;
  page?: string;
  question?: string;
  answers?: readonly (Partial<AnswerInput> & { question: string })[];
  place?: string;
}

/** Makes a sheet and types it back, so that a case may begin. */
export async function rehearse(host: MemoryHost): Promise<string> {
  const { groups } = await host.call("make_sheet", { passphrase: null });
  const code = groups.join("-");
  await host.call("rehearse_sheet", { code });
  return code;
}

/** The whole app, unlocked, standing in a case. */
export async function openCase({
  host = memoryHost(),
  tab = "quick-look",
  page,
  question,
  answers = [],
  place = "Chtouka",
  ...preferences
}: CaseOptions = {}): Promise<Opened> {
  await host.call("create_officer", {
    alias: ALIAS,
    passphrase: PASSPHRASE,
    repeated: PASSPHRASE,
  });
  await rehearse(host);
  const { head } = await host.call("start_case", { place });
  if (answers.length > 0) {
    await host.call("save_answers", {
      caseId: head.caseId,
      answers: answers.map((given) => ({
        response: "yes",
        value: null,
        basis: "told-by-person",
        ...given,
      })),
    });
  }
  await host.call("keep_place", {
    caseId: head.caseId,
    place: { tab, page: page ?? null, question: question ?? null },
  });
  await host.call("lock", {});
  const opened = await openApp({ host, ...preferences });
  await unlock(opened);
  return opened;
}

/**
 * Opens what is behind the door. The passphrase is pasted: typed letter by letter, with the whole
 * app drawn after each, it would be half of what most tests take.
 */
export async function unlock({ user, words }: Opened): Promise<void> {
  await user.click(screen.getByLabelText(words.say("unlock-passphrase")));
  await user.paste(PASSPHRASE);
  await user.keyboard("{Enter}");
  await screen.findByRole("navigation", { name: words.say("spine-label") });
}
