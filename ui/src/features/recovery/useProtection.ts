import { useEffect, useState } from "react";
import { asFailure, type HostFailure, type ProtectionView, useHost } from "../../host";

interface Protection {
  view: ProtectionView | null;
  failure: HostFailure | null;
  set(view: ProtectionView): void;
}

/** What opens the vault besides its passphrase, as the vault says it. */
export function useProtection(): Protection {
  const host = useHost();
  const [view, set] = useState<ProtectionView | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  useEffect(() => {
    let wanted = true;
    host.call("protection", {}).then(
      (found) => wanted && set(found),
      (error: unknown) => wanted && setFailure(asFailure(error)),
    );
    return () => {
      wanted = false;
    };
  }, [host]);
  return { view, failure, set };
}
