import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useCase } from "../../app";
import { asFailure, type FilesView, type HostFailure, useHost } from "../../host";
import { Button, Dialog, FailureNotice, Segmented, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import { bringIn, type Going, type Source, sizeOfSource } from "./bytes";
import styles from "./Files.module.css";
import { Progress } from "./Progress";
import { sizeOf } from "./Size";
import { useDrop } from "./useDrop";

interface Props {
  /** The question that it belongs to; none for the case as a whole. */
  question: string | null;
  /** Whether something was let go over the window to come here. */
  isLetGo: boolean;
  onClose: () => void;
  onAdded: (view: FilesView) => void;
}

type Consent = "agrees" | "not-asked";
const CONSENTS: readonly Consent[] = ["agrees", "not-asked"];

/** Which file, what it is, what the person said. Then it goes in, part by part, and can be given up. */
export function AddDialog({ question, isLetGo, onClose, onAdded }: Props) {
  const host = useHost();
  const words = useWords();
  const { caseId } = useCase().head;
  const [source, setSource] = useState<Source | null>(null);
  // Several at once, or a folder: said, and nothing of them is taken.
  const [isOther, setOther] = useState(false);
  const [name, setName] = useState("");
  const [consent, setConsent] = useState<Consent | null>(null);
  const [isTried, setTried] = useState(false);
  const [going, setGoing] = useState<Going | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const isWanted = useRef(true);

  useEffect(() => {
    isWanted.current = true;
    return () => {
      isWanted.current = false;
    };
  }, []);

  const giveUp = () => {
    isWanted.current = false;
    if (going) host.call("give_up_file", {}).catch(() => undefined);
    onClose();
  };

  const seal = async () => {
    setTried(true);
    if (!source || !consent || going) return;
    setFailure(null);
    setGoing({ step: "coming", bytes: 0 });
    try {
      const about = { caseId, question, name: name.trim(), consent };
      if (await bringIn(host, source, about, () => isWanted.current, setGoing)) {
        onAdded(await host.call("finish_file", {}));
      }
    } catch (error) {
      setFailure(asFailure(error));
      setGoing(null);
    }
  };

  const letGo = useEffectEvent(async () => {
    try {
      const { size } = await host.call("let_go_file", {});
      setSource(size === null ? null : { letGo: size });
      setOther(size === null);
    } catch (error) {
      setFailure(asFailure(error));
    }
  });
  // How often something was let go: asked for once each time.
  const [letGoes, setLetGoes] = useState(isLetGo ? 1 : 0);
  useEffect(() => {
    if (letGoes > 0) void letGo();
  }, [letGoes]);
  const isOver = useDrop(going ? null : () => setLetGoes((times) => times + 1));
  const choose = (file: File | undefined) => {
    if (!file) return;
    setSource({ file });
    setOther(false);
  };

  return (
    <Dialog title={words.say("files-add")} isOpen onClose={giveUp}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void seal();
        }}
      >
        <p className="small soft">
          <Text id="files-care" />
        </p>
        {question !== null && (
          <p className="small">
            <Text
              id="files-belongs"
              vars={{ question: <bdi>{words.guide(`q-${question}`, "label")}</bdi> }}
            />
          </p>
        )}
        <div
          className={styles.drop}
          data-error={(isTried && !source) || undefined}
          data-over={isOver || undefined}
        >
          <label className={styles.choose}>
            <input
              type="file"
              className="vh"
              onChange={(event) => choose(event.target.files?.[0])}
            />
            <span data-face="">
              {source
                ? words.say("files-chosen", { size: sizeOf(words, sizeOfSource(source)) })
                : words.say("files-choose")}
            </span>
          </label>
          <p className="small soft">
            <Text id="files-choose-hint" />
          </p>
          {isOther ? (
            <p role="alert" className={styles.error}>
              <Text id="files-one-file" />
            </p>
          ) : (
            isTried &&
            !source && (
              <p role="alert" className={styles.error}>
                <Text id="files-missing" />
              </p>
            )
          )}
        </div>
        <TextField
          label={words.say("files-name")}
          value={name}
          onChange={setName}
          maxLength={80}
          hint={<Text id="files-name-hint" />}
        />
        <div className={styles.consent}>
          <Segmented
            label={words.say("files-consent")}
            value={consent}
            onChange={(chosen) => setConsent(chosen as Consent)}
            options={CONSENTS.map((each) => ({
              value: each,
              label: words.say(`files-consent-${each}`),
            }))}
          />
          {isTried && !consent && (
            <p role="alert" className={styles.error}>
              <Text id="files-consent-missing" />
            </p>
          )}
        </div>
        {going && source && <Progress going={going} size={sizeOfSource(source)} />}
        {failure && <FailureNotice failure={failure} />}
        <div className={styles.actions}>
          <Button onPress={giveUp}>
            <Text id={going ? "files-give-up" : "files-cancel"} />
          </Button>
          <Button type="submit" variant="primary" isBusy={going !== null}>
            <Text id="files-seal" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
