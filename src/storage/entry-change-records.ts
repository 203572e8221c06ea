import type { EntryChange } from '../core/entry-change.ts';

/** What the reader makes of the entry of a pack. It stays when the pack is replaced or removed. */
export type EntryChangeRecord = EntryChange & {
  /** Of the entry. */
  id: string;
  /** Milliseconds since the epoch when it was changed last. */
  at: number;
};

/** That an entry is not marked on pages; see `quiet-entries.ts`. One row for each entry and site. */
export interface QuietRecord {
  /** Entry and site, a space between them. */
  id: string;
  entry: string;
  /** Host name; "" for every site. */
  site: string;
  /** `known` is listed all the same. */
  as: 'known' | 'hidden';
  /** Milliseconds since the epoch. */
  at: number;
}
