/**
 * Everything that can go wrong in front of a reader. Each code has a message in both languages under
 * `error_<code with underscores>` in `extension/_locales`.
 */
export const ERROR_CODES = [
  'background-unreachable', // the extension was reloaded or its background does not answer
  'page-unreachable', // no content script answers in the tab
  'bad-message', // a message did not have the shape of its call
  'storage-full', // the disk or the browser's quota is full
  'storage-failed', // IndexedDB refused: private window, corrupt profile, blocked upgrade
  'pack-unreadable', // not a pack: no header line, not text
  'dictionary-unreadable', // no archive of a dictionary, damaged, or too large when unpacked
  'pack-missing', // a built-in pack could not be read
  'article-empty', // nothing to save on this page
  'article-missing', // the saved article is not in the library
  'backup-unreadable', // not a backup, or damaged, or cut off
  'backup-newer', // made by a later version
  'backup-replaced', // another backup was read before this one was restored
  'entry-missing', // no such entry
  'entry-changed', // another window changed the entry meanwhile
  'anki-unreachable', // Anki does not run, or has not the add-on
  'anki-refused', // its owner or Anki itself said no
  'annotation-missing', // the highlight or note is gone for good
  'annotation-changed', // another note stands there than the one that was being rewritten
  'annotation-empty', // nothing is selected that could be highlighted
  'private-window', // nothing of a private window is written
  'too-large', // more text than the product handles
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Failure {
  code: ErrorCode;
  /** For the log and the curious, in English; never the only thing shown. */
  detail: string;
}

/** The answer of anything that crosses a context: a value, or a failure as a value. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: ErrorCode, detail = ''): Result<never> {
  return { ok: false, error: { code, detail } };
}
