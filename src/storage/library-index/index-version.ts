/**
 * Raised when words get other keys (`core/library-search`, `core/text`), or an index another layout. One of another version
 * is made anew from the articles, never read.
 */
export const INDEX_VERSION = 3;
