import { type ReactNode, useId, useState } from "react";
import { useGuide } from "../../app";
import type { ReferralView, ServiceDefinition } from "../../host";
import { Button, Icon, type IconName, Tag } from "../../kit";
import { Code, GuideText, Text, useWords } from "../../l10n";
import styles from "./Helpers.module.css";
import { openNeeds } from "./Needs";

interface Props {
  view: ReferralView;
  choose: (service: string, chosen: boolean) => void;
}

/** Who can help. A number that no source states is missing in sight; a shelter has no address. */
export function Helpers({ view, choose }: Props) {
  const guide = useGuide();
  const words = useWords();
  const [filtered, setFiltered] = useState(true);
  const needs = openNeeds(view);
  const fits = ({ id, needs: answered }: ServiceDefinition) =>
    view.chosen.includes(id) || answered.some((need) => need === "*" || needs.includes(need));
  const isFiltered = filtered && needs.length > 0;
  const shown = isFiltered ? guide.services.filter(fits) : guide.services;
  const hidden = guide.services.length - shown.length;
  return (
    <section className={`${styles.helpers} scroll`} aria-labelledby="referral-helpers">
      <h2 id="referral-helpers">
        <Text id="referral-helpers" />
      </h2>
      {needs.length > 0 && (
        <fieldset className={styles.filters}>
          <legend className="vh">
            <Text id="referral-filter" />
          </legend>
          <FilterButton isOn={filtered} icon="filter" onPress={() => setFiltered(true)}>
            <Text id="referral-filter-needs" vars={{ count: needs.length }} />
          </FilterButton>
          <FilterButton isOn={!filtered} onPress={() => setFiltered(false)}>
            <Text id="referral-filter-all" />
          </FilterButton>
        </fieldset>
      )}
      <ul aria-label={words.say("referral-helpers")}>
        {shown.map((service) => (
          <Helper
            key={service.id}
            service={service}
            isChosen={view.chosen.includes(service.id)}
            choose={choose}
          />
        ))}
      </ul>
      {isFiltered && hidden > 0 && (
        <p className={styles.hidden}>
          <Text id="referral-filtered-out" vars={{ count: hidden }} />
          <Button variant="quiet" onPress={() => setFiltered(false)}>
            <Text id="referral-show-all" />
          </Button>
        </p>
      )}
    </section>
  );
}

function FilterButton({
  isOn,
  icon,
  onPress,
  children,
}: {
  isOn: boolean;
  icon?: IconName;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={styles.filter} aria-pressed={isOn} onClick={onPress}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </button>
  );
}

interface HelperProps {
  service: ServiceDefinition;
  isChosen: boolean;
  choose: (service: string, chosen: boolean) => void;
}

function Helper({ service, isChosen, choose }: HelperProps) {
  const words = useWords();
  const html = useId();
  const { id, phone, hoursKnown, addressHidden, status, checked } = service;
  return (
    <li className={styles.helper} data-chosen={isChosen || undefined}>
      <div>
        <h3>
          <GuideText id={`service-${id}`} htmlId={`${html}-name`} />
          {phone === null && !addressHidden && (
            <Tag kind="to-supply">
              <Text id="referral-number-to-supply" />
            </Tag>
          )}
        </h3>
        <GuideText as="p" id={`service-${id}`} attr="role" className={styles.role} />
        <GuideText as="p" id={`service-${id}`} attr="how" className={styles.how} />
        <p className={styles.facts}>
          {phone !== null && (
            <span>
              <Icon name="phone" size="tiny" />
              <b className={styles.phone}>
                <Code>{phone}</Code>
              </b>
            </span>
          )}
          {phone === null && addressHidden && (
            <span>
              <Icon name="shield" size="tiny" />
              <Text id="referral-address-hidden" />
            </span>
          )}
          {!hoursKnown && (phone !== null || !addressHidden) && (
            <span>
              <Icon name="clock" size="tiny" />
              <Text id="referral-hours-to-supply" />
            </span>
          )}
          {status === "to-confirm" && (
            <span>
              <Icon name="question" size="tiny" />
              <Text id="referral-to-confirm" />
            </span>
          )}
          {checked && (
            <span>
              <Icon name="calendar" size="tiny" />
              <Text id="referral-checked" vars={{ date: words.partialDate(checked) }} />
            </span>
          )}
        </p>
      </div>
      <button
        type="button"
        className={styles.choose}
        aria-pressed={isChosen}
        aria-labelledby={`${html}-choose ${html}-name`}
        onClick={() => choose(id, !isChosen)}
      >
        <Icon name={isChosen ? "check" : "plus"} size="small" bold={isChosen} />
        <span id={`${html}-choose`}>
          <Text id={isChosen ? "referral-chosen" : "referral-choose"} />
        </span>
      </button>
    </li>
  );
}
