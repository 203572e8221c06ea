import { beforeEach, describe, expect, it } from 'vitest';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import {
  countArticles,
  deleteArticle,
  findByUrl,
  getArticle,
  listArticles,
  mentionsOf,
  purgeDeleted,
  restoreArticle,
  saveArticle,
} from '../../../src/storage/library-store.ts';
import { UNORGANISED } from '../../../src/storage/organise/organised-as.ts';
import { asFailure } from '../../../src/storage/storage-failure.ts';
import { latestPassages, passagesOf } from '../../../src/storage/passages.ts';
import { articleOf, freshDatabase, mentionOf } from './sample-pack.ts';

const URL_A = 'https://news.example/a?id=7';
const FIRST = 'زار لافروف موسكو. ثم عاد لافروف.';
const SECOND = 'قال لافروف كلمة.';

let db: SiyaqDatabase;
beforeEach(() => {
  db = freshDatabase();
});

function page(url: string, ...texts: string[]) {
  return {
    url,
    article: articleOf(...texts),
    mentions: texts.map((text) =>
      text.includes('لافروف') ? [mentionOf(text, 'لافروف', 'sergei-lavrov')] : [],
    ),
  };
}

describe('saveArticle', () => {
  it('stores the article and its mentions', async () => {
    const saved = await saveArticle(db, page(URL_A, FIRST, SECOND), { id: 'a', now: 10 });
    expect(saved).toEqual({
      id: 'a',
      url: URL_A,
      title: FIRST,
      byline: null,
      outlet: 'صحيفة',
      published: '2024-06-20',
      publishedCertainty: 'stated',
      language: 'ar',
      blocks: [
        { kind: 'paragraph', text: FIRST },
        { kind: 'paragraph', text: SECOND },
      ],
      savedAt: 10,
      deletedAt: null,
      addresses: ['news.example/a?id=7'],
      ...UNORGANISED,
    });
    expect(await getArticle(db, 'a')).toEqual(saved);
    expect(await mentionsOf(db, 'a')).toMatchObject([
      { article: 'a', block: 0, start: 4, end: 10, entry: 'sergei-lavrov' },
      { article: 'a', block: 1, start: 4, end: 10, entry: 'sergei-lavrov' },
    ]);
  });

  it('keeps the id of what was saved from the address before, whatever led there', async () => {
    await saveArticle(db, page(URL_A, FIRST, SECOND), { id: 'a', now: 10 });
    const again = page(`${URL_A}&utm_source=x#top`, SECOND);
    const saved = await saveArticle(db, again, { id: 'b', now: 20 });
    expect(saved).toMatchObject({ id: 'a', url: URL_A, savedAt: 20 });
    expect(await listArticles(db)).toEqual([saved]);
    expect(await db.mentions.count()).toBe(1);
  });

  it('leaves what the reader made of the article as it is', async () => {
    const saved = await saveArticle(db, page(URL_A, FIRST), { id: 'a', now: 10 });
    const made = {
      tags: ['نفط'],
      collections: ['c'],
      status: 'read' as const,
      star: 5,
      archived: 6,
    };
    await db.articles.put({ ...saved, ...made, organisedAt: 7 });
    const again = await saveArticle(db, page(URL_A, SECOND), { id: 'b', now: 20 });
    expect(again).toMatchObject({ ...made, id: 'a', organisedAt: 7, savedAt: 20 });
  });

  it('brings a deleted article back', async () => {
    await saveArticle(db, page(URL_A, FIRST), { id: 'a', now: 10 });
    await deleteArticle(db, 'a', 15);
    await saveArticle(db, page(URL_A, SECOND), { id: 'b', now: 20 });
    expect((await listArticles(db)).map(({ id }) => id)).toEqual(['a']);
  });

  it('refuses an article without text, and an address that is none', async () => {
    const made = { id: 'a', now: 1 };
    const empty = await saveArticle(db, page(URL_A, ' ', ''), made).catch(asFailure);
    expect(empty).toMatchObject({ code: 'article-empty' });
    expect(await saveArticle(db, page(URL_A), made).catch(asFailure)).toEqual(empty);
    const script = await saveArticle(db, page('javascript:1', FIRST), made).catch(asFailure);
    expect(script).toMatchObject({ code: 'bad-message' });
    expect(await db.articles.count()).toBe(0);
  });

  it('leaves out mentions outside their block, and what else a page puts into one', async () => {
    const { url, article } = page(URL_A, FIRST);
    const good = { ...mentionOf(FIRST, 'موسكو', 'moscow'), id: 99, extra: 'x' };
    const outside = { ...good, end: FIRST.length + 1 };
    const backwards = { ...good, start: 9, end: 4 };
    const mentions = [[outside, good, backwards], [good]];
    await saveArticle(db, { url, article, mentions }, { id: 'a', now: 1 });
    const stored = await db.mentions.toArray();
    expect(stored).toHaveLength(1);
    expect(stored[0]).not.toHaveProperty('extra');
    expect(stored[0]?.id).not.toBe(99);
  });

  it('keeps the earlier save whole when it fails in the middle', async () => {
    await saveArticle(db, page(URL_A, FIRST, SECOND), { id: 'a', now: 10 });
    const before = [await listArticles(db), await db.mentions.toArray()];
    db.mentions.hook('creating', () => {
      throw new DOMException('No space', 'QuotaExceededError');
    });
    const failed = await saveArticle(db, page(URL_A, SECOND), { id: 'b', now: 20 }).catch(
      asFailure,
    );
    expect(failed).toMatchObject({ code: 'storage-full' });
    expect([await listArticles(db), await db.mentions.toArray()]).toEqual(before);
  });

  it('says that the disk is full when IndexedDB refuses a row', async () => {
    db.use({
      stack: 'dbcore',
      name: 'full-disk',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          if (name !== 'articles') return table;
          const mutate = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
          return { ...table, mutate };
        },
      }),
    });
    const failed = await saveArticle(db, page(URL_A, FIRST), { id: 'a', now: 1 }).catch(asFailure);
    expect(failed).toMatchObject({ code: 'storage-full' });
    expect(await db.mentions.count()).toBe(0);
  });
});

