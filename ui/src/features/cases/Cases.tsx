import { type FormEvent, useRef, useState } from "react";
import { useArrival, useKeys, useSession } from "../../app";
import type { CaseRow } from "../../host";
import { Bar, Button, Empty, FailureNotice, SkeletonBars, TextField } from "../../kit";
import { Text, useWords } from "../../l10n";
import { Alarms } from "../post/Alarms";
import { SheetFirst } from "../recovery/SheetFirst";
import { useProtection } from "../recovery/useProtection";
import { Beside } from "./Beside";
import { CaseList } from "./CaseList";
import styles from "./Cases.module.css";
import { GoOnCard } from "./GoOnCard";
import { ShareDialog } from "./ShareDialog";
import { StartDialog } from "./StartDialog";
import { useCases } from "./useCases";

/** Find, go on, start; and where each record is. */
export function Cases() {
  const words = useWords();
  const heading = useArrival("cases");
  const find = useRef<HTMLInputElement>(null);
  const { place, go } = useSession();
  const { view: protection } = useProtection();
  const [isStarting, setStarting] = useState(place.at === "cases" && place.isStarting === true);
  const [shared, share] = useState<CaseRow | null>(null);
  const cases = useCases();
  const { view, query, open } = cases;
  const goOn = view?.goOn ?? null;
  const isUnprotected = protection !== null && protection.rehearsedAt === null;
  const makeSheet = () => go({ at: "sheet", back: { at: "cases" } });
  const begin = () => (isUnprotected ? makeSheet() : setStarting(true));
  useKeys([
    {
      code: "KeyN",
      mod: "ctrl",
      label: "key-new-screening",
      group: "cases",
      act: begin,
    },
    {
      code: "KeyF",
      mod: "ctrl",
      label: "key-find",
      group: "cases",
      act: () => find.current?.focus(),
    },
    {
      code: "Enter",
      label: "key-go-on",
      group: "cases",
      enabled: goOn !== null,
      act: () => goOn && open(goOn.head.caseId),
    },
  ]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const only = view?.rows.length === 1 ? view.rows[0] : undefined;
    if (query && only) open(only.head.caseId);
  };
  return (
    <>
      <Bar>
        <h1 ref={heading} tabIndex={-1}>
          <Text id="cases-title" />
        </h1>
        <search className={styles.find}>
          <form onSubmit={submit}>
            <TextField
              ref={find}
              type="search"
              label={words.say("cases-find")}
              labelHidden
              placeholder={words.say("cases-find")}
              icon="search"
              code={{ code: "KeyF", mod: "ctrl" }}
              value={query}
              onChange={cases.setQuery}
            />
          </form>
        </search>
        <Button
          className={styles.start}
          variant="primary"
          icon="plus"
          keycap={{ code: "KeyN", mod: "ctrl" }}
          onPress={begin}
        >
          <Text id="cases-start" />
        </Button>
      </Bar>
      <main className={styles.cases} id="main" tabIndex={-1}>
        <section className={`${styles.main} scroll`}>
          <Alarms />
          {cases.failure && <FailureNotice failure={cases.failure} onRetry={cases.retry} />}
          {!(view || cases.failure) && <SkeletonBars />}
          {view && isUnprotected && !query && (
            <SheetFirst isAgain={view.total > 0} onMake={makeSheet} />
          )}
          {view && goOn && !query && (
            <GoOnCard goOn={goOn} now={view.now} onGoOn={() => open(goOn.head.caseId)} />
          )}
          {view && view.rows.length > 0 && <CaseList view={view} onOpen={open} onShare={share} />}
          {view && view.rows.length === 0 && query && (
            <Empty
              title={<Text id="cases-found" vars={{ count: 0 }} />}
              actions={
                <Button onPress={() => cases.setQuery("")}>
                  <Text id="cases-find-clear" />
                </Button>
              }
            />
          )}
          {view && view.total === 0 && !query && protection && !isUnprotected && (
            <Empty
              title={<Text id="cases-empty" />}
              actions={
                <Button variant="primary" icon="plus" onPress={begin}>
                  <Text id="cases-start" />
                </Button>
              }
            >
              <p>
                <Text id="cases-empty-hint" />
              </p>
            </Empty>
          )}
        </section>
        {view && view.total > 0 && <Beside view={view} onOpen={open} />}
      </main>
      {shared && (
        <ShareDialog
          caseId={shared.head.caseId}
          code={shared.head.code}
          onClose={() => {
            share(null);
            cases.retry();
          }}
        />
      )}
      <StartDialog
        isOpen={isStarting}
        onClose={() => setStarting(false)}
        onStart={cases.start}
        onSheetNeeded={makeSheet}
      />
    </>
  );
}
