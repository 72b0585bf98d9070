import type { ReferralView } from "../../host";
import { Notice, Segmented } from "../../kit";
import { GuideText, Moment, Text, useWords } from "../../l10n";
import styles from "./Consents.module.css";

interface Props {
  view: ReferralView;
  consentOf: (service: string) => string | null;
  setConsent: (service: string, consent: string) => void;
}

const ADULT = [
  ["agrees", "referral-agrees"],
  ["refuses", "referral-refuses"],
  ["not-asked", "referral-not-asked"],
] as const;
const CHILD = [
  ["agrees", "referral-told-agrees"],
  ["refuses", "referral-told-refuses"],
  ["not-asked", "referral-told-not-yet"],
] as const;

/** Asked about each recipient apart; nothing is chosen before it was said. */
export function Consents({ view, consentOf, setConsent }: Props) {
  const words = useWords();
  const answers = view.child ? CHILD : ADULT;
  return (
    <section className={styles.consents} aria-labelledby="referral-consents">
      <h2 id="referral-consents">
        <Text id="referral-consents" />
      </h2>
      <div className={`${styles.card} scroll`}>
        {view.child && (
          <Notice icon="info">
            <p className="small">
              <Text id="referral-child" />
            </p>
          </Notice>
        )}
        {view.chosen.length === 0 && (
          <p className="small soft">
            <Text id="referral-consents-none" />
          </p>
        )}
        {view.chosen.map((service) => {
          const name = words.guide(`service-${service}`);
          const found = view.consents.find((one) => one.service === service);
          return (
            <article key={service} className={styles.consent}>
              <h3>
                <GuideText id={`service-${service}`} />
              </h3>
              <Segmented
                label={words.say(view.child ? "referral-told-for" : "referral-consent-for", {
                  service: name,
                })}
                labelHidden
                value={consentOf(service)}
                onChange={(consent) => setConsent(service, consent)}
                options={answers.map(([value, id]) => ({ value, label: words.say(id) }))}
              />
              {found?.at != null && found.consent !== "not-asked" && (
                <p className="tiny soft">
                  <Text
                    id="referral-said-at"
                    vars={{ time: <Moment at={found.at} show="moment" /> }}
                  />
                </p>
              )}
            </article>
          );
        })}
      </div>
    </section>
  );
}
