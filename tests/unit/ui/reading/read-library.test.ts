import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Gazetteer } from '../../../../src/core/gazetteer/gazetteer.ts';
import type { SiyaqDatabase } from '../../../../src/storage/database.ts';
import { deleteArticle, saveArticle } from '../../../../src/storage/library-store.ts';
import { installPack } from '../../../../src/storage/pack-store.ts';
import { asFailure } from '../../../../src/storage/storage-failure.ts';
import { readLibrary } from '../../../../src/ui/reading/read-library.ts';
import { articleOf, freshDatabase, samplePack } from '../../storage/sample-pack.ts';

const VISIT = 'زار فلاديمير بوتين بيونغ يانغ في 19 يونيو 2024.';
const COUNT = 5;

const gazetteer = Gazetteer.of(samplePack().entries);
let db: SiyaqDatabase;
beforeEach(async () => {
  db = freshDatabase();
  await installPack(db, samplePack(), 'one', 1);
  for (let i = 0; i < COUNT; i++) {
    const page = { url: `https://news.example/${i}`, article: articleOf(VISIT), mentions: [] };
    await saveArticle(db, page, { id: String(i), now: i });
  }
});

/** @param perLook milliseconds that pass between two looks at the clock */
function read(perLook: number, report: (done: number) => void = () => undefined): Promise<number> {
  let time = 0;
  return readLibrary(db, gazetteer, {
    signature: 'now',
    report: ({ done }) => report(done),
    now: () => (time += perLook),
  });
}

describe('readLibrary', () => {
  it('reads every article, and stores together what is read within a moment', async () => {
    const done: number[] = [];
    expect(await read(100, (articles) => done.push(articles))).toBe(0);
    expect(done).toEqual([0, 3, 5]);
    expect(await db.readings.count()).toBe(COUNT);
    expect(await db.toldEvents.count()).toBe(COUNT);
    expect(await db.mentions.count()).toBe(2 * COUNT);
  });

  it('goes on with what is not stored when it was ended in the middle', async () => {
    const ended = read(300, (done) => {
      if (done === 2) throw new Error('ended');
    });
    await expect(ended).rejects.toThrow('ended');
    expect(await db.readings.toCollection().primaryKeys()).toEqual(['3', '4']);
    const of: number[] = [];
    await read(300, (done) => of.push(done));
    expect(of).toEqual([0, 1, 2, 3]);
    expect(await db.toldEvents.count()).toBe(COUNT);
  });

  it('passes over an article that is deleted while it waits', async () => {
    const reading = read(300, (done) => {
      if (done === 1) void deleteArticle(db, '0', 9);
    });
    expect(await reading).toBe(0);
    expect(await db.readings.toCollection().primaryKeys()).toEqual(['1', '2', '3', '4']);
  });

  it('counts an article that is refused by itself, and stores those read with it', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    db.mentions.hook('creating', (_key, { article }) => {
      if (article === '2') throw new TypeError('of this article alone');
    });
    expect(await read(0)).toBe(1);
    expect(await db.readings.toCollection().primaryKeys()).toEqual(['0', '1', '3', '4']);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('ends where the store would refuse the next article too', async () => {
    db.mentions.hook('creating', () => {
      throw new DOMException('No space', 'QuotaExceededError');
    });
    expect(await read(0).catch(asFailure)).toMatchObject({ code: 'storage-full' });
    expect(await db.readings.count()).toBe(0);
  });
});
