import { useState } from "react";
import { Icon, type IconName, Mark, Zellige } from "../../kit";
import { type MessageId, Text } from "../../l10n";
import { useDeskRole } from "../deskRole";
import { useKeys } from "../keys";
import { useSeal } from "../seal";
import { useSession } from "../session";
import { HotlineCard } from "./HotlineCard";
import styles from "./Spine.module.css";

/** Places above; below, always on the same spot: hotline, lock, leave now. */
export function Spine({ label }: { label: string }) {
  const { place, go, lock, leave, practice } = useSession();
  const { begin } = useSeal();
  const isDesk = useDeskRole();
  const [hotline, setHotline] = useState(false);
  useKeys([
    { code: "F2", label: "spine-hotline", group: "app", act: () => setHotline((open) => !open) },
  ]);
  const from = place.at === "case" ? place.view.head : null;
  // What is reached from the settings stands in them.
  const isPost = place.at === "join" || place.at === "waiting";
  const isSet = place.at === "settings" || (isPost && place.back.at === "settings");
  const settings = () => go({ at: "settings", from: place.at === "settings" ? place.from : from });
  return (
    <nav className={styles.spine} aria-label={label}>
      <div className={styles.mark}>
        <Mark />
      </div>
      {practice ? (
        <SpineButton
          icon="practice"
          id="spine-exercises"
          isHere
          onPress={() => go({ at: "exercises" })}
        />
      ) : (
        <>
          {isDesk && (
            <SpineButton
              icon="desk"
              id="spine-desk"
              isHere={place.at === "desk"}
              onPress={() => go({ at: "desk" })}
            />
          )}
          <SpineButton
            icon="cases"
            id="spine-cases"
            isHere={!isSet && place.at !== "desk"}
            onPress={() => go({ at: "cases" })}
          />
          <SpineButton icon="settings" id="spine-settings" isHere={isSet} onPress={settings} />
        </>
      )}
      <div className={styles.gap}>
        <Zellige size={44} />
      </div>
      <div className={styles.foot}>
        <SpineButton icon="phone" id="spine-hotline" keys="F2" onPress={() => setHotline(true)} />
        <SpineButton icon="lock" id="spine-lock" keys="Control+L" onPress={lock} onHold={begin} />
        <SpineButton icon="leave" id="spine-leave" keys="Escape Escape" onPress={leave} />
      </div>
      <HotlineCard isOpen={hotline} onClose={() => setHotline(false)} />
    </nav>
  );
}

interface SpineButtonProps {
  icon: IconName;
  id: MessageId;
  isHere?: boolean;
  keys?: string;
  onPress: () => void;
  /** It went down; whoever listens knows what letting go means. */
  onHold?: () => void;
}

function SpineButton({ icon, id, isHere = false, keys, onPress, onHold }: SpineButtonProps) {
  return (
    <button
      type="button"
      aria-current={isHere ? "page" : undefined}
      aria-keyshortcuts={keys}
      onClick={onPress}
      onPointerDown={onHold}
    >
      <Icon name={icon} />
      <Text id={id} />
    </button>
  );
}
