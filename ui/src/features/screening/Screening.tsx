import { useEffect, useMemo } from "react";
import { CaseFrame, useArrival, useCase, useGuide, useKeys } from "../../app";
import { Text } from "../../l10n";
import { itinerary, statesById, stopFor } from "./itinerary";
import { Means, MeansFolded } from "./Means";
import { Page } from "./Page";
import { Rail } from "./Rail";
import styles from "./Screening.module.css";
import { useAnswers } from "./useAnswers";
import { usePanel } from "./usePanel";
import { useWay } from "./useWay";

/** The conversation: sections, one page at a time, and what it means so far. */
export function Screening() {
  const desk = useCase();
  const guide = useGuide();
  const { view } = desk;
  const stops = useMemo(
    () => itinerary(guide, statesById(view.questions)),
    [guide, view.questions],
  );
  const answering = useAnswers();
  const here = stopFor(guide, stops, desk.place.page ?? answering.book.page);
  const way = useWay(stops, here, answering);
  const panel = usePanel();
  useEffect(() => {
    answering.book.page = here?.page.id ?? null;
  });
  const headingRef = useArrival(here?.page.id ?? "none");
  useKeys([{ code: "KeyM", label: "key-meaning", group: "screening", act: panel.toggle }]);

  return (
    <CaseFrame>
      <div ref={panel.frameRef} className={styles.screening} data-meaning={panel.state}>
        <Rail
          stops={stops}
          here={here}
          progress={view.progress}
          onGo={way.go}
          onStop={way.stopHere}
        />
        {here ? (
          <Page
            key={here.page.id}
            stop={here}
            stops={stops}
            way={way}
            answering={answering}
            headingRef={headingRef}
          />
        ) : (
          <p className={styles.nothing}>
            <Text id="screening-empty" />
          </p>
        )}
        {panel.state !== "shown" && <MeansFolded onShow={panel.toggle} />}
        {panel.state !== "folded" && (
          <Means
            meaning={view.meaning}
            added={view.newSigns}
            over={panel.state === "over"}
            onHide={panel.toggle}
            onAsk={way.ask}
          />
        )}
      </div>
    </CaseFrame>
  );
}
