import type { ReactNode } from "react";
import type { SignedStatement } from "../../host";
import { Button, Icon } from "../../kit";
import { Code, GuideText, type MessageId, Moment, Text } from "../../l10n";
import styles from "./Statement.module.css";

interface Props {
  signed: SignedStatement;
  onAnew: () => void;
}

/** The statement that stands: what was said, by whom in which function, when, and its mark. */
export function Signed({ signed, onAnew }: Props) {
  const differs = signed.choice !== "agree";
  return (
    <div className={styles.signed}>
      <p className={styles.choice}>
        <Icon name="sign" size="small" />
        <Text id={`result-signed-${signed.choice}`} />
      </p>
      <dl className={styles.facts}>
        {differs && (
          <Fact id="result-signed-computed">
            <GuideText id={`rung-${signed.computed}`} />
          </Fact>
        )}
        <Fact id="result-signed-rung">
          <GuideText id={`rung-${signed.conclusion}`} />
        </Fact>
        {differs && (
          <Fact id="result-signed-reason">
            <span data-own-words dir="auto">
              {signed.reason}
            </span>
          </Fact>
        )}
      </dl>
      <blockquote className={styles.quote} data-own-words dir="auto">
        {signed.statement}
      </blockquote>
      <dl className={styles.facts}>
        <Fact id="result-signed-role">
          <span data-own-words dir="auto">
            {signed.role}
          </span>
        </Fact>
        {signed.name && (
          <Fact id="result-signed-name">
            <span data-own-words dir="auto">
              {signed.name}
            </span>
          </Fact>
        )}
        <Fact id="result-signed-at">
          <Moment at={signed.signedAt} show="moment" />
        </Fact>
        <Fact id="result-signed-hash">
          <Code>{signed.hash}</Code>
        </Fact>
      </dl>
      <Button variant="quiet" isWide onPress={onAnew}>
        <Text id="result-sign-anew" />
      </Button>
    </div>
  );
}

function Fact({ id, children }: { id: MessageId; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Text id={id} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
