import { useCallback, useEffect, useRef, useState } from "react";
import {
  asFailure,
  type HostFailure,
  type NewSheetView,
  type ProtectionView,
  useHost,
} from "../../host";

/** Where one stands between no sheet and one that was proved. */
export type Step =
  /** The passphrase is asked again. */
  | { at: "ask" }
  /** The code is on the screen, once. */
  | { at: "write"; sheet: NewSheetView }
  /** It is typed from the paper; `sheet` while it can be shown again. */
  | { at: "type"; sheet: NewSheetView | null }
  | { at: "done"; view: ProtectionView };

export interface SheetDesk {
  /** None before the vault has answered. */
  step: Step | null;
  failure: HostFailure | null;
  isBusy: boolean;
  make(passphrase: string | null): void;
  toPaper(): void;
  showAgain(): void;
  /** Another sheet instead of the one that waits. */
  makeOther(): void;
  rehearse(code: string): void;
  changed(view: ProtectionView): void;
}

/** Makes a sheet and has it typed back. */
export function useSheet(): SheetDesk {
  const host = useHost();
  const [step, setStep] = useState<Step | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);

  const act = useCallback(async (work: () => Promise<Step>) => {
    if (busy.current) return;
    busy.current = true;
    setBusy(true);
    setFailure(null);
    try {
      setStep(await work());
    } catch (error) {
      const refused = asFailure(error);
      // The five minutes were over meanwhile.
      if (refused.code === "passphrase-needed") setStep({ at: "ask" });
      else setFailure(refused);
    }
    busy.current = false;
    setBusy(false);
  }, []);

  const make = useCallback(
    (passphrase: string | null) =>
      act(async () => ({ at: "write", sheet: await host.call("make_sheet", { passphrase }) })),
    [act, host],
  );

  useEffect(() => {
    act(async () => {
      const view = await host.call("protection", {});
      // Made before the last lock: the paper may be in the printer.
      if (view.waitingAt !== null) return { at: "type", sheet: null };
      if (view.passphraseNeeded) return { at: "ask" };
      return { at: "write", sheet: await host.call("make_sheet", { passphrase: null }) };
    });
  }, [act, host]);

  return {
    step,
    failure,
    isBusy,
    make,
    toPaper: () => step?.at === "write" && setStep({ at: "type", sheet: step.sheet }),
    showAgain: () => {
      setFailure(null);
      if (step?.at === "type" && step.sheet) setStep({ at: "write", sheet: step.sheet });
    },
    makeOther: () => make(null),
    rehearse: (code) =>
      act(async () => ({ at: "done", view: await host.call("rehearse_sheet", { code }) })),
    changed: (view) => setStep((now) => (now?.at === "done" ? { at: "done", view } : now)),
  };
}
