import type { Kind } from '../core/kind.ts';
import type { IndexedName } from './name-rows.ts';

/** A name that may answer a query. */
export interface SearchName extends Pick<
  IndexedName,
  'entry' | 'text' | 'language' | 'role' | 'key' | 'words'
> {
  /** Of its entry; null where only the entry tells. */
  kind: Kind | null;
}

/** What names are looked up by: the key, its words, the consonants of either. */
export type TermKind = 'key' | 'words' | 'sounds';

type Answer<T> = T[] | Promise<T[]>;

/** Names that can be asked for; each question is answered in the order of the terms it asks for. */
export interface NameSource {
  /**
   * Names with a term that begins like this, once for each such term, those that are accepted and no more
   * than `limit`.
   */
  beginning: (
    by: TermKind,
    prefix: string,
    limit: number,
    accept?: (name: SearchName) => boolean,
  ) => Answer<SearchName>;
  /** Names with at least one of these terms, each once. */
  withAny: (by: TermKind, terms: readonly string[], limit: number) => Answer<SearchName>;
  /** Names with all of these terms, of which there is at least one. */
  withAll: (by: TermKind, terms: readonly string[], limit: number) => Answer<SearchName>;
  /** Terms that begin like this, each once. */
  termsBeginning: (by: TermKind, prefix: string, limit: number) => Answer<string>;
}
