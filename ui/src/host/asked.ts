import { useCallback, useEffect, useRef, useState } from "react";
import { asFailure, type HostFailure } from "./failure";
import { type CommandName, type RequestOf, useHost, type ViewOf } from "./host";

export interface Asked<View> {
  view: View | null;
  failure: HostFailure | null;
  /** Asks once more; what is shown stays meanwhile. */
  again(): void;
  /** Something newer is known already, from what was just done. */
  set(view: View): void;
}

/** What a command says: asked when a screen is there, and again when its request is another one. */
export function useAsked<Name extends CommandName>(
  name: Name,
  request: RequestOf<Name>,
): Asked<ViewOf<Name>> {
  const host = useHost();
  const [view, setView] = useState<ViewOf<Name> | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  // What comes late, or to nobody, is dropped.
  const turn = useRef(0);
  const shape = JSON.stringify(request);
  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    host.call(name, JSON.parse(shape) as RequestOf<Name>).then(
      (found) => {
        if (mine !== turn.current) return;
        setView(found);
        setFailure(null);
      },
      (error: unknown) => mine === turn.current && setFailure(asFailure(error)),
    );
  }, [host, name, shape]);
  useEffect(() => {
    again();
    return () => {
      turn.current += 1;
    };
  }, [again]);
  const set = useCallback((next: ViewOf<Name>) => {
    turn.current += 1;
    setView(next);
    setFailure(null);
  }, []);
  return { view, failure, again, set };
}
