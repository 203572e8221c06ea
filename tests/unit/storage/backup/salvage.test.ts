import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyStaged } from '../../../../src/storage/backup/apply-staged.ts';
import { salvage } from '../../../../src/storage/backup/salvage.ts';
import { stageBackup } from '../../../../src/storage/backup/stage-backup.ts';
import { openDatabase, type SiyaqDatabase } from '../../../../src/storage/database.ts';
import { listArticles, mentionsOf, saveArticle } from '../../../../src/storage/library-store.ts';
import { changeSettings, getSettings } from '../../../../src/storage/settings-store.ts';
import { putOwnEvent } from '../../../../src/storage/told-event-store.ts';
import { versionsOf } from '../../../../src/storage/version-store.ts';
import { told } from '../../core/happenings/told.ts';
import { articleOf, freshDatabase, mentionOf } from '../sample-pack.ts';

const TEXT = 'زار لافروف موسكو في 19 يونيو 2024.';
const silent = () => undefined;

let count = 0;
let db: SiyaqDatabase;
beforeEach(async () => {
  db = openDatabase(`salvage-${++count}`);
  for (const [now, text] of [
    [1, 'غادر لافروف موسكو.'],
    [2, TEXT],
  ] as const)
    await saveArticle(
      db,
      {
        url: 'https://news.example/a',
        article: articleOf(text),
        mentions: [[mentionOf(text, 'لافروف', 'sergei-lavrov')]],
      },
      { id: 'a', now },
    );
  await putOwnEvent(db, told('mine', '2020-01-01', undefined, 'sergei-lavrov', {}));
  await db.entryChanges.put({
    ...{ id: 'moscow', at: 3, name: { en: 'Moskva' }, about: {} },
    ...{ added: [], removed: [], tags: [], note: '' },
  });
  await db.quietEntries.put({ id: 'a ', entry: 'a', site: '', as: 'known', at: 1 });
  await db.collections.put({ id: 'c', name: 'ملف', createdAt: 3 });
  await changeSettings(db, { hijri: true, access: 'everywhere' });
});
afterEach(() => db.delete());

async function* pieces(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

describe('salvage', () => {
  it('gives a backup that restores the library', async () => {
    const { lines, articles, others, unreadable } = await salvage(db.name, 9);
    expect({ articles, others, unreadable }).toEqual({ articles: 1, others: 5, unreadable: 0 });
    const empty = freshDatabase();
    const { staged } = await stageBackup(empty, pieces(lines), silent);
    await applyStaged(empty, 'newer', { staged, now: 10, report: silent });
    expect(await listArticles(empty)).toEqual(await listArticles(db));
    expect(await mentionsOf(empty, 'a')).toHaveLength(1);
    expect(await versionsOf(empty, 'a')).toHaveLength(1);
    expect(await empty.toldEvents.count()).toBe(1);
    expect(await empty.entryChanges.toArray()).toEqual(await db.entryChanges.toArray());
    expect(await empty.quietEntries.count()).toBe(1);
    expect(await empty.collections.toArray()).toEqual(await db.collections.toArray());
    expect(await getSettings(empty)).toMatchObject({ hijri: true, access: 'asked' });
  });

  it('reads a database of a later version, which is not opened otherwise', async () => {
    const { name } = db;
    db.close();
    const later = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 9990);
      request.onerror = () => reject(request.error!);
      request.onsuccess = () => resolve(request.result);
    });
    later.close();
    expect(await salvage(name, 9)).toMatchObject({ articles: 1, unreadable: 0 });
  });

  it('counts what cannot be read, and gives the rest', async () => {
    const { prototype } = IDBObjectStore;
    const sound = Object.getOwnPropertyDescriptor(prototype, 'get')!.value as IDBObjectStore['get'];
    const damaged = vi.spyOn(prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key: IDBValidKey | IDBKeyRange,
    ) {
      if (this.name === 'toldEvents') throw new DOMException('damaged', 'UnknownError');
      return sound.call(this, key);
    });
    const found = await salvage(db.name, 9);
    damaged.mockRestore();
    expect(found).toMatchObject({ articles: 1, others: 4, unreadable: 1 });
  });

  it('makes no database where there is none', async () => {
    await expect(salvage('nobody', 1)).rejects.toThrow();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nobody');
  });
});
