import { type Asked, type ProtectionView, useAsked } from "../../host";

/** What opens the vault besides its passphrase, as the vault says it. */
export const useProtection = (): Asked<ProtectionView> => useAsked("protection", {});
