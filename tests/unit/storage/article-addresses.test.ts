import { beforeEach, describe, expect, it } from 'vitest';
import { addressKey, findSavedAt } from '../../../src/storage/article-addresses.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { deleteArticle, saveArticle } from '../../../src/storage/library-store.ts';
import { articleOf, freshDatabase } from './sample-pack.ts';

describe('addressKey', () => {
  it.each([
    'https://news.example/a/7',
    'http://www.news.example/a/7/',
    'https://m.news.example/a/7?utm_source=x#top',
    'https://amp.news.example/a/7',
    'https://news.example/a/7/amp',
    'https://news.example/amp/a/7/',
    'https://news.example/a/7?outputType=amp',
    'https://news.example/a/7?amp=1',
    'https://www.google.com/amp/s/news.example/a/7',
    'https://news-example.cdn.ampproject.org/c/s/news.example/a/7/amp',
  ])('is one for every form of a page: %s', (address) => {
    expect(addressKey(address)).toBe('news.example/a/7');
  });

  it.each([
    ['https://news.example/a/7', 'https://news.example/a/8'],
    ['https://news.example/a?id=7', 'https://news.example/a?id=8'],
    ['https://news.example/a/7', 'https://ar.news.example/a/7'],
    ['https://news.example/lamp', 'https://news.example/l'],
    ['https://m.example/a/7', 'https://example/a/7'],
  ])('tells %s from %s', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });

  it('is the same however letters are escaped', () => {
    const [plain, escaped] = ['https://x.example/خبر-7', 'https://x.example/%d8%ae%d8%a8%d8%b1-7'];
    expect(addressKey(plain)).toBe(addressKey(escaped));
    expect(addressKey('https://x.example/%ff7')).toBe('x.example/%ff7');
  });

  it.each(['https://news.example/', 'https://news.example/amp', 'chrome://x/a', 'no address'])(
    'is none for %s',
    (address) => {
      expect(addressKey(address)).toBeNull();
    },
  );
});

describe('an article that is saved already', () => {
  let db: SiyaqDatabase;
  const page = (url: string, addresses: string[] = []) => ({
    ...{ url, addresses, mentions: [] },
    article: articleOf('نص المقال'),
  });
  beforeEach(async () => {
    db = freshDatabase();
    const declared = ['https://www.news.example/story-7'];
    await saveArticle(db, page('https://news.example/a?id=7', declared), { id: 'a', now: 1 });
  });
  const foundAt = async (...addresses: string[]) => (await findSavedAt(db, addresses))?.id ?? null;

  it('is found at its address, at another form of it, and at one that it declared', async () => {
    expect(await foundAt('https://news.example/a?id=7&fbclid=1')).toBe('a');
    expect(await foundAt('http://m.news.example/a?id=7')).toBe('a');
    expect(await foundAt('https://news.example/story-7/amp')).toBe('a');
  });

  it('is found by what the page declares that is open now', async () => {
    expect(await foundAt('https://news.example/short/x', 'https://news.example/story-7')).toBe('a');
  });

  it('is none where nothing is alike, and none that was deleted', async () => {
    expect(await foundAt('https://news.example/a?id=8')).toBeNull();
    expect(await foundAt('no address')).toBeNull();
    await deleteArticle(db, 'a', 5);
    expect(await foundAt('https://news.example/a?id=7')).toBeNull();
  });

  it('is found in rows that know their address alone', async () => {
    const row = (await db.articles.get('a'))!;
    const old: Partial<typeof row> = { ...row };
    delete old.addresses;
    await db.articles.put(old as typeof row);
    expect(await foundAt('https://news.example/a?id=7&utm_source=x')).toBe('a');
  });

  it('is the same article when it is saved from another address of its own', async () => {
    const again = await saveArticle(db, page('https://m.news.example/story-7'), {
      id: 'b',
      now: 9,
    });
    expect(again).toMatchObject({ id: 'a', url: 'https://news.example/a?id=7', savedAt: 9 });
    expect(again.addresses).toEqual(['news.example/a?id=7', 'news.example/story-7']);
  });
});
