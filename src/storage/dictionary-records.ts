import type { DictionaryHeader } from '../core/dictionary/dictionary-term.ts';

/** A dictionary that the reader has brought. */
export interface DictionaryRecord extends DictionaryHeader {
  /** Auto-incremented. */
  id: number;
  /** Of its file, so that what was interrupted goes on. */
  fingerprint: string;
  /** Whether all its words are there; until then none is looked up. */
  ready: boolean;
  /** Rows in all, and those that are written. */
  rows: number;
  written: number;
  termCount: number;
  /** Milliseconds since the epoch. */
  installedAt: number;
}

/** Words of a dictionary by their keys, in order; the next row begins with another key. */
export interface DictionaryRow {
  dictionary: number;
  first: string;
  keys: string[];
  /** Each a `DictionaryTerm` as JSON. */
  terms: string[];
}
