import { useEffect, useState } from "react";
import { asFailure, type DeviceRow, type DevicesView, type HostFailure, useHost } from "../../host";
import { Button, Empty, FailureNotice, SkeletonBars, Tag } from "../../kit";
import { Code, Moment, messageId, Text, useWords } from "../../l10n";
import styles from "./Desk.module.css";
import { DeviceDialog, type DeviceStep } from "./DeviceDialog";
import { PackCard } from "./PackCard";
import { Regions } from "./Regions";

const COLUMNS = ["where", "who", "seen", "edition", "state"] as const;

/** Which computers send, when something of each last came, and what is missing. */
export function Devices() {
  const host = useHost();
  const words = useWords();
  const [view, setView] = useState<DevicesView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [step, setStep] = useState<DeviceStep | null>(null);
  useEffect(() => {
    host.call("desk_devices", {}).then(setView, (error: unknown) => setFailure(asFailure(error)));
  }, [host]);
  return (
    <main className={`${styles.devices} scroll`} id="main" tabIndex={-1}>
      {failure && <FailureNotice failure={failure} />}
      {!(view || failure) && <SkeletonBars />}
      {view && <PackCard view={view} onGiven={setView} />}
      {view && view.regions.length > 0 && <Regions view={view} />}
      {view && view.devices.length === 0 && <Empty title={<Text id="desk-devices-empty" />} />}
      {view && view.devices.length > 0 && (
        <table aria-label={words.say("desk-devices")}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  <Text id={`desk-column-${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.devices.map((one) => (
              <Device key={one.id} one={one} view={view} onStep={setStep} />
            ))}
          </tbody>
        </table>
      )}
      {step && (
        <DeviceDialog
          step={step}
          onClose={() => setStep(null)}
          onDone={(next) => {
            setStep(null);
            setView(next);
          }}
        />
      )}
    </main>
  );
}

interface DeviceProps {
  one: DeviceRow;
  view: DevicesView;
  onStep: (step: DeviceStep) => void;
}

function Device({ one, view, onStep }: DeviceProps) {
  const where = [one.organisation, one.region].filter(Boolean).join(" · ");
  return (
    <tr>
      <td>
        <bdi data-own-words="" dir="auto">
          {where}
        </bdi>
        <small>
          <Code>{one.id.slice(0, 8)}</Code>
        </small>
      </td>
      <td>
        {one.officers.map((each) => (
          <div key={each}>
            <bdi data-own-words="" dir="auto">
              {each}
            </bdi>
          </div>
        ))}
      </td>
      <td>
        <Moment at={one.seenAt} show="ago" now={view.now} />
        {one.isSilent && one.standing === "certified" && (
          <small>
            <Text id="desk-device-silent" vars={{ days: view.silentDays }} />
          </small>
        )}
      </td>
      <td>
        {one.edition && <Code>{one.edition}</Code>}
        {one.edition && one.edition !== view.edition && (
          <small>
            <Text id="desk-device-older" />
          </small>
        )}
      </td>
      <td>
        <Tag kind={one.standing === "certified" ? "kept" : "plain"}>
          <Text id={messageId(`desk-standing-${one.standing}`)} />
        </Tag>
        {one.standing === "certified" && one.role !== "officer" && (
          <small>
            <Text id={messageId(`desk-role-${one.role}`)} />
          </small>
        )}
        {one.waiting > 0 && (
          <small>
            <Text id="desk-device-waiting" vars={{ count: one.waiting }} />
          </small>
        )}
        {one.gap && (
          <small>
            <Text id="desk-device-gap" />
          </small>
        )}
        {one.fork && (
          <small>
            <Text id="desk-device-fork" />
          </small>
        )}
        <Sealing one={one} />
        <span className={styles.ways}>
          {one.standing === "asks" && (
            <Button variant="quiet" onPress={() => onStep({ what: "certify", one })}>
              <Text id="desk-certify" />
            </Button>
          )}
          {one.standing !== "revoked" && (
            <>
              {!one.isHere && (
                <Button variant="quiet" onPress={() => onStep({ what: "seal", one })}>
                  <Text id="desk-seal" />
                </Button>
              )}
              <Button variant="quiet" onPress={() => onStep({ what: "revoke", one })}>
                <Text id="desk-revoke" />
              </Button>
            </>
          )}
        </span>
      </td>
    </tr>
  );
}

/** What the desk knows of its order to seal: that it was given, and whether the server has it. */
function Sealing({ one }: { one: DeviceRow }) {
  if (one.sealAt === null) return null;
  const isGone = one.sealGoneAt !== null;
  const when = <Moment key="when" at={one.sealGoneAt ?? one.sealAt} show="moment" />;
  return (
    <small>
      <Text id={isGone ? "desk-device-seal-gone" : "desk-device-seal"} vars={{ when }} />
    </small>
  );
}
