import { type FormEvent, useRef, useState } from "react";
import type { CardRequest } from "../../host";
import { Button, failureVars, Segmented, TextArea, TextField } from "../../kit";
import { messageId, Text, useWords } from "../../l10n";
import { CodeLine } from "./CodeLine";
import { type CardKind, fieldOf } from "./codes";
import styles from "./Post.module.css";
import type { JoinDesk } from "./useJoin";

const KINDS = ["typed", "square", "file"] as const satisfies readonly CardKind[];

/** The card comes in: typed, from a reader, or from a file. */
export function CardStep({ desk }: { desk: JoinDesk }) {
  const words = useWords();
  const [kind, setKind] = useState<CardKind>("typed");
  const [server, setServer] = useState("https://");
  const [authority, setAuthority] = useState("");
  const [code, setCode] = useState("");
  const [text, setText] = useState("");
  const [path, setPath] = useState("");
  const codeField = useRef<HTMLInputElement>(null);
  const { failure } = desk;
  const at = fieldOf(failure);
  const said = failure && {
    error: words.say(messageId(`failure-${failure.code}`), failureVars(failure.failure.about)),
    hint: words.say(messageId(`failure-${failure.code}.recovery`)),
  };
  const typing = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value);
      desk.forgive();
    };
  };
  const read = (event: FormEvent) => {
    event.preventDefault();
    const cards: Record<CardKind, CardRequest> = {
      typed: { kind: "typed", server, authority, code },
      square: { kind: "square", text },
      file: { kind: "file", path: path.trim() },
    };
    void desk.readCard(cards[kind]);
  };
  return (
    <form className={styles.step} onSubmit={read} noValidate>
      <div>
        <h2>
          <Text id="join-card" />
        </h2>
        <p className="soft">
          <Text id="join-card-hint" />
        </p>
      </div>
      <Segmented
        label={words.say("join-how")}
        value={kind}
        onChange={typing((value) => {
          const chosen = KINDS.find((each) => each === value);
          if (chosen) setKind(chosen);
        })}
        options={KINDS.map((value) => ({ value, label: words.say(`join-how-${value}`) }))}
      />
      {kind === "typed" && (
        <>
          <TextField
            isCode
            label={words.say("join-server")}
            value={server}
            onChange={typing(setServer)}
            maxLength={300}
            error={at === "server" && said?.error}
            hint={at === "server" ? said?.hint : words.say("join-server-hint")}
          />
          <CodeLine
            line="authority"
            value={authority}
            onChange={typing(setAuthority)}
            failure={failure}
            onWhole={() => codeField.current?.focus()}
          />
          <CodeLine
            line="code"
            value={code}
            onChange={typing(setCode)}
            failure={failure}
            ref={codeField}
          />
          <p className="small soft">
            <Text id="join-letters" />
          </p>
        </>
      )}
      {kind === "square" && (
        <TextArea
          label={words.say("join-square")}
          value={text}
          onChange={typing(setText)}
          maxLength={2000}
          rows={3}
          error={at === "text" && said?.error}
          hint={at === "text" ? said?.hint : words.say("join-square-hint")}
        />
      )}
      {kind === "file" && (
        <TextField
          isCode
          label={words.say("join-file")}
          value={path}
          onChange={typing(setPath)}
          maxLength={1000}
          error={at === "text" && said?.error}
          hint={at === "text" ? said?.hint : words.say("join-file-hint")}
        />
      )}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" size="big" keycap="Enter" isBusy={desk.isBusy}>
          <Text id="join-read" />
        </Button>
      </div>
    </form>
  );
}
