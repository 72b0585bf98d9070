import { useEffect, useState } from "react";
import { useSession } from "../../app";
import {
  asFailure,
  type HostFailure,
  type PaperChoice,
  type PaperView,
  type ReferralView,
  useHost,
} from "../../host";
import { LANGUAGES } from "../../l10n";

/** Long enough not to draw a page for every letter of a name. */
const SETTLED = 350;

interface Drawn {
  paper: PaperView;
  /** What it was drawn from. */
  view: ReferralView;
  choice: PaperChoice;
}

/** The test languages are nobody's paper. */
const offered = (language: string): string => LANGUAGES.find((each) => each === language) ?? "en";

export interface PaperDesk {
  choice: PaperChoice;
  change: (patch: Partial<PaperChoice>) => void;
  /** The drawn paper; null until the first one is there. */
  paper: PaperView | null;
  /** What is shown is older than what was chosen. */
  isDrawing: boolean;
  failure: HostFailure | null;
  /** The name leaves the screen with the paper. */
  forgetName: () => void;
}

/** Which paper, and how it looks now. Nothing of it is kept. */
export function usePaper(view: ReferralView): PaperDesk {
  const host = useHost();
  const { preferences } = useSession();
  const { caseId } = view.head;
  const [choice, setChoice] = useState<PaperChoice>({
    kind: "referral",
    language: offered(preferences.language),
    reasons: true,
    statement: true,
    notes: false,
    personName: null,
  });
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);

  // A changed need, helper or consent changes the paper as well: `view` is a new one each time.
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      host.call("preview_paper", { caseId, paper: choice }).then(
        (paper) => {
          if (!wanted) return;
          setDrawn({ view, choice, paper });
          setFailure(null);
        },
        (error: unknown) => wanted && setFailure(asFailure(error)),
      );
    }, SETTLED);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [host, caseId, choice, view]);

  return {
    choice,
    change: (patch) => setChoice((before) => ({ ...before, ...patch })),
    paper: drawn?.paper ?? null,
    isDrawing: drawn?.view !== view || drawn.choice !== choice,
    failure,
    forgetName: () =>
      setChoice((before) =>
        before.personName === null ? before : { ...before, personName: null },
      ),
  };
}
