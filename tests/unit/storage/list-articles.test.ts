import { beforeEach, describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  LAST_SAVED_FIRST,
  type ArticleOrder,
  type Narrowing,
} from '../../../src/core/library/narrowing.ts';
import { articleTitles } from '../../../src/storage/article-titles.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import {
  articleIds,
  articlesById,
  firstArticles,
  livingIds,
} from '../../../src/storage/list-articles.ts';
import { UNORGANISED } from '../../../src/storage/organise/organised-as.ts';
import type { SavedArticle } from '../../../src/storage/records.ts';
import { freshDatabase } from './sample-pack.ts';

const row = (id: string, savedAt: number, rest: Partial<SavedArticle>): SavedArticle => ({
  ...{ id, url: `https://news.example/${id}`, addresses: [], title: id, byline: null },
  ...{ outlet: null, published: null, publishedCertainty: null, language: 'ar', blocks: [] },
  ...{ savedAt, deletedAt: null, ...UNORGANISED, ...rest },
});

let db: SiyaqDatabase;
beforeEach(async () => {
  db = freshDatabase();
  const old: Partial<SavedArticle> = row('old', 1, { title: 'الاتحاد' });
  delete old.status;
  await db.articles.bulkPut([
    old as SavedArticle,
    row('read', 2, { title: '«إعلان» في تونس', status: 'read', tags: ['نفط', 'غاز'], star: 9 }),
    row('begun', 3, { title: 'Talks', status: 'reading', tags: ['نفط'], published: '2024-02-01' }),
    row('new', 4, { title: 'بيان', outlet: 'صحيفة', collections: ['c'], published: '2024-05-01' }),
    row('kept', 5, { title: 'أرشيف', archived: 9, tags: ['نفط'] }),
    row('gone', 6, { title: 'محذوف', deletedAt: 9, tags: ['نفط'], star: 9 }),
  ]);
});

const ids = (narrowing: Partial<Narrowing>, order: Partial<ArticleOrder> = {}) =>
  articleIds(db, { ...EVERYTHING, ...narrowing }, { ...LAST_SAVED_FIRST, ...order });

describe('firstArticles', () => {
  it('are the beginning of the whole list, without archive and trash', async () => {
    await db.articles.bulkPut(
      Array.from({ length: 90 }, (_, i) =>
        row(`more-${i}`, 100 + i, { archived: i % 3 === 0 ? 9 : null }),
      ),
    );
    const first = (await firstArticles(db, 60)).map(({ id }) => id);
    expect(first).toHaveLength(40);
    expect((await ids({})).slice(0, 40)).toEqual(first);
  });

  it('have what rows from before there were states lack', async () => {
    const first = await firstArticles(db, 60);
    expect(first.map(({ id, status }) => `${id} ${status}`)).toEqual([
      ...['new unread', 'begun reading', 'read read', 'old unread'],
    ]);
  });

  it('are none in an empty library', async () => {
    await db.articles.clear();
    expect(await firstArticles(db, 60)).toEqual([]);
  });
});

describe('articleIds', () => {
  it.each<[string, Partial<Narrowing>, string[]]>([
    ['everything but archive and trash', {}, ['new', 'begun', 'read', 'old']],
    ['the archive', { archived: true }, ['kept']],
    ['unread, old rows without a state too', { status: 'unread' }, ['new', 'old']],
    ['read', { status: 'read' }, ['read']],
    ['starred', { starred: true }, ['read']],
    ['a tag', { tags: ['نفط'] }, ['begun', 'read']],
    ['two tags together', { tags: ['نفط', 'غاز'] }, ['read']],
    ['a collection', { collection: 'c' }, ['new']],
    ['conditions together', { tags: ['نفط'], status: 'reading' }, ['begun']],
    ['none', { tags: ['غاز'], status: 'reading' }, []],
  ])('lists %s', async (_what, narrowing, expected) => {
    expect(await ids(narrowing)).toEqual(expected);
  });

  it.each<[ArticleOrder['by'], string[], string[]]>([
    ['saved', ['new', 'begun', 'read', 'old'], ['old', 'read', 'begun', 'new']],
    ['published', ['new', 'begun', 'read', 'old'], ['begun', 'new', 'read', 'old']],
    // Without article, quotation marks and hamza: Latin letters, then by the alphabet.
    ['title', ['begun', 'old', 'read', 'new'], ['new', 'read', 'old', 'begun']],
    ['outlet', ['new', 'begun', 'read', 'old'], ['new', 'begun', 'read', 'old']],
    ['status', ['new', 'old', 'begun', 'read'], ['read', 'begun', 'new', 'old']],
  ])('sorts by %s, and turned round', async (by, forwards, backwards) => {
    expect(await ids({}, { by })).toEqual(forwards);
    expect(await ids({}, { by, reversed: true })).toEqual(backwards);
  });
});

describe('what a list reads of articles', () => {
  it('is rows of the page alone, in its order, without what was deleted', async () => {
    const rows = await articlesById(db, ['begun', 'gone', 'nowhere', 'old']);
    expect(rows.map(({ id, status }) => [id, status])).toEqual([
      ['begun', 'reading'],
      ['old', 'unread'],
    ]);
    expect([...(await livingIds(db))].toSorted()).toEqual(['begun', 'kept', 'new', 'old', 'read']);
  });

  it('is titles and outlets from their indexes', async () => {
    expect(await articleTitles(db, ['new', 'begun'])).toEqual([
      { id: 'new', title: 'بيان', outlet: 'صحيفة' },
      { id: 'begun', title: 'Talks', outlet: null },
    ]);
  });
});
