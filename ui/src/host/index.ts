export { type Asked, useAsked } from "./asked";
export { asFailure, HostFailure } from "./failure";
export {
  type CommandName,
  type Host,
  HostProvider,
  type RequestOf,
  useHost,
  type ViewOf,
} from "./host";
export type * from "./ipc.gen";
