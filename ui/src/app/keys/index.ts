export { AllKeysProvider, useOpenKeys } from "./AllKeys";
export { KeysProvider, useKeys } from "./KeysProvider";
export type { KeyBinding } from "./registry";
