import type { FileKind, FileView } from "../../host";
import { FailureNotice, Icon, IconButton, type IconName, StateLine } from "../../kit";
import { Moment, messageId, Text, useWords } from "../../l10n";
import styles from "./Files.module.css";
import { Size } from "./Size";
import { useSmall } from "./useAddress";

const ICONS: Readonly<Record<FileKind, IconName>> = {
  picture: "seen",
  sound: "speaker",
  film: "now",
  other: "document",
};

interface Props {
  file: FileView;
  now: number;
  mayRemove: boolean;
  onShow: () => void;
  onRemove: () => void;
}

/** One file: what it is, when it came, what was taken out of it. */
export function FileCard({ file, now, mayRemove, onShow, onRemove }: Props) {
  const words = useWords();
  const { url, failure } = useSmall(file);
  const name = file.name || words.say("files-nameless");
  const removed = file.removed.map((code) => words.say(messageId(`files-removed-${code}`)));
  return (
    <li className={styles.card}>
      <button
        type="button"
        className={styles.picture}
        onClick={onShow}
        disabled={file.state !== "here"}
        aria-label={words.say("files-show", { name })}
      >
        {url ? <img src={url} alt="" /> : <Icon name={ICONS[file.kind]} size="large" />}
      </button>
      <div className={styles.words}>
        <h2 className={styles.name} data-own-words={file.name ? "" : undefined}>
          <bdi>{name}</bdi>
        </h2>
        <p className="small soft">
          <Text id={`files-kind-${file.kind}`} /> · <Size bytes={file.size} /> ·{" "}
          <Text id="files-added" vars={{ when: <Moment at={file.at} show="moment" now={now} /> }} />
        </p>
        {file.question && (
          <p className="small soft">
            <Text
              id="files-belongs"
              vars={{ question: <bdi>{words.guide(`q-${file.question}`, "label")}</bdi> }}
            />
          </p>
        )}
        <p className="small soft">
          {!file.isClean && <Text id="files-as-it-came" />}
          {file.isClean && removed.length === 0 && <Text id="files-nothing-removed" />}
          {file.isClean && removed.length > 0 && (
            <Text id="files-removed" vars={{ what: removed.join(" · ") }} />
          )}
        </p>
        <p className="small soft">
          <Text
            id={file.consent === "agrees" ? "files-consent-agrees" : "files-consent-not-asked"}
          />
        </p>
        {file.state !== "here" && (
          <StateLine icon={file.state === "waits" ? "clock" : "info"}>
            <Text id={file.state === "waits" ? "files-waits" : "files-gone"} />
          </StateLine>
        )}
        {failure && <FailureNotice failure={failure} />}
      </div>
      {mayRemove && (
        <IconButton label={words.say("files-remove", { name })} icon="cross" onPress={onRemove} />
      )}
    </li>
  );
}
