import { useEffect, useState } from "react";
import { useHost } from "../host";
import { useSession } from "./session";

/** Whether the open vault is an authority's desk; asked again at each place, which costs nothing. */
export function useDeskRole(): boolean {
  const host = useHost();
  const { place, practice } = useSession();
  const [isDesk, setDesk] = useState(false);
  const { at } = place;
  useEffect(() => {
    let isHere = true;
    if (practice || at === "unlock") setDesk(false);
    else
      host.call("desk_role", {}).then(
        (role) => isHere && setDesk(role.isDesk),
        // Whoever cannot be asked is no desk; the next place asks again.
        () => isHere && setDesk(false),
      );
    return () => {
      isHere = false;
    };
  }, [at, host, practice]);
  return isDesk;
}
