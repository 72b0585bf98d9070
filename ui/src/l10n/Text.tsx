import { Fragment, type ReactNode, type Ref } from "react";
import { useGuideWords, useWords } from "./context";
import { directionOf, tagOf } from "./languages";
import type { MessageId, NeedsNothing, VarsOf } from "./messages";

type Part = string | number | ReactNode;

const HOLE = /\u2068?\ue000(\d+)\ue001\u2069?/g;

/** Strings, numbers, or elements such as `<Code>`; a missing one does not compile. */
type TextProps<Id extends MessageId> = { id: Id } & (NeedsNothing<Id> extends true
  ? { vars?: Readonly<Record<string, Part>> }
  : { vars: VarsOf<Id, Part> });

/** A message of the app. Elements among its variables keep their place in the sentence. */
export function Text<Id extends MessageId>({ id, vars = {} }: TextProps<Id>) {
  const words = useWords();
  const elements: ReactNode[] = [];
  const plain: Record<string, string | number> = {};
  for (const [name, value] of Object.entries<Part>(vars)) {
    if (typeof value === "string" || typeof value === "number") {
      plain[name] = value;
    } else {
      plain[name] = `\ue000${elements.length}\ue001`;
      elements.push(value);
    }
  }
  const said = words.say<MessageId>(id, plain);
  if (elements.length === 0) return said;
  // Split by a captured group: text, number of an element, text, …
  return said.split(HOLE).map((part, place) => {
    if (place % 2 === 0) return part;
    return <Fragment key={part}>{elements[Number(part)]}</Fragment>;
  });
}

interface GuideTextProps {
  id: string;
  attr?: string;
  /** Another language than the screen's. */
  lang?: string | undefined;
  as?: "span" | "p" | "h1" | "h2" | "h3" | "q";
  className?: string | undefined;
  /** Id of the element, for `aria-labelledby`. */
  htmlId?: string | undefined;
  /** A heading that takes the focus on arrival. */
  ref?: Ref<HTMLHeadingElement>;
}

/** Words of the guide, with their own language and direction. */
export function GuideText({
  id,
  attr,
  lang,
  as: Tag = "span",
  className,
  htmlId,
  ref,
}: GuideTextProps) {
  const words = useWords();
  const language = lang ?? words.language;
  const guide = useGuideWords(language);
  return (
    <Tag
      id={htmlId}
      ref={ref as Ref<HTMLHeadingElement & HTMLParagraphElement & HTMLQuoteElement>}
      tabIndex={ref ? -1 : undefined}
      lang={tagOf(language)}
      dir={directionOf(language)}
      className={className}
    >
      {guide?.say(id, attr ?? null)}
    </Tag>
  );
}
