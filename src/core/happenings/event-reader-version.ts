/** Raised when articles that were read before should be read again: other dates or events are found in them. */
export const EVENT_READER_VERSION = 2;
