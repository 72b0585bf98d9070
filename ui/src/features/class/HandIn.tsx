import { useCallback, useId, useState } from "react";
import { asFailure, type HostFailure, useHost } from "../../host";
import { Button, FailureNotice, StateLine, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import { LeavingTrouble, Left, NOTHING_RELEASED, PlaceField, useLeaving } from "../release";
import styles from "./Class.module.css";

const MAX_LABEL = 60;

/** What was chosen goes to the class: on this computer, or as a file. Never a name unasked. */
export function HandIn({ caseId }: { caseId: string }) {
  const host = useHost();
  const words = useWords();
  const title = useId();
  const [label, setLabel] = useState("");
  const [handedIn, setHandedIn] = useState<string | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const suggest = useCallback(() => host.call("suggest_debrief_path", { caseId }), [host, caseId]);
  const leaving = useLeaving({
    release: NOTHING_RELEASED,
    suggest,
    write: async (path, replace) => ({
      ...(await host.call("save_debrief", { caseId, label, path, replace })),
      label,
    }),
  });
  const { saved } = leaving;
  const handIn = () => {
    setFailure(null);
    host.call("hand_in", { caseId, label }).then(
      () => setHandedIn(label),
      (error: unknown) => setFailure(asFailure(error)),
    );
  };
  return (
    <section className={styles.handIn} aria-labelledby={title}>
      <h2 id={title}>
        <Text id="class-hand-in" />
      </h2>
      <p className="small soft">
        <Text id="class-hand-in-hint" />
      </p>
      <TextField
        label={words.say("class-label")}
        value={label}
        onChange={setLabel}
        hint={<Text id="class-label-hint" />}
        maxLength={MAX_LABEL}
      />
      <div className={styles.way}>
        <Button icon="here" onPress={handIn}>
          <Text id="class-hand-in-here" />
        </Button>
        <span role="status">
          {handedIn === label && (
            <StateLine icon="here" kind="kept">
              <Text id="class-handed-in" />
            </StateLine>
          )}
        </span>
      </div>
      {failure && <FailureNotice failure={failure} />}
      <form
        className={styles.file}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void leaving.save(false);
        }}
      >
        <PlaceField leaving={leaving} hint={<Text id="class-save-hint" />} />
        <LeavingTrouble leaving={leaving} />
        {saved && saved.label === label && (
          <Left path={saved.path}>
            <Text id="class-saved" />
          </Left>
        )}
        <Button type="submit" icon="document" isBusy={leaving.isBusy}>
          <Text id="class-save" />
        </Button>
      </form>
    </section>
  );
}
