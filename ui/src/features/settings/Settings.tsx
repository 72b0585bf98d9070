import type { ReactNode } from "react";
import { useArrival, useGuide, useKeys, useOpenKeys, useSession } from "../../app";
import { asFailure, type CaseHead, type Preferences, useHost } from "../../host";
import { Bar, Button, Card, Checkbox, Segmented, Select, Tag } from "../../kit";
import { Code, LANGUAGES, languageName, type MessageId, Text, useWords } from "../../l10n";
import { BecomeCard } from "../desk/BecomeCard";
import { KeepingCards } from "../keeping/KeepingCards";
import { AuthorityCard } from "../post/AuthorityCard";
import { RecoveryCards } from "../recovery/RecoveryCards";
import styles from "./Settings.module.css";
import { ThisComputer } from "./ThisComputer";

const THEMES = ["system", "light", "dark", "contrast"] as const;
const DIGITS = ["latin", "arabic-indic"] as const;
const SIZES = [100, 125, 150];
const MINUTES = [1, 2, 5, 10, 15];

/** How this computer is set. Every choice acts at once; there is nothing to confirm. */
export function Settings({ from }: { from: CaseHead | null }) {
  const { preferences, setPreferences, go } = useSession();
  const host = useHost();
  const words = useWords();
  const heading = useArrival("settings");
  const openKeys = useOpenKeys();
  const back = () => {
    if (from === null) return go({ at: "cases" });
    host.call("open_case", { caseId: from.caseId }).then(
      (view) => go({ at: "case", view }),
      (error: unknown) => asFailure(error).code !== "locked" && go({ at: "cases" }),
    );
  };
  useKeys([
    { code: "Backspace", label: from ? "key-back-to-case" : "settings-back-cases", act: back },
  ]);
  const set = <Name extends keyof Preferences>(name: Name, value: Preferences[Name]) =>
    setPreferences({ [name]: value });
  return (
    <>
      <Bar apart>
        <h1 ref={heading} tabIndex={-1}>
          <Text id="settings-title" />
        </h1>
        <Button icon="back" keycap="Backspace" onPress={back}>
          {from ? (
            <Text id="settings-back" vars={{ code: <Code>{from.code}</Code> }} />
          ) : (
            <Text id="settings-back-cases" />
          )}
        </Button>
      </Bar>
      <main className={`${styles.settings} scroll`} id="main" tabIndex={-1}>
        <div className={styles.columns}>
          <Setting>
            <Select
              label={words.say("settings-language")}
              hint={<Text id="settings-language-hint" />}
              value={preferences.language}
              onChange={(language) => set("language", language)}
              options={LANGUAGES.map((language) => ({
                value: language,
                label: languageName(language),
                lang: language,
              }))}
            />
          </Setting>
          <Setting hint="settings-theme-hint">
            <Segmented
              label={words.say("settings-theme")}
              value={preferences.theme}
              onChange={(value) => {
                const theme = THEMES.find((each) => each === value);
                if (theme) set("theme", theme);
              }}
              options={THEMES.map((theme) => ({
                value: theme,
                label: words.say(`settings-theme-${theme}`),
              }))}
            />
          </Setting>
          <Setting>
            <Segmented
              label={words.say("settings-text")}
              value={String(preferences.textSize)}
              onChange={(value) => set("textSize", Number(value))}
              options={SIZES.map((percent) => ({
                value: String(percent),
                label: words.say("settings-text-size", { percent }),
              }))}
            />
          </Setting>
          <Setting hint="settings-digits-hint">
            <Segmented
              label={words.say("settings-digits")}
              value={preferences.digits}
              onChange={(value) => {
                const digits = DIGITS.find((each) => each === value);
                if (digits) set("digits", digits);
              }}
              options={DIGITS.map((digits) => ({
                value: digits,
                label: words.say(`settings-digits-${digits}`),
              }))}
            />
          </Setting>
          <Setting>
            <h2>
              <Text id="settings-keys" />
            </h2>
            <Checkbox
              isSelected={preferences.singleKeys}
              onChange={(isOn) => set("singleKeys", isOn)}
              hint={<Text id="settings-single-keys-hint" />}
            >
              <Text id="settings-single-keys" />
            </Checkbox>
            <Button icon="keyboard" keycap="Slash" onPress={openKeys}>
              <Text id="settings-all-keys" />
            </Button>
          </Setting>
          <Setting hint="lock-after-hint">
            <Segmented
              label={words.say("lock-after")}
              value={String(preferences.lockAfter)}
              onChange={(value) => set("lockAfter", Number(value))}
              options={MINUTES.map((minutes) => ({
                value: String(minutes),
                label: words.say("lock-after-minutes", { count: minutes }),
              }))}
            />
          </Setting>
          <AuthorityCard back={{ at: "settings", from }} />
          <RecoveryCards back={{ at: "settings", from }} />
          <GuideCard />
          <KeepingCards />
          <BecomeCard />
          <ThisComputer />
        </div>
      </main>
    </>
  );
}

function Setting({ hint, children }: { hint?: MessageId; children: ReactNode }) {
  return (
    <Card>
      {children}
      {hint && (
        <p className="small soft">
          <Text id={hint} />
        </p>
      )}
    </Card>
  );
}

/** Which guide asks, and whether its words were reviewed. */
function GuideCard() {
  const guide = useGuide();
  const words = useWords();
  return (
    <Setting hint="settings-guide-hint">
      <h2>
        <Text id="settings-guide" />
      </h2>
      <dl className={styles.facts}>
        <dt>
          <Text id="settings-guide-edition" />
        </dt>
        <dd>
          <Code>{`${guide.id} ${guide.edition}`}</Code>
        </dd>
        <dt>
          <Text id="settings-guide-hash" />
        </dt>
        <dd>
          <Code>{guide.hash}</Code>
        </dd>
        <dt>
          <Text id="settings-guide-words" />
        </dt>
        <dd>
          {words.guideReviewed ? (
            <Text id="settings-guide-reviewed" />
          ) : (
            <Tag kind="unreviewed">
              <Text id="settings-guide-unreviewed" />
            </Tag>
          )}
        </dd>
      </dl>
    </Setting>
  );
}
