import { EVERYTHING, LAST_SAVED_FIRST } from '../../../src/core/library/narrowing.ts';
import { findSavedAt } from '../../../src/storage/article-addresses.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { entryInLibrary } from '../../../src/storage/entry-in-library.ts';
import { articleIds, articlesById } from '../../../src/storage/list-articles.ts';
import { putBack } from '../../../src/storage/organise/change-articles.ts';
import { addTag, listTags } from '../../../src/storage/organise/tag-store.ts';
import { passagesOf } from '../../../src/storage/passages.ts';
import { sameTextElsewhere } from '../../../src/storage/same-text.ts';
import { fillLibrary, TAGS } from './fill-library.ts';

/** Runs in a page of the extension: how long a large library takes to be listed and looked up in. */

/** Entries that articles name, the first of them most. */
const ENTRIES = 2_000;
const ROUNDS = 20;

/** Milliseconds, the middle one and that of which one in twenty takes longer. */
export interface Times {
  what: string;
  median: number;
  p95: number;
}

const db = openDatabase();

/** Adds those from `first` to `last` of `count` articles. */
async function fill(count: number, first: number, last: number): Promise<void> {
  const entries = Array.from({ length: ENTRIES }, (_, i) => `entry-${i}`);
  await fillLibrary(db, { count, from: first, to: last, entries, signature: 'bench' });
}

async function measure(): Promise<Times[]> {
  const ids = await articleIds(db, EVERYTHING, LAST_SAVED_FIRST);
  const one = (await articlesById(db, ids.slice(0, 1)))[0]!;
  const { articles } = await entryInLibrary(db, ['entry-0']);
  const thousand = ids.slice(0, 1_000);
  const tagged = { ...EVERYTHING, tags: [TAGS[0]], status: 'unread' as const };
  const deeds: [string, () => Promise<unknown>][] = [
    ['the list, last saved first', () => articleIds(db, EVERYTHING, LAST_SAVED_FIRST)],
    ['the list by title', () => articleIds(db, EVERYTHING, { by: 'title', reversed: false })],
    ['the list by day', () => articleIds(db, EVERYTHING, { by: 'published', reversed: false })],
    ['the list of a tag, unread', () => articleIds(db, tagged, LAST_SAVED_FIRST)],
    ['fifty rows of it', () => articlesById(db, ids.slice(5_000, 5_050))],
    ['tags with their counts', () => listTags(db)],
    ['whether a page is saved', () => findSavedAt(db, [one.url])],
    [`an entry in ${articles.length} articles`, () => entryInLibrary(db, ['entry-0'])],
    ['a seldom entry', () => entryInLibrary(db, ['entry-700'])],
    ['two entries together', () => entryInLibrary(db, ['entry-0', 'entry-1'])],
    ['ten articles with sentences', () => passagesOf(db, ['entry-0'], articles.slice(0, 10))],
    ['the same text elsewhere', () => sameTextElsewhere(db, one.id)],
    [
      'a thousand tagged, and undone',
      async () => putBack(db, (await addTag(db, thousand, 'مؤقت', 1)) ?? []),
    ],
  ];
  const times: Times[] = [];
  for (const [what, deed] of deeds) {
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await deed();
      took.push(performance.now() - start);
    }
    took.sort((a, b) => a - b);
    times.push({ what, median: took[ROUNDS / 2]!, p95: took[Math.floor(ROUNDS * 0.95)]! });
  }
  return times;
}

Object.assign(globalThis, { lists: { fill, measure } });
