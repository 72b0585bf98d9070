import { useCallback, useEffect, useState } from "react";
import { useCase } from "../../app";
import {
  asFailure,
  type HostFailure,
  type ReferralView,
  type ResultView,
  useHost,
} from "../../host";

export interface ResultDesk {
  /** Null while it is read. */
  view: ResultView | null;
  /** The needs, for what comes first. */
  referral: ReferralView | null;
  failure: HostFailure | null;
  reload: () => Promise<void>;
  /** The view that came back from signing. */
  replace: (view: ResultView) => void;
  setNeed: (need: string, state: string) => Promise<void>;
}

/** What the answers mean, read anew whenever the place is opened. */
export function useResult(): ResultDesk {
  const host = useHost();
  const { head, touch } = useCase();
  const { caseId } = head;
  const [view, setView] = useState<ResultView | null>(null);
  const [referral, setReferral] = useState<ReferralView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);

  const reload = useCallback(async () => {
    try {
      const [result, needs] = await Promise.all([
        host.call("result", { caseId }),
        host.call("referral", { caseId }),
      ]);
      setFailure(null);
      setView(result);
      setReferral(needs);
    } catch (error) {
      setFailure(asFailure(error));
    }
  }, [host, caseId]);

  useEffect(() => {
    void reload();
  }, [reload]);

  const setNeed = async (need: string, state: string) => {
    try {
      const saved = await host.call("set_need", { caseId, need, state });
      touch(saved.head);
      await reload();
    } catch (error) {
      setFailure(asFailure(error));
    }
  };

  const replace = (next: ResultView) => {
    setView(next);
    touch(next.head);
  };

  return { view, referral, failure, reload, replace, setNeed };
}
