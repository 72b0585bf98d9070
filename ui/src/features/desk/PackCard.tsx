import { type FormEvent, useState } from "react";
import { asFailure, type DevicesView, type HostFailure, useHost } from "../../host";
import { Button, Dialog, TextField } from "../../kit";
import { Code, Moment, Text, useWords } from "../../l10n";
import styles from "./Desk.module.css";
import { WithPassphrase } from "./WithPassphrase";

interface Props {
  view: DevicesView;
  onGiven: (view: DevicesView) => void;
}

/** The edition of the guide that every computer is given, and how far it is. */
export function PackCard({ view: { given }, onGiven }: Props) {
  const [isGiving, setGiving] = useState(false);
  return (
    <section className={styles.pack} aria-labelledby="desk-pack">
      <h2 id="desk-pack">
        <Text id="desk-pack" />
      </h2>
      {given ? (
        <>
          <p>
            <Text
              id="desk-pack-given"
              vars={{
                edition: <Code>{given.edition}</Code>,
                version: given.version,
                when: <Moment at={given.from} show="date" />,
              }}
            />
          </p>
          <p className="small soft">
            {given.there > 0 && <Text id="desk-pack-there" vars={{ count: given.there }} />}{" "}
            {given.waiting > 0 && <Text id="desk-pack-waiting" vars={{ count: given.waiting }} />}
          </p>
        </>
      ) : (
        <p className="small soft">
          <Text id="desk-pack-none" />
        </p>
      )}
      <Button icon="send" onPress={() => setGiving(true)}>
        <Text id="desk-pack-give" />
      </Button>
      {isGiving && (
        <GivePack
          onClose={() => setGiving(false)}
          onGiven={(next) => {
            setGiving(false);
            onGiven(next);
          }}
        />
      )}
    </section>
  );
}

function GivePack({ onClose, onGiven }: { onClose: () => void; onGiven: Props["onGiven"] }) {
  const host = useHost();
  const words = useWords();
  const [path, setPath] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const give = (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    host.call("give_pack", { path, passphrase }).then(onGiven, (error: unknown) => {
      setFailure(asFailure(error));
      setPassphrase("");
    });
  };
  return (
    <Dialog title={words.say("desk-pack-give-title")} isOpen onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={give}>
        <p>
          <Text id="desk-pack-give-hint" />
        </p>
        <TextField
          isCode
          label={words.say("desk-pack-file")}
          value={path}
          onChange={setPath}
          maxLength={1000}
          autoFocus
        />
        <WithPassphrase
          passphrase={passphrase}
          onChange={setPassphrase}
          failure={failure}
          onClose={onClose}
          does="desk-pack-give"
        />
      </form>
    </Dialog>
  );
}
