import { useCallback, useEffect, useRef, useState } from "react";
import { useNews } from "../../app";
import {
  type AuthorityView,
  asFailure,
  type CardRequest,
  type CommandName,
  type HostFailure,
  type JoinRequest,
  type RequestOf,
  useHost,
} from "../../host";

type Asking = Extract<
  CommandName,
  | "authority"
  | "read_card"
  | "bring_manifest"
  | "look_again"
  | "put_card_away"
  | "join"
  | "offer_cases"
>;

export interface JoinDesk {
  /** None before the vault has answered. */
  view: AuthorityView | null;
  failure: HostFailure | null;
  isBusy: boolean;
  readCard(card: CardRequest): Promise<boolean>;
  bringManifest(path: string): Promise<boolean>;
  lookAgain(): Promise<boolean>;
  putAway(): Promise<boolean>;
  join(request: JoinRequest): Promise<boolean>;
  offer(caseIds: string[], basis: string): Promise<boolean>;
  /** What was refused is being mended. */
  forgive(): void;
}

/** How this computer stands with an authority, and each step nearer. None waits for a network. */
export function useJoin(): JoinDesk {
  const host = useHost();
  const { turn, look } = useNews();
  const [view, setView] = useState<AuthorityView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);

  const ask = useCallback(
    async <Name extends Asking>(name: Name, request: RequestOf<Name>): Promise<boolean> => {
      if (busy.current) return false;
      busy.current = true;
      setBusy(true);
      setFailure(null);
      let isDone = true;
      try {
        setView(await host.call(name, request));
        look();
      } catch (error) {
        setFailure(asFailure(error));
        isDone = false;
      }
      busy.current = false;
      setBusy(false);
      return isDone;
    },
    [host, look],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn looks again
  useEffect(() => {
    let isHere = true;
    host.call("authority", {}).then(
      (found) => isHere && setView(found),
      (error: unknown) => isHere && setFailure(asFailure(error)),
    );
    return () => {
      isHere = false;
    };
  }, [host, turn]);

  return {
    view,
    failure,
    isBusy,
    readCard: (card) => ask("read_card", card),
    bringManifest: (path) => ask("bring_manifest", { path }),
    lookAgain: () => ask("look_again", {}),
    putAway: () => ask("put_card_away", {}),
    join: (request) => ask("join", request),
    offer: (caseIds, basis) => ask("offer_cases", { caseIds, basis }),
    forgive: () => setFailure(null),
  };
}
