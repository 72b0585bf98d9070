import { useEffect, useState } from "react";
import { asFailure, type HostFailure, type KeepingView, useHost } from "../../host";
import { FailureNotice } from "../../kit";
import { BackupCard } from "./BackupCard";
import { CasesCard } from "./CasesCard";
import { CopiesCard } from "./CopiesCard";

/** What is kept, and how: copies, backups, closing and erasing. Part of the settings. */
export function KeepingCards() {
  const host = useHost();
  const [view, setView] = useState<KeepingView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  useEffect(() => {
    let wanted = true;
    host.call("keeping", {}).then(
      (found) => wanted && setView(found),
      (error: unknown) => wanted && setFailure(asFailure(error)),
    );
    return () => {
      wanted = false;
    };
  }, [host]);
  if (failure) return <FailureNotice failure={failure} />;
  if (!view) return null;
  return (
    <>
      <CopiesCard view={view} />
      <BackupCard folder={view.folder} />
      <CasesCard view={view} onChange={setView} />
    </>
  );
}
