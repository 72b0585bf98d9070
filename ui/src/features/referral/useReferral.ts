import { useCallback, useEffect, useRef, useState } from "react";
import { useCase } from "../../app";
import { asFailure, type HostFailure, type ReferralView, useHost } from "../../host";

export interface ReferralDesk {
  /** Null while it is read. */
  view: ReferralView | null;
  failure: HostFailure | null;
  forgetFailure: () => void;
  reload: () => Promise<void>;
  setNeed: (need: string, state: string) => void;
  choose: (service: string, chosen: boolean) => void;
  setConsent: (service: string, consent: string) => void;
  /** "Not asked" may stand there because nobody chose, or because the officer did. */
  consentOf: (service: string) => string | null;
}

/** Needs, helpers and consents; every press is one durable change. */
export function useReferral(): ReferralDesk {
  const host = useHost();
  const { head, touch } = useCase();
  const { caseId } = head;
  const [view, setView] = useState<ReferralView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set());

  const reload = useCallback(async () => {
    try {
      setView(await host.call("referral", { caseId }));
      setFailure(null);
    } catch (error) {
      setFailure(asFailure(error));
    }
  }, [host, caseId]);

  useEffect(() => {
    void reload();
  }, [reload]);

  // One change after the other, as the officer pressed: an older view never comes last.
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const keep = async (change: () => Promise<ReferralView>) => {
    const mine = turn.current.then(change, change);
    turn.current = mine;
    try {
      const next = await mine;
      setView(next);
      setFailure(null);
      touch(next.head);
    } catch (error) {
      setFailure(asFailure(error));
    }
  };

  return {
    view,
    failure,
    forgetFailure: () => setFailure(null),
    reload,
    setNeed: (need, state) => void keep(() => host.call("set_need", { caseId, need, state })),
    choose: (service, chosen) =>
      void keep(() => host.call("choose_service", { caseId, service, chosen })),
    setConsent: (service, consent) => {
      setSaid(new Set([...said, service]));
      void keep(() => host.call("set_consent", { caseId, service, consent }));
    },
    consentOf: (service) => {
      const found = view?.consents.find((one) => one.service === service);
      if (!found) return null;
      const open = found.consent === "not-asked" && found.at === null;
      return open && !said.has(service) ? null : found.consent;
    },
  };
}