describe('the library', () => {
  beforeEach(async () => {
    await saveArticle(db, page('https://news.example/1', FIRST), { id: 'one', now: 10 });
    await saveArticle(db, page('https://news.example/2', SECOND), { id: 'two', now: 20 });
  });

  it('lists what was saved last first', async () => {
    expect((await listArticles(db)).map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('finds an article by its address', async () => {
    expect((await findByUrl(db, 'https://news.example/1?fbclid=x#y'))?.id).toBe('one');
    expect(await findByUrl(db, 'https://news.example/3')).toBeNull();
    expect(await findByUrl(db, 'no address')).toBeNull();
  });

  it('hides a deleted article and brings it back with its mentions', async () => {
    await deleteArticle(db, 'one', 30);
    expect((await listArticles(db)).map(({ id }) => id)).toEqual(['two']);
    expect(await countArticles(db)).toBe(1);
    expect(await getArticle(db, 'one')).toBeNull();
    expect(await findByUrl(db, 'https://news.example/1')).toBeNull();
    expect((await latestPassages(db, 'sergei-lavrov', 9)).passages).toHaveLength(1);
    await restoreArticle(db, 'one');
    expect((await getArticle(db, 'one'))?.savedAt).toBe(10);
    expect((await latestPassages(db, 'sergei-lavrov', 9)).passages).toHaveLength(2);
  });

  it('purges what was deleted before a moment, with its mentions', async () => {
    await deleteArticle(db, 'one', 30);
    await deleteArticle(db, 'two', 40);
    await purgeDeleted(db, 40);
    expect(await mentionsOf(db, 'one')).toEqual([]);
    await restoreArticle(db, 'two');
    expect((await listArticles(db)).map(({ id }) => id)).toEqual(['two']);
    expect(await restoreArticle(db, 'one').catch(asFailure)).toMatchObject({
      code: 'article-missing',
    });
  });

  it('never purges what is not deleted', async () => {
    await purgeDeleted(db, Number.MAX_SAFE_INTEGER);
    expect(await listArticles(db)).toHaveLength(2);
  });

  it('cannot delete what is not there', async () => {
    expect(await deleteArticle(db, 'three', 1).catch(asFailure)).toEqual({
      code: 'article-missing',
      detail: 'three',
    });
  });

  it('shows the sentences that mention an entry, once each', async () => {
    const twice = [
      [mentionOf(SECOND, 'لافروف', 'sergei-lavrov'), mentionOf(SECOND, 'كلمة', 'sergei-lavrov')],
    ];
    const again = { url: 'https://news.example/2', article: articleOf(SECOND), mentions: twice };
    await saveArticle(db, again, { id: 'x', now: 25 });
    const { passages, articles } = await latestPassages(db, 'sergei-lavrov', 9);
    expect(articles).toBe(2);
    expect(passages.map(({ article, sentence }) => [article.id, sentence])).toEqual([
      ['two', 'قال لافروف كلمة.'],
      ['one', 'زار لافروف موسكو.'],
    ]);
    for (const { sentence, start, end } of passages)
      expect(sentence.slice(start, end)).toBe('لافروف');
    const one = await latestPassages(db, 'sergei-lavrov', 1);
    expect([one.articles, one.passages.map(({ article }) => article.id)]).toEqual([2, ['two']]);
    expect(await latestPassages(db, 'moscow', 9)).toEqual({ passages: [], articles: 0 });
  });

  it('reads rows of another version with what they have', async () => {
    await db.table('articles').put({ id: 'old', url: 'https://news.example/old', savedAt: 1 });
    await db.table('mentions').bulkAdd([
      { article: 'old', entry: 'moscow', block: 0, start: 0, end: 5 },
      { article: 'one', entry: 'moscow', block: 0, start: 11, end: 16 },
      { article: 'one', entry: 'moscow', block: 0, start: 11, end: 9999 },
      { article: 'one', entry: 'moscow' },
    ]);
    expect(await getArticle(db, 'old')).toMatchObject({ title: '', blocks: [], deletedAt: null });
    const passages = await passagesOf(db, ['moscow'], ['old', 'one', 'nowhere']);
    expect(passages.map((some) => some.map(({ sentence }) => sentence))).toEqual([
      [],
      ['زار لافروف موسكو.'],
    ]);
  });
});
