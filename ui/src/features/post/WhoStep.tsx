import { type FormEvent, useRef, useState } from "react";
import { Button, Checkbox, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Post.module.css";
import type { JoinDesk } from "./useJoin";

/** Who asks, for the desk alone; and whether later cases go by themselves: nothing is pre-chosen. */
export function WhoStep({ desk, onBack }: { desk: JoinDesk; onBack: () => void }) {
  const words = useWords();
  const [name, setName] = useState("");
  const [role, setRole] = useState("");
  const [later, setLater] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const missing = !name.trim() || !role.trim();
    setMissing(missing);
    if (missing) form.current?.querySelectorAll("input")[name.trim() ? 1 : 0]?.focus();
    else void desk.join({ name: name.trim(), role: role.trim(), later });
  };
  const error = (value: string) => isMissing && !value.trim() && words.say("join-who-missing");
  return (
    <form className={styles.step} onSubmit={ask} noValidate ref={form}>
      <div>
        <h2>
          <Text id="join-who" />
        </h2>
        <p className="soft">
          <Text id="join-who-hint" />
        </p>
      </div>
      <div className={styles.fields} data-identity="">
        <TextField
          autoFocus
          label={words.say("join-name")}
          value={name}
          onChange={setName}
          maxLength={120}
          error={error(name)}
        />
        <TextField
          label={words.say("join-role")}
          value={role}
          onChange={setRole}
          maxLength={200}
          error={error(role)}
          hint={words.say("join-role-hint")}
        />
      </div>
      <Checkbox isSelected={later} onChange={setLater} hint={<Text id="join-later-hint" />}>
        <Text id="join-later" />
      </Checkbox>
      <div className={styles.acts}>
        <Button type="submit" variant="primary" size="big" keycap="Enter" isBusy={desk.isBusy}>
          <Text id="join-ask" />
        </Button>
        <Button variant="quiet" icon="back" onPress={onBack}>
          <Text id="join-back" />
        </Button>
      </div>
    </form>
  );
}
