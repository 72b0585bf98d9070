import { type RefObject, useEffect, useRef, useState } from "react";
import { useCase } from "../../app";
import { asFailure, type HostFailure } from "../../host";
import type { NoteView } from "../../host/ipc.gen";
import { FailureNotice, TextArea } from "../../kit";

interface Props {
  /** None: a note on the whole case. */
  question: string | null;
  notes: readonly NoteView[];
  draft: string | null;
  label: string;
  /** Where the keyboard goes when the note is left. */
  onLeave: () => void;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** More than this does not fit on one line of the page. */
const LINE = 64;

/** The officer's own words. Kept half-typed while typing, as a note on Enter and on leaving. */
export function NoteField({ question, notes, draft, label, onLeave, fieldRef }: Props) {
  const desk = useCase();
  const kept = notes.at(-1)?.text ?? "";
  const [text, setText] = useState(draft ?? kept);
  const [refused, setRefused] = useState<HostFailure | null>(null);
  const field = question === null ? "note" : `note:${question}`;

  const type = (typed: string) => {
    setText(typed);
    desk.keepDraft(field, typed);
  };
  const newest = useRef(text);
  useEffect(() => {
    newest.current = text;
  });
  const keep = async () => {
    if (text.trim() === kept.trim()) {
      // Typed and taken back: nothing is half-typed any more.
      if (text !== kept) desk.keepDraft(field, "");
      return;
    }
    try {
      // The note takes the draft's place; words typed while it is on its way are a draft of their own.
      await desk.saveNote(question, text.trim());
      setRefused(null);
    } catch (error) {
      // What is no note yet is at least not lost, unless newer words are being kept already.
      if (newest.current === text) desk.keepDraft(field, text);
      setRefused(asFailure(error));
    }
  };

  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    const area = fieldRef.current;
    const onKey = (event: KeyboardEvent) => {
      const done = event.key === "Enter" && !event.shiftKey && !event.isComposing;
      if (done || event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        leave.current();
      }
    };
    area?.addEventListener("keydown", onKey);
    return () => area?.removeEventListener("keydown", onKey);
  }, [fieldRef]);

  return (
    <div data-own-words="" data-draft={field}>
      <TextArea
        ref={fieldRef}
        label={label}
        labelHidden
        placeholder={label}
        icon="note"
        code="KeyN"
        rows={label.length > LINE ? 2 : 1}
        value={text}
        onChange={type}
        onBlur={() => void keep()}
        maxLength={4000}
      />
      {refused && (
        <FailureNotice
          failure={refused}
          onRetry={() => void keep()}
          onClose={() => setRefused(null)}
        />
      )}
    </div>
  );
}
