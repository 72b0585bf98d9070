import { type RefObject, useEffect, useRef, useState } from "react";
import { asFailure, type HostFailure, type Release } from "../../host";
import type { Releasing } from "./useRelease";

/** A place with a neutral name, and whether the passphrase has to be typed. */
interface Suggestion {
  path: string;
  passphraseNeeded: boolean;
}

interface Out<Saved> {
  release: Releasing;
  /** The same function as long as the neutral name is the same. */
  suggest: () => Promise<Suggestion>;
  write: (path: string, replace: boolean, why: Release) => Promise<Saved>;
}

export interface Leaving<Saved> {
  path: string;
  setPath: (path: string) => void;
  isMissing: boolean;
  isTaken: boolean;
  /** Why it was refused; a file that is there already is no failure. */
  failure: HostFailure | null;
  saved: Saved | null;
  isBusy: boolean;
  field: RefObject<HTMLInputElement | null>;
  save: (replace: boolean) => Promise<void>;
  /** The file that is there stays: another name is typed. */
  keepOld: () => void;
}

/** Something leaves as a file: where to, why, and never over what is there unless told to. */
export function useLeaving<Saved>({ release, suggest, write }: Out<Saved>): Leaving<Saved> {
  const [typed, setTyped] = useState<string | null>(null);
  const [suggested, setSuggested] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const path = typed ?? suggested;
  const { setAsked } = release;

  // A typed path is never changed.
  useEffect(() => {
    let wanted = true;
    suggest().then(
      (view) => {
        if (!wanted) return;
        setSuggested(view.path);
        setAsked(view.passphraseNeeded);
      },
      (error: unknown) => wanted && setFailure(asFailure(error)),
    );
    return () => {
      wanted = false;
    };
  }, [suggest, setAsked]);

  const save = async (replace: boolean) => {
    if (isBusy) return;
    setMissing(path.trim() === "");
    if (path.trim() === "") {
      field.current?.focus();
      return;
    }
    const why = release.take();
    if (!why) return;
    setBusy(true);
    setFailure(null);
    setSaved(null);
    try {
      setSaved(await write(path.trim(), replace, why));
      release.forget(false);
    } catch (error) {
      const refused = asFailure(error);
      setFailure(refused);
      release.refused(refused.code);
    }
    setBusy(false);
  };

  const isTaken = failure?.code === "paper-path-taken";
  return {
    path,
    setPath: (text) => {
      setTyped(text);
      setFailure(null);
      setMissing(false);
    },
    isMissing,
    isTaken,
    failure: isTaken ? null : failure,
    saved,
    isBusy,
    field,
    save,
    keepOld: () => {
      setFailure(null);
      field.current?.focus();
    },
  };
}
