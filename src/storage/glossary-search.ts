import type { Table } from 'dexie';
import type { NameRole } from '../core/entry.ts';
import { KINDS } from '../core/kind.ts';
import { queryKeys } from '../core/search/query-keys.ts';
import type { SiyaqDatabase } from './database.ts';
import { getEntries } from './entry-store.ts';
import { countEvents } from './event-store.ts';
import { matchNames, QUALITIES, type NameMatch } from './name-matches.ts';
import { OwnNames } from './own-names.ts';
import { openPackNames } from './packs/open-pack-names.ts';
import type { EntryRecord } from './records.ts';
import { readEntry } from './row-schemas.ts';

/** An entry that answers a query, and the name that did, as it is written. */
export interface GlossaryHit {
  entry: EntryRecord;
  matched: string;
  /** Of `lemmas`, the key by which it was found; null where the query itself found it. */
  lemma: string | null;
}

/** Entries whose events are counted to order them; the surest matches are among them. */
const MAX_CANDIDATES = 200;

/** An inflected adjective says less of what is meant than a name, where both are wholly what was typed, or what it sounds like. */
const ROLE_RANKS: Readonly<Record<NameRole, number>> = { main: 0, alias: 1, short: 1, nisba: 2 };

/**
 * Looks a name or term up: in Arabic with or without marks, in English, in any transliteration, with
 * typing errors. Sorted by how well the name matches (whole, whole words, beginning, beginning of a word,
 * what it is a form of, sound, typing error; main names first, but where only some of their words were typed), then by how many past events are known, then by
 * kind and id.
 *
 * @param lemmas keys of what the query may be a form of, the likeliest first, from `core/morphology`
 * @returns at most `limit` entries, each once; none for a query without letters and digits
 * @example (await searchGlossary(db, 'lafrof', 5))[0]?.entry.id // 'sergei-lavrov'
 */
export async function searchGlossary(
  db: SiyaqDatabase,
  query: string,
  limit: number,
  lemmas: readonly string[] = [],
): Promise<GlossaryHit[]> {
  const keys = queryKeys(query);
  if (keys.typed.length === 0 || limit <= 0) return [];
  return db.transaction('r', tablesOf(db), async () => {
    const sources = [new OwnNames(db), await openPackNames(db)];
    const best = new Map<string, NameMatch>();
    for (const match of (await matchNames(sources, keys, lemmas)).sort(byMatch))
      if (!best.has(match.row.entry)) best.set(match.row.entry, match);

    const candidates = [...best.values()].slice(0, MAX_CANDIDATES);
    const ids = candidates.map(({ row }) => row.entry);
    const events = await countEvents(db, ids);
    const kinds = await kindsOf(db, candidates);
    const ranked = candidates.toSorted(
      (a, b) =>
        byMatch(a, b) ||
        (events.get(b.row.entry) ?? 0) - (events.get(a.row.entry) ?? 0) ||
        (kinds.get(a.row.entry) ?? 0) - (kinds.get(b.row.entry) ?? 0) ||
        (a.row.entry < b.row.entry ? -1 : 1),
    );
    const entries = await getEntries(
      db,
      ranked.slice(0, limit).map(({ row }) => row.entry),
    );
    return entries.flatMap((entry) => {
      const match = best.get(entry.id);
      if (!match) return [];
      const lemma = match.quality === 'inflected' ? match.row.key : null;
      return [{ entry, matched: match.row.text, lemma }];
    });
  });
}

/** What a search reads, so that all of it is of one moment. */
function tablesOf(db: SiyaqDatabase): Table[] {
  return [
    ...[db.entries, db.entryChanges, db.names],
    ...[db.editions, db.chunks, db.nameTables, db.eventTables],
  ];
}

/** Qualities of names of which other words were not typed. */
const SOME_WORDS: ReadonlySet<NameMatch['quality']> = new Set(['first-words', 'words']);

/** What the name is decides nothing where only some words of it were typed: for "كوري", كوري شمالي is no worse than a first name. */
function byMatch(a: NameMatch, b: NameMatch): number {
  return (
    QUALITIES.indexOf(a.quality) - QUALITIES.indexOf(b.quality) ||
    a.distance - b.distance ||
    (SOME_WORDS.has(a.quality) ? 0 : ROLE_RANKS[a.row.role] - ROLE_RANKS[b.row.role])
  );
}

/** The place of each entry's kind in the order of kinds. The names of packs know it, the reader's do not. */
async function kindsOf(
  db: SiyaqDatabase,
  matches: readonly NameMatch[],
): Promise<Map<string, number>> {
  const unknown = matches.filter(({ row }) => row.kind === null).map(({ row }) => row.entry);
  const own = unknown.length > 0 ? await db.entries.bulkGet(unknown) : [];
  const kinds = new Map(own.map((row, i) => [unknown[i]!, readEntry(row)?.kind ?? null]));
  return new Map(
    matches.map(({ row }) => {
      const kind = row.kind ?? kinds.get(row.entry) ?? null;
      return [row.entry, kind === null ? KINDS.length : KINDS.indexOf(kind)];
    }),
  );
}
