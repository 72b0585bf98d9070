import type { KeepingView } from "../../host";
import { Card, Icon, Notice } from "../../kit";
import { Code, Moment, Text } from "../../l10n";
import styles from "./Keeping.module.css";

/** The copies beside the vault, and what was found when all of it was read through. */
export function CopiesCard({ view }: { view: KeepingView }) {
  const { mended } = view;
  return (
    <Card>
      <h2>
        <Text id="keeping-title" />
      </h2>
      <ul className={styles.lines}>
        <li>
          <Icon name="here" size="small" />
          <span>
            <Text id="keeping-entries" vars={{ count: view.entries }} />
          </span>
        </li>
        {view.copies.map((copy) => (
          <li key={`${copy.at} ${copy.entries}`}>
            <Icon name="document" size="small" />
            <span>
              <Text
                id="keeping-copy"
                vars={{ count: copy.entries, when: <Moment at={copy.at} show="moment" /> }}
              />
            </span>
          </li>
        ))}
        <li>
          <Icon name={view.checkedAt === null ? "clock" : "check"} size="small" />
          <span>
            {view.checkedAt === null ? (
              <Text id="keeping-checking" />
            ) : (
              <Text
                id="keeping-checked"
                vars={{ when: <Moment at={view.checkedAt} show="time" /> }}
              />
            )}
          </span>
        </li>
      </ul>
      <p className="small soft">
        <Text id={view.copies.length === 0 ? "keeping-copies-none" : "keeping-copies-hint"} />
      </p>
      {mended && (
        <Notice
          icon="info"
          title={
            <Text id="keeping-mended" vars={{ when: <Moment at={mended.at} show="moment" /> }} />
          }
        >
          <p className="small soft">
            <Text id="keeping-mended-back" vars={{ count: mended.back }} />{" "}
            <Text
              id={mended.lost === 0 ? "keeping-mended-none-lost" : "keeping-mended-lost"}
              vars={{ count: mended.lost }}
            />
          </p>
          {mended.aside && (
            <p className="small soft">
              <Text id="keeping-mended-aside" vars={{ name: <Code>{mended.aside}</Code> }} />
            </p>
          )}
        </Notice>
      )}
    </Card>
  );
}
