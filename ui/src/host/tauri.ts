import { invoke } from "@tauri-apps/api/core";
import { asFailure } from "./failure";
import type { CommandName, Host, RequestOf, ViewOf } from "./host";

/** The real door. */
export const tauriHost: Host = {
  async call<Name extends CommandName>(
    name: Name,
    request: RequestOf<Name>,
  ): Promise<ViewOf<Name>> {
    try {
      return await invoke<ViewOf<Name>>(name, { request });
    } catch (error) {
      throw asFailure(error);
    }
  },
};
