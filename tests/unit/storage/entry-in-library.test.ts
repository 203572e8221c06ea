import { beforeEach, describe, expect, it } from 'vitest';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { entryInLibrary } from '../../../src/storage/entry-in-library.ts';
import { deleteArticle, purgeArticles, saveArticle } from '../../../src/storage/library-store.ts';
import { passagesOf } from '../../../src/storage/passages.ts';
import { articleOf, freshDatabase, mentionOf } from './sample-pack.ts';

let db: SiyaqDatabase;
interface Written {
  id: string;
  outlet: string | null;
  published: string | null;
  now: number;
  names: [word: string, entry: string][];
}
async function save({ id, outlet, published, now, names }: Written) {
  const text = `قال ${names.map(([word]) => word).join(' و ')} كلمة. ثم انصرف.`;
  const mentions = [names.map(([word, entry]) => mentionOf(text, word, entry))];
  const article = { ...articleOf(text), outlet, published };
  return saveArticle(db, { url: `https://www.${id}.example/a`, article, mentions }, { id, now });
}

beforeEach(async () => {
  db = freshDatabase();
  const day = (iso: string) => Date.parse(`${iso}T12:00:00Z`);
  await save({
    ...{ id: 'a', outlet: 'أولى', published: '2024-11-05', now: day('2025-01-01') },
    names: [
      ['لافروف', 'lavrov'],
      ['سيرغي', 'lavrov'],
      ['موسكو', 'moscow'],
      ['القاهرة', 'cairo'],
    ],
  });
  await save({
    ...{ id: 'b', outlet: 'أولى', published: '2025-02-10', now: day('2025-02-11') },
    names: [
      ['لافروف', 'lavrov'],
      ['القاهرة', 'cairo'],
    ],
  });
  await save({
    ...{ id: 'c', outlet: null, published: null, now: day('2025-02-20') },
    names: [['لاڤروف', 'lavrov']],
  });
  await save({
    ...{ id: 'd', outlet: 'ثانية', published: '2025-02-01', now: day('2025-02-01') },
    names: [['موسكو', 'moscow']],
  });
});

describe('an entry in the library', () => {
  it('has its articles, company, months and spellings', async () => {
    expect(await entryInLibrary(db, ['lavrov'])).toEqual({
      articles: ['c', 'b', 'a'],
      mentions: 4,
      companions: [
        { entry: 'cairo', articles: 2 },
        { entry: 'moscow', articles: 1 },
      ],
      months: [
        { month: '2024-11', mentions: 2, articles: 1 },
        { month: '2024-12', mentions: 0, articles: 0 },
        { month: '2025-01', mentions: 0, articles: 0 },
        { month: '2025-02', mentions: 2, articles: 2 },
      ],
      outlets: [
        {
          outlet: 'أولى',
          articles: 2,
          spellings: [
            { text: 'لافروف', articles: 2 },
            { text: 'سيرغي', articles: 1 },
          ],
        },
        { outlet: 'c.example', articles: 1, spellings: [{ text: 'لاڤروف', articles: 1 }] },
      ],
    });
  });

  it('together with another one has the articles that name both', async () => {
    const both = await entryInLibrary(db, ['lavrov', 'moscow']);
    expect([both.articles, both.companions]).toEqual([['a'], [{ entry: 'cairo', articles: 1 }]]);
  });

  it('has nothing of deleted articles, and nothing at all where none names it', async () => {
    await deleteArticle(db, 'a', 9);
    expect((await entryInLibrary(db, ['lavrov'])).articles).toEqual(['c', 'b']);
    await purgeArticles(db, ['a']);
    expect(await db.digests.get('a')).toBeUndefined();
    expect(await entryInLibrary(db, ['nobody'])).toEqual({
      ...{ articles: [], mentions: 0, companions: [], months: [], outlets: [] },
    });
  });

  it('is read again when an article is saved anew', async () => {
    await save({
      ...{ id: 'a', outlet: 'أولى', published: '2024-11-05', now: 1 },
      names: [['موسكو', 'moscow']],
    });
    expect((await entryInLibrary(db, ['lavrov'])).articles).toEqual(['c', 'b']);
  });

  it('passes over rows that are no digests', async () => {
    await db.table('digests').bulkPut([
      { article: 'x', entries: ['lavrov'], counts: [], spellings: [], savedAt: 1 },
      { article: 'y', entries: ['lavrov'] },
    ]);
    expect((await entryInLibrary(db, ['lavrov'])).articles).toEqual(['c', 'b', 'a']);
  });
});

describe('its sentences', () => {
  it('are read of the articles asked for, each once', async () => {
    const passages = await passagesOf(db, ['lavrov', 'cairo'], ['b', 'd', 'a']);
    expect(passages.map((some) => some.map(({ sentence }) => sentence))).toEqual([
      ['قال لافروف و القاهرة كلمة.'],
      [],
      ['قال لافروف و سيرغي و موسكو و القاهرة كلمة.'],
    ]);
  });
});
