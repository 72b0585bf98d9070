import { useGuideIndex, usePlay } from "../../app";
import type { ComparedView, SpokenView } from "../../host";
import { GuideText, messageId, Text, useWords } from "../../l10n";
import { answerWords } from "../screening/words";
import styles from "./Debrief.module.css";

/** One answer beside the story, with the words that hold it. */
export function Compared({ compared }: { compared: ComparedView }) {
  const play = usePlay();
  const line = play?.lines.find(({ question }) => question === compared.question)?.line;
  const { expected, given, verdict, question } = compared;
  const shows = verdict === "found" ? [] : [given && "you", expected && "story"].filter(Boolean);
  return (
    <li className={styles.compared}>
      <GuideText as="p" id={`q-${question}`} attr="label" />
      <p className="small">
        {given && (shows.length > 0 || !expected) && (
          <Spoken of="debrief-you" question={question} spoken={given} />
        )}
        {expected && (
          <Spoken
            of={verdict === "found" ? "debrief-you" : "debrief-story"}
            question={question}
            spoken={expected}
          />
        )}
      </p>
      {line && play && verdict !== "found" && (
        <GuideText as="p" className={styles.line} id={`exercise-${play.exercise}-says-${line}`} />
      )}
    </li>
  );
}

interface SpokenProps {
  of: "debrief-you" | "debrief-story";
  question: string;
  spoken: SpokenView;
}

/** An answer in the words of its page, with how it is known. */
export function Spoken({ of, question: id, spoken }: SpokenProps) {
  const words = useWords();
  const index = useGuideIndex();
  const question = index.question(id);
  const page = index.pageOf(id);
  const answer = question && page ? answerWords(words, page, question, spoken) : spoken.response;
  const basis = words.say(messageId(`screening-basis-${spoken.basis}`));
  return (
    <span className={styles.spoken}>
      <Text id={of} vars={{ answer: `${answer} (${basis})` }} />
    </span>
  );
}
