import { asFailure, type HostFailure } from "./failure";
import type { CommandName, Host, RequestOf, ViewOf } from "./host";
import type { Preferences } from "./ipc.gen";
import { type Handlers, handlers } from "./memory/commands";
import { emptyState, type MemoryState, PREFERENCES } from "./memory/state";

export interface MemoryHost extends Host {
  state: MemoryState;
  /** Every call so far, by name. */
  calls: CommandName[];
  /** The next call of this name is refused with this. */
  failNext(name: CommandName, failure: HostFailure): void;
}

interface Options {
  preferences?: Partial<Preferences>;
  now?: () => number;
}

/** The door without a house behind it: for tests, and for a browser while developing. */
export function memoryHost({ preferences, now = Date.now }: Options = {}): MemoryHost {
  const state = emptyState(now);
  state.preferences = { ...PREFERENCES, ...preferences };
  const table: Handlers = handlers(state);
  const calls: CommandName[] = [];
  const failing = new Map<CommandName, HostFailure>();
  return {
    state,
    calls,
    failNext: (name, failure) => failing.set(name, failure),
    async call<Name extends CommandName>(
      name: Name,
      request: RequestOf<Name>,
    ): Promise<ViewOf<Name>> {
      calls.push(name);
      const failure = failing.get(name);
      failing.delete(name);
      if (failure) throw failure;
      try {
        // What crosses the real border is copied, never shared.
        return structuredClone(table[name](structuredClone(request)));
      } catch (error) {
        throw asFailure(error);
      }
    },
  };
}
