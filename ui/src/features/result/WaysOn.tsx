import { GuideText, Text } from "../../l10n";
import styles from "./WaysOn.module.css";

interface Props {
  routes: readonly string[];
  /** Named, never counted. */
  signs: readonly string[];
}

/** Routes that go with any rung, and signs that never move it. */
export function WaysOn({ routes, signs }: Props) {
  return (
    <>
      {routes.length > 0 && (
        <section aria-labelledby="result-routes">
          <h2 id="result-routes" className={styles.title}>
            <Text id="result-routes" />
          </h2>
          <ul className={styles.routes}>
            {routes.map((id) => (
              <li key={id}>
                <GuideText as="h3" id={`route-${id}`} />
                <GuideText as="p" id={`route-${id}`} attr="do" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {signs.length > 0 && (
        <section aria-labelledby="result-signs">
          <h2 id="result-signs" className={styles.title}>
            <Text id="result-signs" />
          </h2>
          <p className="tiny soft">
            <Text id="result-signs-hint" />
          </p>
          <ul className={styles.signs}>
            {signs.map((key) => (
              <li key={key}>
                <GuideText id={`sign-${key}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
