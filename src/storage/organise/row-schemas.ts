import * as v from 'valibot';
import type { ArticleDigest, CollectionRecord } from '../records.ts';

/** Rows of collections and of what is looked up of articles, as they are read: see `storage/row-schemas.ts`. */
const collectionSchema = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.nonEmpty()),
  createdAt: v.fallback(v.number(), 0),
});

const digestSchema = v.pipe(
  v.object({
    article: v.string(),
    outlet: v.fallback(v.string(), ''),
    published: v.fallback(v.nullable(v.string()), null),
    savedAt: v.fallback(v.number(), 0),
    entries: v.array(v.string()),
    counts: v.array(v.number()),
    spellings: v.array(v.string()),
    bands: v.fallback(v.array(v.number()), () => []),
  }),
  v.check(({ entries, counts }) => entries.length === counts.length),
);

/** @returns null for a row that is no collection */
export function readCollection(row: unknown): CollectionRecord | null {
  const read = v.safeParse(collectionSchema, row);
  return read.success ? read.output : null;
}

/** @returns null for a row that is no digest of an article */
export function readDigest(row: unknown): ArticleDigest | null {
  const read = v.safeParse(digestSchema, row);
  return read.success ? read.output : null;
}
