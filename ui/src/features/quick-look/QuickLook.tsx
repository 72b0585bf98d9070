import { useMemo, useRef, useState } from "react";
import { CaseFrame, useArrival, useCase, useGuide, useKeys, useSession } from "../../app";
import type { QuestionView } from "../../host/ipc.gen";
import { Button, FailureNotice, Tag } from "../../kit";
import { Text, useWords } from "../../l10n";
import { Scene } from "../exercise/Scene";
import { statesById } from "../screening/itinerary";
import { NoteField } from "../screening/NoteField";
import { inputFor } from "../screening/options";
import { useAnswers } from "../screening/useAnswers";
import styles from "./QuickLook.module.css";
import { type Seen, Sight } from "./Sight";
import { columnsOf, placeOf, type Step, stepFrom } from "./sights";
import { Hints, Tally } from "./Tally";

const HALVES = ["yes", "no"] as const;

/** What can be seen in about a minute, before anything is asked. */
export function QuickLook() {
  const desk = useCase();
  const guide = useGuide();
  const words = useWords();
  const { preferences } = useSession();
  const { view } = desk;
  const columns = useMemo(
    () => columnsOf(guide, statesById(view.questions)),
    [guide, view.questions],
  );
  const answering = useAnswers();
  const headingRef = useArrival("quick-look");
  const gridRef = useRef<HTMLDivElement>(null);
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const sights = columns.flatMap((column) => column.sights);
  const [current, setCurrent] = useState<string | null>(desk.place.question);
  const here = sights.find(({ id }) => id === current) ?? sights[0];

  const seenOf = (id: string): Seen => {
    const response = answering.known(id)?.response;
    return response === "yes" || response === "no" ? response : null;
  };
  const see = (sight: QuestionView, response: string | null) => {
    const known = answering.known(sight.id);
    if (response !== null || known) {
      const basis = known?.basis ?? sight.basis;
      answering.save([
        inputFor(sight.id, response === null ? null : { response, value: null }, basis),
      ]);
    }
  };
  const arrive = (id: string) => {
    if (id !== current) {
      setCurrent(id);
      desk.goTo("quick-look", null, id);
    }
  };
  const focusOn = (id: string, half: "yes" | "no") =>
    gridRef.current
      ?.querySelector<HTMLInputElement>(`input[data-sight="${id}"][value="${half}"]`)
      ?.focus();

  const move = (step: Step) => () => {
    const active = document.activeElement;
    const inside = active instanceof HTMLInputElement && gridRef.current?.contains(active);
    if (!here) {
      return;
    }
    if (!inside) {
      focusOn(here.id, seenOf(here.id) ?? "yes");
      return;
    }
    const half = active.value === "no" ? 1 : 0;
    const to = stepFrom(
      columns,
      { ...placeOf(columns, here.id), half },
      step,
      !preferences.singleKeys,
    );
    const sight = to && columns[to.column]?.sights[to.row];
    if (to && sight) {
      const byHalves = !preferences.singleKeys;
      focusOn(sight.id, byHalves ? (HALVES[to.half] ?? "yes") : (seenOf(sight.id) ?? "yes"));
    }
  };
  const leave = async (tab: "result" | "conversation") => {
    noteRef.current?.blur();
    const warned = answering.refused !== null;
    if ((await answering.settled()) || warned) {
      desk.goTo(tab);
    }
  };

  const rtl = words.direction === "rtl";
  const group = "quick-look";
  useKeys([
    { code: "ArrowUp", label: "key-move", group, act: move("up") },
    { code: "ArrowDown", label: "key-move", group, act: move("down") },
    { code: "ArrowRight", label: "key-move", group, act: move(rtl ? "backward" : "forward") },
    { code: "ArrowLeft", label: "key-move", group, act: move(rtl ? "forward" : "backward") },
    { code: "Digit1", label: "key-seen", group, act: () => here && see(here, "yes") },
    { code: "Digit2", label: "key-not-seen", group, act: () => here && see(here, "no") },
    { code: "Digit0", label: "key-clear", group, act: () => here && see(here, null) },
    { code: "KeyN", label: "key-note", group, act: () => noteRef.current?.focus() },
    { code: "Enter", label: "key-to-conversation", group, act: () => void leave("conversation") },
  ]);

  return (
    <CaseFrame>
      <div className={styles.look}>
        <header className={styles.head}>
          <h1 ref={headingRef} tabIndex={-1}>
            <Text id="look-title" />
          </h1>
          <p>
            <Text id="look-hint" />
          </p>
          <Hints />
        </header>
        <Scene />
        {answering.refused && (
          <div className={styles.notice}>
            <FailureNotice
              failure={answering.refused.failure}
              onRetry={answering.retry}
              onClose={answering.dismiss}
            />
          </div>
        )}
        <div ref={gridRef} className={styles.grid}>
          {columns.map((column) => (
            <section key={column.group} className={styles.column}>
              <h2>{words.guide(`group-${column.group}`)}</h2>
              {column.sights.map((sight) => (
                <Sight
                  key={sight.id}
                  sight={sight}
                  seen={seenOf(sight.id)}
                  tabStop={sight === here ? (seenOf(sight.id) ?? "yes") : null}
                  onFocus={() => arrive(sight.id)}
                  onSee={(seen) => see(sight, seen)}
                />
              ))}
            </section>
          ))}
        </div>
        <footer className={styles.foot}>
          <div className={styles.count}>
            <Tally seen={sights.map(({ id }) => seenOf(id))} />
            {!words.guideReviewed && (
              <Tag kind="unreviewed">
                <Text id="screening-unreviewed" />
              </Tag>
            )}
          </div>
          <div className={styles.note}>
            <NoteField
              question={null}
              notes={view.notes}
              draft={view.draft}
              label={words.say("look-note")}
              fieldRef={noteRef}
              onLeave={() => (here ? focusOn(here.id, seenOf(here.id) ?? "yes") : undefined)}
            />
          </div>
          <Button icon="stop" onPress={() => void leave("result")}>
            <Text id="screening-stop" />
          </Button>
          <Button
            variant="primary"
            size="big"
            iconEnd="next"
            keycap="Enter"
            onPress={() => void leave("conversation")}
          >
            <Text id="look-to-conversation" />
          </Button>
        </footer>
      </div>
    </CaseFrame>
  );
}
