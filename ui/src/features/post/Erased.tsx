import type { ErasedView } from "../../host";
import { Button, Notice } from "../../kit";
import { Code, Moment, messageId, Text, useWords } from "../../l10n";
import styles from "./Post.module.css";

/** Why the authority has a case erased; words `order-reason-<id>`. */
export const ORDER_REASONS = ["court", "person", "mistake", "duty"] as const;

/** Cases that the authority had erased here: which and why, until the officer says that it was read. */
export function Erased({
  erased,
  now,
  onRead,
}: {
  erased: readonly ErasedView[];
  now: number;
  onRead: (caseId: string) => void;
}) {
  const words = useWords();
  return (
    <Notice
      icon="info"
      title={<Text id="erased-title" vars={{ count: erased.length }} />}
      role="status"
    >
      <p className="small soft">
        <Text id="erased-calm" />
      </p>
      <ul className={styles.alarms}>
        {erased.map((one) => (
          <li key={one.caseId}>
            <div>
              <h2 className={styles.part}>
                <Code>{one.code}</Code>
              </h2>
              <p className="small">{words.say(messageId(`order-reason-${one.reason}`))}</p>
              <p className="tiny soft">
                <Moment at={one.at} show="moment" now={now} />
              </p>
            </div>
            <Button onPress={() => onRead(one.caseId)}>
              <Text id="alarm-read" />
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
