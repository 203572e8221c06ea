import { beforeEach, describe, expect, it } from 'vitest';
import type { SiyaqDatabase } from '../../../../src/storage/database.ts';
import {
  deleteArticles,
  getArticle,
  restoreArticles,
  saveArticle,
} from '../../../../src/storage/library-store.ts';
import { putBack } from '../../../../src/storage/organise/change-articles.ts';
import {
  deleteCollection,
  listCollections,
  nameCollection,
  putInto,
  restoreCollection,
  takeOut,
} from '../../../../src/storage/organise/collection-store.ts';
import {
  beginReading,
  setArchived,
  setStar,
  setStatus,
} from '../../../../src/storage/organise/state-store.ts';
import {
  addTag,
  listTags,
  removeTag,
  renameTag,
} from '../../../../src/storage/organise/tag-store.ts';
import { asFailure } from '../../../../src/storage/storage-failure.ts';
import { articleOf, freshDatabase } from '../sample-pack.ts';

let db: SiyaqDatabase;
beforeEach(async () => {
  db = freshDatabase();
  for (const id of ['a', 'b', 'c'])
    await saveArticle(
      db,
      { url: `https://news.example/${id}`, article: articleOf('نص'), mentions: [] },
      { id, now: 1 },
    );
});

const tagsOf = async () => (await db.articles.orderBy('id').toArray()).map(({ tags }) => tags);

describe('tags', () => {
  it('are added to several at once, and undone where they were not before', async () => {
    await addTag(db, ['a'], 'نفط', 5);
    const before = await addTag(db, ['a', 'b', 'nowhere'], ' #نفط', 6);
    expect(await tagsOf()).toEqual([['نفط'], ['نفط'], []]);
    expect((await getArticle(db, 'b'))?.organisedAt).toBe(6);
    expect((await getArticle(db, 'a'))?.organisedAt).toBe(5);
    await putBack(db, before!);
    expect(await tagsOf()).toEqual([['نفط'], [], []]);
  });

  it('are written as the library writes them already', async () => {
    await addTag(db, ['a'], 'الأردن', 5);
    await addTag(db, ['b'], 'الاردن', 5);
    expect(await listTags(db)).toEqual([{ key: 'الأردن', count: 2 }]);
  });

  it('are nothing where nothing is written', async () => {
    expect(await addTag(db, ['a'], ' # ', 5)).toBeNull();
  });

  it('are listed by the number of articles that are not deleted', async () => {
    await addTag(db, ['a', 'b'], 'x', 5);
    await addTag(db, ['b', 'c'], 'y', 5);
    await addTag(db, ['c'], 'z', 5);
    await deleteArticles(db, ['c'], 6);
    expect(await listTags(db)).toEqual([
      { key: 'x', count: 2 },
      { key: 'y', count: 1 },
    ]);
  });

  it('are taken away, renamed and put together, and come back as they were', async () => {
    await addTag(db, ['a', 'b'], 'x', 5);
    await addTag(db, ['b'], 'y', 5);
    await putBack(db, await removeTag(db, ['a', 'c'], 'x', 6));
    const before = await renameTag(db, 'x', 'y', 7);
    expect(await tagsOf()).toEqual([['y'], ['y'], []]);
    await putBack(db, before);
    expect(await tagsOf()).toEqual([['x'], ['x', 'y'], []]);
    await renameTag(db, 'x', null, 8);
    expect(await tagsOf()).toEqual([[], ['y'], []]);
  });

  it('leave what was changed beside them when they are undone', async () => {
    const before = await addTag(db, ['a'], 'x', 5);
    await setStar(db, ['a'], true, 6);
    await putBack(db, before!);
    expect(await getArticle(db, 'a')).toMatchObject({ tags: [], star: 6 });
  });
});

