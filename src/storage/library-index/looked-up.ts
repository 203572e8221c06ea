import type { WordKeys } from '../../core/library-search/word-keys.ts';
import type { NameSource } from '../name-source.ts';
import type { IndexView } from './library-index.ts';

/** What words are looked up in to find out what they mean in the library. */
export interface Meanings {
  sources: readonly NameSource[];
  view: Pick<IndexView, 'documents' | 'beginning'>;
  keys: WordKeys;
  /** The full Arabic names of entries, in all their spellings, and the adjectives of states and groups. */
  arabicNames: (entries: readonly string[]) => Promise<readonly string[]>;
  /** Entries that sound like what was typed, or are it with typing errors, the likeliest first. */
  soundingLike: (typed: string) => Promise<readonly string[]>;
}
