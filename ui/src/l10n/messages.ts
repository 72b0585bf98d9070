import type { MessageVars } from "./messages.gen";

/** The id of a message of the app, or `id.attribute`: the ones that the English files have. */
export type MessageId = keyof MessageVars;

/**
 * An id that is put together from data: a code of the host, a key that was registered.
 * Where there is no such message the mark of a missing one is shown, and the test that meets it fails.
 */
export const messageId = (id: string): MessageId => id as MessageId;

/** What a message needs: nothing, or its variables with their kinds. */
export type VarsOf<Id extends MessageId, Word = string> = {
  [Name in keyof MessageVars[Id]]: MessageVars[Id][Name] extends number ? number : Word;
};

/** Whether the variables may be left out: a message without any, or an id from data. */
export type NeedsNothing<Id extends MessageId> =
  Record<never, never> extends MessageVars[Id] ? true : false;
