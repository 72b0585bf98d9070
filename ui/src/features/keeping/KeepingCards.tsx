import { useAsked } from "../../host";
import { FailureNotice } from "../../kit";
import { BackupCard } from "./BackupCard";
import { CasesCard } from "./CasesCard";
import { CopiesCard } from "./CopiesCard";

/** What is kept, and how: copies, backups, closing and erasing. Part of the settings. */
export function KeepingCards() {
  const { view, failure, set } = useAsked("keeping", {});
  if (failure) return <FailureNotice failure={failure} />;
  if (!view) return null;
  return (
    <>
      <CopiesCard view={view} />
      <BackupCard folder={view.folder} />
      <CasesCard view={view} onChange={set} />
    </>
  );
}
