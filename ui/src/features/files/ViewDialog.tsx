import type { FileView } from "../../host";
import { Dialog, FailureNotice } from "../../kit";
import { Text, useWords } from "../../l10n";
import { MOST_SHOWN } from "./bytes";
import styles from "./Files.module.css";
import { useWhole } from "./useAddress";

/** Pictures that no engine is sure to draw. */
const UNDRAWN: ReadonlySet<string> = new Set(["image/heif", "image/avif"]);

interface Props {
  file: FileView;
  onClose: () => void;
}

/** A file, as large as the window allows. It is in memory only as long as this stands. */
export function ViewDialog({ file, onClose }: Props) {
  const words = useWords();
  const isShown = (file.kind === "picture" || file.kind === "sound") && !UNDRAWN.has(file.media);
  const canShow = isShown && file.size <= MOST_SHOWN;
  return (
    <Dialog
      title={file.name || words.say("files-nameless")}
      isOpen
      onClose={onClose}
      size={file.kind === "picture" ? "wide" : "normal"}
    >
      {canShow ? (
        <Whole file={file} />
      ) : (
        <p>
          <Text id="files-not-shown" />
        </p>
      )}
    </Dialog>
  );
}

function Whole({ file }: { file: FileView }) {
  const words = useWords();
  const { url, failure } = useWhole(file);
  const name = file.name || words.say("files-nameless");
  if (failure) return <FailureNotice failure={failure} />;
  if (!url) {
    return (
      <p role="status">
        <Text id="files-loading" />
      </p>
    );
  }
  return file.kind === "picture" ? (
    <img className={styles.whole} src={url} alt={words.say("files-picture-of", { name })} />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: what a person said has no caption
    <audio className={styles.sound} src={url} controls aria-label={name} />
  );
}
