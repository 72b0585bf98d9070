import { createContext, useContext } from "react";
import type { Commands } from "./ipc.gen";

export type CommandName = keyof Commands;
export type RequestOf<Name extends CommandName> = Commands[Name]["request"];
export type ViewOf<Name extends CommandName> = Commands[Name]["view"];

/** The door to Rust. A call answers with its view or throws a `HostFailure`. */
export interface Host {
  /** Which window this is, where the lock has one of its own; in tests one window is both. */
  readonly shows?: "lock" | "main";
  call<Name extends CommandName>(name: Name, request: RequestOf<Name>): Promise<ViewOf<Name>>;
}

const HostContext = createContext<Host | null>(null);
export const HostProvider = HostContext.Provider;

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error("a screen stands outside HostProvider");
  return host;
}
