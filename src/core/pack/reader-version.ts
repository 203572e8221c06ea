/**
 * Raised when a pack is read differently: other nisba forms, other roles, other lines kept. What ships is then read again,
 * though its file is the same.
 */
export const PACK_READER_VERSION = 5;