describe('what is taken back', () => {
  it('is the change alone: tags that another window put beside it or took away stay so', async () => {
    await addTag(db, ['a'], 'w', 4);
    const added = await addTag(db, ['a'], 'x', 5);
    await addTag(db, ['a'], 'y', 6);
    await removeTag(db, ['a'], 'w', 7);
    await putBack(db, added!);
    expect(await getArticle(db, 'a')).toMatchObject({ tags: ['y'], organisedAt: 7 });

    const renamed = await renameTag(db, 'y', 'z', 8);
    await addTag(db, ['a'], 'v', 9);
    await putBack(db, renamed);
    expect((await getArticle(db, 'a'))?.tags.toSorted()).toEqual(['v', 'y']);
  });

  it('is nothing of what was changed once more since', async () => {
    const read = await setStatus(db, ['a', 'b'], 'read', 5);
    await setStatus(db, ['a'], 'reading', 6);
    await putBack(db, read);
    expect(await getArticle(db, 'a')).toMatchObject({ status: 'reading', organisedAt: 6 });
    expect(await getArticle(db, 'b')).toMatchObject({ status: 'unread', organisedAt: 0 });
  });
});

describe('collections', () => {
  it('have a name and articles', async () => {
    await nameCollection(db, { id: 'k', name: ' قراءة  لاحقة ' }, 5);
    await nameCollection(db, { id: 'e', name: 'أوبك' }, 5);
    const before = await putInto(db, ['a', 'b'], 'k', 6);
    expect(await listCollections(db)).toEqual([
      { id: 'e', name: 'أوبك', createdAt: 5, count: 0 },
      { id: 'k', name: 'قراءة لاحقة', createdAt: 5, count: 2 },
    ]);
    await takeOut(db, ['a'], 'k', 7);
    await nameCollection(db, { id: 'k', name: 'لاحقًا' }, 9);
    expect((await listCollections(db))[1]).toMatchObject({ name: 'لاحقًا', createdAt: 5, count: 1 });
    await putBack(db, before);
    expect((await listCollections(db))[1]?.count).toBe(0);
  });

  it('are no collections without a name', async () => {
    const refused = await nameCollection(db, { id: 'k', name: ' ' }, 5).catch(asFailure);
    expect(refused).toMatchObject({ code: 'bad-message' });
  });

  it('are deleted without their articles, and come back with those they had', async () => {
    await nameCollection(db, { id: 'k', name: 'x' }, 5);
    await putInto(db, ['a', 'b'], 'k', 6);
    const deleted = await deleteCollection(db, 'k', 7);
    expect(await listCollections(db)).toEqual([]);
    expect((await getArticle(db, 'a'))?.collections).toEqual([]);
    await restoreCollection(db, deleted, 8);
    expect(await listCollections(db)).toMatchObject([{ id: 'k', name: 'x', count: 2 }]);
  });
});

describe('states', () => {
  it('go from unread to reading by opening, and never back', async () => {
    await beginReading(db, 'a', 5);
    expect(await getArticle(db, 'a')).toMatchObject({ status: 'reading', organisedAt: 5 });
    await setStatus(db, ['a'], 'read', 6);
    await beginReading(db, 'a', 7);
    expect(await getArticle(db, 'a')).toMatchObject({ status: 'read', organisedAt: 6 });
  });

  it('are set for several at once, and undone', async () => {
    await setStatus(db, ['a'], 'read', 4);
    const [read, starred, archived] = [
      await setStatus(db, ['a', 'b'], 'read', 5),
      await setStar(db, ['a', 'b'], true, 6),
      await setArchived(db, ['b', 'c'], true, 7),
    ];
    expect(read.map(({ id }) => id)).toEqual(['b']);
    expect(await getArticle(db, 'b')).toMatchObject({ status: 'read', star: 6, archived: 7 });
    for (const before of [archived, starred, read]) await putBack(db, before);
    expect(await getArticle(db, 'b')).toMatchObject({
      status: 'unread',
      star: null,
      archived: null,
    });
    expect(await setStar(db, ['a'], false, 8)).toEqual([]);
  });

  it('are none of an article that is gone', async () => {
    const before = await setStar(db, ['a'], true, 6);
    await db.articles.delete('a');
    await putBack(db, before);
    expect(await db.articles.get('a')).toBeUndefined();
  });
});

describe('deleting several', () => {
  it('is one deed, and undone as one', async () => {
    await deleteArticles(db, ['a', 'b', 'nowhere'], 9);
    expect(await getArticle(db, 'a')).toBeNull();
    await restoreArticles(db, ['a', 'b', 'nowhere']);
    expect([await getArticle(db, 'a'), await getArticle(db, 'b')]).toMatchObject([
      { deletedAt: null },
      { deletedAt: null },
    ]);
  });
});
