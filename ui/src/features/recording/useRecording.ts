import { useCallback, useEffect, useState } from "react";
import { asFailure, type HostFailure, type RecordingView, useHost } from "../../host";

/** How often the screen asks how far it is. */
const AGAIN = 500;

export interface Recording {
  /** None until it is known whether something is recorded. */
  view: RecordingView | null;
  failure: HostFailure | null;
  /** Does one thing after the other; what fails is told. */
  run(step: () => Promise<RecordingView>): Promise<void>;
}

/** What is recorded at this moment, asked again and again while somebody is heard. */
export function useRecording(): Recording {
  const host = useHost();
  const [view, setView] = useState<RecordingView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);

  const run = useCallback(async (step: () => Promise<RecordingView>) => {
    try {
      setView(await step());
      setFailure(null);
    } catch (error) {
      setFailure(asFailure(error));
      setView((before) => before ?? NOTHING);
    }
  }, []);
  useEffect(() => {
    void run(() => host.call("recording", {}));
  }, [run, host]);

  const isHeard = view?.state === "recording";
  useEffect(() => {
    if (!isHeard) return;
    let timer: number | undefined;
    // Asked again once it was answered: on a busy computer questions must not pile up before *stop*.
    const again = () => {
      timer = window.setTimeout(async () => {
        try {
          const next = await host.call("recording", {});
          if (timer === undefined) return;
          setView(next);
          again();
        } catch (error) {
          if (timer === undefined) return;
          setFailure(asFailure(error));
          setView(NOTHING);
        }
      }, AGAIN);
    };
    again();
    return () => {
      window.clearTimeout(timer);
      timer = undefined;
    };
  }, [isHeard, host]);

  return { view, failure, run };
}

export const NOTHING: RecordingView = {
  state: "none",
  ms: 0,
  size: 0,
  hasGap: false,
  ended: null,
};
