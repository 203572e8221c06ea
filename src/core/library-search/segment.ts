import type { DictionaryTables } from './dictionary.ts';

/**
 * An index over some articles that never changes: what is looked up at every search, in tables, and the postings apart,
 * of which a search reads those of its terms. Documents are numbered from 0; every list is by their numbers.
 */
export interface SegmentTables {
  documents: number;
  /** Ids of the articles. */
  articles: string[];
  /** Days since 1970-01-01. */
  days: Int32Array;
  /** In words. */
  lengths: Uint16Array;
  /** Bits of {@link FLAG}. */
  flags: Uint8Array;
  /** Each once; {@link outletOf} says which is whose. */
  outlets: string[];
  outletOf: Uint32Array;
  /** Ids of entries that are named, each once; those of document `i` are `entityOf[entityStarts[i]…entityStarts[i + 1]]`. */
  entities: string[];
  entityStarts: Uint32Array;
  entityOf: Uint32Array;
  dictionary: DictionaryTables;
  /** How many bytes of postings belong to it. */
  postingBytes: number;
}

export interface Segment {
  tables: SegmentTables;
  postings: Uint8Array;
}

export const FLAG = { hasNote: 1 } as const;

/** What is no word stands in the dictionary under a sign: keys of words are letters and digits. */
export const TERM = { entity: '@', tag: '#' } as const;

/** Whether the tables are such, each as long as the others say: what was stored may have been damaged. */
export function areTables(value: unknown): value is SegmentTables {
  if (typeof value !== 'object' || value === null) return false;
  const tables = value as Record<string, unknown>;
  const { documents, articles, days, lengths, flags, outlets, outletOf } = tables;
  const { entities, entityStarts, entityOf, dictionary, postingBytes } = tables;
  if (!Number.isInteger(documents) || !Number.isInteger(postingBytes)) return false;
  if (!areTexts(articles) || !areTexts(outlets) || !areTexts(entities)) return false;
  const known = dictionary as Partial<DictionaryTables> | null;
  return (
    articles.length === documents &&
    days instanceof Int32Array &&
    days.length === documents &&
    lengths instanceof Uint16Array &&
    lengths.length === documents &&
    flags instanceof Uint8Array &&
    flags.length === documents &&
    areBelow(outletOf, outlets.length) &&
    outletOf.length === documents &&
    areBelow(entityOf, entities.length) &&
    entityStarts instanceof Uint32Array &&
    entityStarts.length === documents + 1 &&
    entityStarts.at(-1) === entityOf.length &&
    known?.terms instanceof Uint8Array &&
    known.pages instanceof Uint32Array &&
    known.postings instanceof Uint32Array &&
    known.pages.length === known.postings.length
  );
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function areBelow(value: unknown, bound: number): value is Uint32Array {
  return value instanceof Uint32Array && value.every((one) => one < bound);
}
