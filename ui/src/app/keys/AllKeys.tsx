import { createContext, type ReactNode, useContext, useState } from "react";
import { Dialog, Keycap, topLayer } from "../../kit";
import { messageId, Text, useWords } from "../../l10n";
import styles from "./AllKeys.module.css";
import { useKeys, useRegistry } from "./KeysProvider";
import type { KeyBinding } from "./registry";

const OpenContext = createContext<() => void>(() => undefined);

/** Opens the list of all keys. */
export const useOpenKeys = (): (() => void) => useContext(OpenContext);

interface ProviderProps {
  always: readonly KeyBinding[];
  enabled: boolean;
  children: ReactNode;
}

/** Every key that acts here, read from where the keys are registered. */
export function AllKeysProvider({ always, enabled, children }: ProviderProps) {
  const registry = useRegistry();
  const [bindings, setBindings] = useState<readonly KeyBinding[] | null>(null);
  const open = () => setBindings([...registry.of(topLayer()).reverse(), ...always]);
  useKeys([{ code: "Slash", label: "key-all-keys", group: "app", enabled, act: open }]);
  return (
    <OpenContext value={open}>
      {children}
      <AllKeysDialog bindings={bindings} onClose={() => setBindings(null)} />
    </OpenContext>
  );
}

function AllKeysDialog({
  bindings,
  onClose,
}: {
  bindings: readonly KeyBinding[] | null;
  onClose: () => void;
}) {
  const words = useWords();
  const groups = new Map<string, KeyBinding[]>();
  for (const binding of bindings ?? []) {
    const group = binding.group ?? "screen";
    groups.set(group, [...(groups.get(group) ?? []), binding]);
  }
  return (
    <Dialog
      title={words.say("keys-title")}
      isOpen={bindings !== null}
      onClose={onClose}
      size="wide"
    >
      {[...groups].map(([group, held]) => (
        <section key={group} className={styles.group}>
          <h3>
            <Text id={messageId(`keys-group-${group}`)} />
          </h3>
          <dl className={styles.keys}>
            {byLabel(held).map(([label, chords]) => (
              <div key={label}>
                <dt>
                  <Text id={messageId(label)} />
                </dt>
                <dd>
                  {chords.map((chord) => (
                    <Keycap key={`${chord.mod}${chord.code}`} code={chord.code} mod={chord.mod} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

/** Keys that do the same stand on one line. */
function byLabel(bindings: readonly KeyBinding[]): [string, KeyBinding[]][] {
  const labels = new Map<string, KeyBinding[]>();
  for (const binding of bindings)
    labels.set(binding.label, [...(labels.get(binding.label) ?? []), binding]);
  for (const held of labels.values()) held.sort((a, b) => a.code.localeCompare(b.code, "en"));
  return [...labels];
}
