import type { SiyaqDatabase } from './database.ts';
import { deletedArticles } from './told-event-store.ts';
import type { ArticleDigest } from './records.ts';
import { readDigest } from './organise/row-schemas.ts';
import { readAll } from './row-schemas.ts';

/** What the library holds of an entry, or of those that name two. */
export interface EntryInLibrary {
  /** Ids of the articles that name it, the latest first. */
  articles: string[];
  /** How often it is named in them. */
  mentions: number;
  /** Who else is named there, in most articles first. */
  companions: { entry: string; articles: number }[];
  /** From the first month to the last, those without mentions too. */
  months: MonthOfMentions[];
  /** The outlets that name it most first. */
  outlets: SpellingsOfOutlet[];
}

export interface MonthOfMentions {
  /** "2025-08". */
  month: string;
  mentions: number;
  articles: number;
}

/** How an outlet spells an entry. */
export interface SpellingsOfOutlet {
  outlet: string;
  articles: number;
  /** By how many articles have it. */
  spellings: { text: string; articles: number }[];
}

const COMPANIONS = 60;
/** Longer stretches are not filled up with empty months. */
const MOST_MONTHS = 600;
/** The last moment that a date can tell. */
const LAST = 8.64e15;

/**
 * Everything that is counted of an entry in the library. Only digests are read: the texts of the articles stay where they
 * are, and `passagesOf` (`passages.ts`) reads those of a page.
 *
 * @param entries one, or two that are named together; spellings are those of the first
 */
export async function entryInLibrary(
  db: SiyaqDatabase,
  entries: readonly string[],
): Promise<EntryInLibrary> {
  const [first = '', ...others] = entries;
  const [rows, deleted] = await Promise.all([
    db.digests.where('entries').equals(first).toArray(),
    deletedArticles(db),
  ]);
  const digests = readAll(rows, readDigest)
    .filter(({ article }) => !deleted.has(article))
    .filter((digest) => others.every((id) => digest.entries.includes(id)))
    .map((digest) => ({ digest, at: digest.entries.indexOf(first), day: dayOf(digest) }))
    .sort((a, b) =>
      a.day === b.day ? b.digest.savedAt - a.digest.savedAt : a.day < b.day ? 1 : -1,
    );
  return {
    articles: digests.map(({ digest }) => digest.article),
    mentions: digests.reduce((sum, { digest, at }) => sum + digest.counts[at]!, 0),
    companions: companionsIn(digests, new Set(entries)),
    months: monthsOf(digests),
    outlets: outletsOf(digests),
  };
}

/** A digest, the place of the entry in it, and its day. */
interface Naming {
  digest: ArticleDigest;
  at: number;
  day: string;
}

/** When it was published, or else saved. */
function dayOf({ published, savedAt }: ArticleDigest): string {
  if (published !== null && /^\d{4}-\d\d/u.test(published)) return published;
  return Math.abs(savedAt) <= LAST ? new Date(savedAt).toISOString().slice(0, 10) : '';
}

function companionsIn(
  digests: readonly Naming[],
  entries: ReadonlySet<string>,
): EntryInLibrary['companions'] {
  const counts = new Map<string, number>();
  for (const { digest } of digests)
    for (const entry of digest.entries)
      if (!entries.has(entry)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts]
    .map(([entry, articles]) => ({ entry, articles }))
    .sort((a, b) => b.articles - a.articles || (a.entry < b.entry ? -1 : 1))
    .slice(0, COMPANIONS);
}

function monthsOf(digests: readonly Naming[]): MonthOfMentions[] {
  const months = new Map<string, MonthOfMentions>();
  for (const { digest, at, day } of digests) {
    if (day === '') continue;
    const month = day.slice(0, 7);
    const counted = months.get(month) ?? { month, mentions: 0, articles: 0 };
    counted.mentions += digest.counts[at]!;
    counted.articles++;
    months.set(month, counted);
  }
  const known = [...months.keys()].sort();
  const [from, to] = [known[0], known.at(-1)];
  if (from === undefined || to === undefined) return [];
  const all: string[] = [];
  for (let month = from; month <= to && all.length <= MOST_MONTHS; month = nextMonth(month))
    all.push(month);
  return (all.length > MOST_MONTHS ? known : all).map(
    (month) => months.get(month) ?? { month, mentions: 0, articles: 0 },
  );
}

/** @example nextMonth('2025-12') === '2026-01' */
function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number >= 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`;
}

function outletsOf(digests: readonly Naming[]): SpellingsOfOutlet[] {
  const outlets = new Map<string, { articles: number; spellings: Map<string, number> }>();
  for (const { digest, at } of digests) {
    const found = outlets.get(digest.outlet) ?? {
      articles: 0,
      spellings: new Map<string, number>(),
    };
    found.articles++;
    for (const text of (digest.spellings[at] ?? '').split('\n'))
      if (text !== '') found.spellings.set(text, (found.spellings.get(text) ?? 0) + 1);
    outlets.set(digest.outlet, found);
  }
  return [...outlets]
    .map(([outlet, { articles, spellings }]) => ({
      ...{ outlet, articles },
      spellings: [...spellings]
        .map(([text, count]) => ({ text, articles: count }))
        .sort((a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1)),
    }))
    .sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
}
