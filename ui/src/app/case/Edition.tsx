import { type ReactNode, useEffect, useState } from "react";
import { asFailure, type GuideView, type HostFailure, useHost } from "../../host";
import { FailureNotice, SkeletonBars } from "../../kit";
import { L10nProvider } from "../../l10n";
import { GuideProvider } from "../guide";
import { useSession } from "../session";
import { useShelf } from "../shelf";

/** A case keeps the edition of the guide that it was begun with: its questions and its words. */
export function Edition({ hash, children }: { hash: string; children: ReactNode }) {
  const { guide } = useSession();
  if (!guide || guide.hash === hash) return children;
  return <Kept hash={hash}>{children}</Kept>;
}

function Kept({ hash, children }: { hash: string; children: ReactNode }) {
  const host = useHost();
  const { preferences } = useSession();
  const { language, digits } = preferences;
  const shelf = useShelf(host, hash);
  const { fetch } = shelf;
  const [guide, setGuide] = useState<GuideView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  useEffect(() => {
    let isHere = true;
    Promise.all([host.call("guide", { hash }), fetch(language)]).then(
      ([found]) => isHere && setGuide(found),
      (error: unknown) => isHere && setFailure(asFailure(error)),
    );
    return () => {
      isHere = false;
    };
  }, [fetch, hash, host, language]);
  if (failure) {
    return (
      <main id="main">
        <FailureNotice failure={failure} />
      </main>
    );
  }
  if (!guide) {
    return (
      <main id="main">
        <SkeletonBars />
      </main>
    );
  }
  return (
    <L10nProvider language={language} digits={digits} shelf={shelf}>
      <GuideProvider guide={guide}>{children}</GuideProvider>
    </L10nProvider>
  );
}
