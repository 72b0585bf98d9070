import { useGuide } from "../../app";
import type { DimensionView, Meaning, NewSign } from "../../host/ipc.gen";
import { Button, Icon, Keycap, Ladder, Sign, Signs, Tag } from "../../kit";
import { type MessageId, Text, useWords, type Words } from "../../l10n";
import styles from "./Means.module.css";

interface Props {
  meaning: Meaning;
  added: readonly NewSign[];
  /** It lies over the page of a narrow window instead of beside it. */
  over: boolean;
  onHide: () => void;
  onAsk: (question: string) => void;
}

const ELEMENT_WORDS: Readonly<Record<string, MessageId>> = {
  act: "screening-act",
  means: "screening-means-element",
  purpose: "screening-purpose",
};

/** An element that a later edition adds is called what its guide calls it. */
function elementWords(words: Words, id: string): string {
  const known = ELEMENT_WORDS[id];
  return known ? words.say(known) : words.guide(`element-${id}`);
}

/** Counted signs and named rungs, never a score. Hidden with one key: the person may see. */
export function Means({ meaning, added, over, onHide, onAsk }: Props) {
  const words = useWords();
  const guide = useGuide();
  return (
    <aside
      className={styles.means}
      aria-label={words.say("screening-means")}
      data-over={over || undefined}
    >
      <div className={styles.head}>
        <h2>
          <Text id="screening-means" />
        </h2>
        <Button variant="quiet" keycap="KeyM" onPress={onHide}>
          <Text id="screening-means-hide" />
        </Button>
      </div>
      <Ladder rungs={guide.ladder} now={meaning.conclusion} label={words.say("screening-means")} />
      {meaning.provisional && (
        <p>
          <Tag kind="provisional">
            <Text id="screening-provisional" />
          </Tag>
        </p>
      )}
      {added.map(({ indicator, grade }) => (
        <p key={indicator} className={styles.added}>
          <Sign grade={grade} />
          <span>
            <b>
              <Text id="screening-added" vars={{ grade }} />
            </b>{" "}
            {words.guide(`ind-${indicator}`)}
          </span>
        </p>
      ))}
      <dl className={styles.trio}>
        {meaning.elements.map(({ id, state }) => (
          <div key={id}>
            <dt>{elementWords(words, id)}</dt>
            <dd data-open={state === "open" || state === "not-indicated" || undefined}>
              <Text id="screening-element-state" vars={{ state }} />
            </dd>
          </div>
        ))}
      </dl>
      <section>
        <h3 className={styles.small}>
          <Text id="screening-dimensions" />
        </h3>
        <ul className={styles.dims}>
          {meaning.dimensions.map((dimension) => (
            <Dimension key={dimension.id} dimension={dimension} />
          ))}
        </ul>
      </section>
      <AskNext meaning={meaning} onAsk={onAsk} />
      <p className={styles.foot}>
        <Text id="screening-judges" />
      </p>
    </aside>
  );
}

function Dimension({ dimension }: { dimension: DimensionView }) {
  const words = useWords();
  const { id, state, strong, medium, weak, asked } = dimension;
  const met = state === "positive";
  return (
    <li data-met={met || undefined}>
      <span>
        {words.guide(`dim-${id}`, "short")}
        {met && <span className="vh"> {words.say("screening-dimension-met")}</span>}
      </span>
      {strong + medium + weak > 0 ? (
        <span className={styles.marks}>
          <Signs strong={strong} medium={medium} weak={weak} />
        </span>
      ) : (
        <span className={styles.none}>
          <Text id={asked ? "screening-dimension-none" : "screening-dimension-unasked"} />
        </span>
      )}
    </li>
  );
}

/** Open questions that could still move the result, in the order of the guide. */
function AskNext({ meaning, onAsk }: { meaning: Meaning; onAsk: (question: string) => void }) {
  const words = useWords();
  const next = meaning.askNext.slice(0, 3);
  if (next.length === 0) {
    return null;
  }
  return (
    <section>
      <h3 className={styles.small}>
        <Text id="screening-ask-next" />
      </h3>
      <ul className={styles.next}>
        {next.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => onAsk(question)}>
              <span>{words.guide(`q-${question}`, "label")}</span>
              <Icon name="chev" size="small" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Folded: a slim button at the edge, and nothing that the person could read. */
export function MeansFolded({ onShow }: { onShow: () => void }) {
  const words = useWords();
  return (
    <div className={styles.slim}>
      <button
        type="button"
        onClick={onShow}
        aria-label={words.say("screening-means-show")}
        aria-keyshortcuts="M"
        title={words.say("screening-means-show")}
      >
        <Icon name="panel" />
        <Keycap code="KeyM" />
      </button>
    </div>
  );
}
