/** The id of a message of the app, or `id.attribute`. */
export type MessageId = string;
