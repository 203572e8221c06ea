import type { NameRole } from '../core/entry.ts';
import { KINDS } from '../core/kind.ts';
import { queryKeys } from '../core/search/query-keys.ts';
import type { SiyaqDatabase } from './database.ts';
import { getEntries } from './entry-store.ts';
import { matchNames, QUALITIES, type NameMatch } from './name-matches.ts';
import type { EntryRecord } from './records.ts';

/** An entry that answers a query, and the name that did, as it is written. */
export interface GlossaryHit {
  entry: EntryRecord;
  matched: string;
}

/** Entries whose events are counted to order them; the surest matches are among them. */
const MAX_CANDIDATES = 200;

/** An inflected adjective says less of what is meant than a name. */
const ROLE_RANKS: Readonly<Record<NameRole, number>> = { main: 0, alias: 1, short: 1, nisba: 2 };

/**
 * Looks a name or term up: in Arabic with or without marks, in English, in any transliteration, with
 * typing errors. Sorted by how well the name matches (whole, beginning, beginning of a word, sound, typing
 * error; main names first), then by how many past events are known, then by kind and id.
 *
 * @returns at most `limit` entries, each once; none for a query without letters and digits
 * @example (await searchGlossary(db, 'lafrof', 5))[0]?.entry.id // 'sergei-lavrov'
 */
export async function searchGlossary(
  db: SiyaqDatabase,
  query: string,
  limit: number,
): Promise<GlossaryHit[]> {
  const keys = queryKeys(query);
  if (keys.typed.length === 0 || limit <= 0) return [];
  const best = new Map<string, NameMatch>();
  for (const match of (await matchNames(db, keys)).sort(byMatch))
    if (!best.has(match.row.entry)) best.set(match.row.entry, match);

  const candidates = [...best.keys()].slice(0, MAX_CANDIDATES);
  const entries = await getEntries(db, candidates);
  const events = await countEvents(db, candidates);
  const hits = entries.flatMap((entry) => {
    const match = best.get(entry.id);
    return match ? [{ entry, match, events: events.get(entry.id) ?? 0 }] : [];
  });
  hits.sort(
    (a, b) =>
      byMatch(a.match, b.match) ||
      b.events - a.events ||
      KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) ||
      (a.entry.id < b.entry.id ? -1 : 1),
  );
  return hits.slice(0, limit).map(({ entry, match }) => ({ entry, matched: match.row.text }));
}

function byMatch(a: NameMatch, b: NameMatch): number {
  return (
    QUALITIES.indexOf(a.quality) - QUALITIES.indexOf(b.quality) ||
    a.distance - b.distance ||
    ROLE_RANKS[a.row.role] - ROLE_RANKS[b.row.role]
  );
}

/** Past events by entry, counted on the index without reading an event. */
async function countEvents(
  db: SiyaqDatabase,
  entries: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const keys = await db.events
    .where('participants')
    .anyOf([...entries])
    .keys();
  for (const key of keys as string[]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
