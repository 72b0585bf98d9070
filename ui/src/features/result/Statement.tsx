import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "../../app";
import type { ResultView } from "../../host";
import { Button, Notice } from "../../kit";
import { Text, useWords } from "../../l10n";
import { SignDialog } from "./SignDialog";
import { Signed } from "./Signed";
import styles from "./Statement.module.css";
import { StatementForm } from "./StatementForm";
import { useStatement } from "./useStatement";

interface Props {
  view: ResultView;
  onSigned: (view: ResultView) => void;
}

/** The officer's view: agree, raise or lower, in their own words, and signed. */
export function Statement({ view, onSigned }: Props) {
  const words = useWords();
  const announce = useAnnounce();
  const desk = useStatement(view);
  const [anew, setAnew] = useState(false);
  const [signing, setSigning] = useState(false);
  const [timesSigned, setTimesSigned] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { signed, changedSince } = view;

  // The button that opened the dialog is gone with the form: the signed statement takes the focus.
  useEffect(() => {
    if (timesSigned > 0) heading.current?.focus();
  }, [timesSigned]);

  const settled = (next: ResultView) => {
    setSigning(false);
    setTimesSigned(timesSigned + 1);
    setAnew(false);
    desk.forget();
    onSigned(next);
    announce(words.say("result-signed-aloud"));
  };

  const standing = signed !== null && !changedSince && !anew;
  return (
    <section className={styles.statement} aria-labelledby="result-statement">
      <h2 id="result-statement" tabIndex={-1} ref={heading}>
        <Text id={standing ? "result-signed" : "result-statement"} />
      </h2>
      {signed && changedSince && (
        <Notice
          icon="info"
          title={<Text id="result-changed" />}
          actions={
            desk.statement === "" && (
              <Button onPress={() => desk.setStatement(signed.statement)}>
                <Text id="result-take-over" />
              </Button>
            )
          }
        >
          <p className="small">
            <Text id="result-changed-hint" />
          </p>
        </Notice>
      )}
      {signed && standing ? (
        <Signed signed={signed} onAnew={() => setAnew(true)} />
      ) : (
        <StatementForm
          view={view}
          desk={desk}
          onSign={() => setSigning(true)}
          onKeep={anew ? () => setAnew(false) : undefined}
        />
      )}
      {signing && (
        <SignDialog view={view} desk={desk} onClose={() => setSigning(false)} onSigned={settled} />
      )}
    </section>
  );
}
