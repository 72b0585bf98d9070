import { useGuide } from "../../app";
import type { ReferralView } from "../../host";
import { Icon, isIconName, Select } from "../../kit";
import { GuideText, Text, useWords } from "../../l10n";
import styles from "./Needs.module.css";

const STATES = [
  "today",
  "tonight",
  "later",
  "done",
  "not-needed",
  "not-wanted",
  "not-asked",
] as const;
const SOON = new Set(["today", "tonight"]);
const OPEN = new Set(["today", "tonight", "later"]);

/** Needs that somebody is to be found for. */
export const openNeeds = (view: ReferralView): string[] =>
  view.needs.filter(({ state }) => OPEN.has(state)).map(({ id }) => id);

interface Props {
  view: ReferralView;
  setNeed: (need: string, state: string) => void;
}

/** What the person needs, in the order of the guide. */
export function Needs({ view, setNeed }: Props) {
  const guide = useGuide();
  const words = useWords();
  const icons = new Map(guide.needs.map(({ id, icon }) => [id, icon]));
  const options = STATES.map((value) => ({ value, label: words.say(`need-state-${value}`) }));
  return (
    <section className={`${styles.needs} scroll`} aria-labelledby="referral-needs">
      <h2>
        <span id="referral-needs">
          <Text id="referral-needs" />
        </span>{" "}
        <small>
          <Text id="referral-needs-order" />
        </small>
      </h2>
      <ul>
        {view.needs.map(({ id, state, preset }) => {
          const icon = icons.get(id) ?? "";
          return (
            <li
              key={id}
              data-on={OPEN.has(state) || state === "done" || undefined}
              data-soon={SOON.has(state) || undefined}
              data-open={OPEN.has(state) || undefined}
            >
              <Icon name={isIconName(icon) ? icon : "person"} />
              <span className={styles.name}>
                <GuideText id={`need-${id}`} />
                {preset && SOON.has(state) && (
                  <small className={styles.preset}>
                    <Text id="referral-need-preset" />
                  </small>
                )}
              </span>
              <div className={styles.pick}>
                <Select
                  label={words.say("referral-need-state", { need: words.guide(`need-${id}`) })}
                  labelHidden
                  value={state}
                  onChange={(next) => setNeed(id, next)}
                  options={options}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
