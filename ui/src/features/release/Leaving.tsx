import type { ReactNode } from "react";
import { Button, FailureNotice, Notice, StateLine, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import styles from "./Leaving.module.css";
import type { Leaving } from "./useLeaving";

/** Where to. */
export function PlaceField({ leaving, hint }: { leaving: Leaving<unknown>; hint: ReactNode }) {
  const words = useWords();
  return (
    <TextField
      ref={leaving.field}
      label={words.say("release-path")}
      value={leaving.path}
      onChange={leaving.setPath}
      hint={hint}
      error={leaving.isMissing ? words.say("release-path-missing") : undefined}
      isCode
    />
  );
}

/** Why it did not leave; a file that is there is replaced only when the officer says so. */
export function LeavingTrouble({ leaving }: { leaving: Leaving<unknown> }) {
  if (leaving.failure) return <FailureNotice failure={leaving.failure} />;
  if (!leaving.isTaken) return null;
  return (
    <Notice
      icon="document"
      role="alert"
      title={<Text id="release-taken" />}
      actions={
        <>
          <Button onPress={() => void leaving.save(true)}>
            <Text id="release-replace" />
          </Button>
          <Button variant="quiet" onPress={leaving.keepOld}>
            <Text id="release-keep-old" />
          </Button>
        </>
      }
    />
  );
}

interface LeftProps {
  path: string;
  /** What it says of itself. */
  children: ReactNode;
  /** The way on, beside it. */
  action?: ReactNode;
}

/** It left: said aloud, with the place. */
export function Left({ path, children, action }: LeftProps) {
  return (
    <div role="status" className={styles.left}>
      <StateLine icon="here" kind="kept">
        {children}
      </StateLine>
      <p className={styles.path}>
        <bdi dir="ltr" data-own-words="">
          {path}
        </bdi>
      </p>
      {action}
    </div>
  );
}
