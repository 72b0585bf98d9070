import type { MessageVars } from "./messages.gen";

/** The messages that the English files have. */
export type KnownMessage = keyof MessageVars;

/** The id of a message of the app, or `id.attribute`. */
export type MessageId = KnownMessage | (string & Record<never, never>);

/**
 * An id that is put together from data: a code of the host, a key that was registered.
 * Where there is no such message the mark of a missing one is shown, and the test that meets it fails.
 */
export const messageId = (id: string): MessageId => id;
