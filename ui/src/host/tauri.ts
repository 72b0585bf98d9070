import { invoke } from "@tauri-apps/api/core";
import { getCurrentWindow } from "@tauri-apps/api/window";
import { asFailure } from "./failure";
import type { CommandName, Host, RequestOf, ViewOf } from "./host";

/** The real door. */
export const tauriHost: Host = {
  shows: getCurrentWindow().label === "main" ? "main" : "lock",
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
