import { beforeEach, describe, expect, it } from 'vitest';
import type { ToldEvent } from '../../../src/core/happenings/told-event.ts';
import type { Mention } from '../../../src/core/mention.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { deleteArticle, mentionsOf, saveArticle } from '../../../src/storage/library-store.ts';
import type { SavedArticle } from '../../../src/storage/records.ts';
import { asFailure } from '../../../src/storage/storage-failure.ts';
import { storeReadings, type ReadArticle } from '../../../src/storage/store-readings.ts';
import { told } from '../core/happenings/told.ts';
import { articleOf, freshDatabase, mentionOf } from './sample-pack.ts';

const TEXT = 'زار لافروف موسكو. ثم عاد لافروف.';
const LAVROV = mentionOf(TEXT, 'لافروف', 'sergei-lavrov');
const MOSCOW = mentionOf(TEXT, 'موسكو', 'moscow');

let db: SiyaqDatabase;
let [a, b]: SavedArticle[] = [];
beforeEach(async () => {
  db = freshDatabase();
  [a, b] = [await save('a', 10), await save('b', 20)];
});

function save(id: string, now: number): Promise<SavedArticle> {
  const page = {
    url: `https://news.example/${id}`,
    article: articleOf(TEXT),
    mentions: [[LAVROV]],
  };
  return saveArticle(db, page, { id, now });
}

function reading(article: SavedArticle | undefined, mentions: Mention[], ...ids: string[]) {
  const events = ids.map((id) => eventOf(article!.id, id));
  return { article: article!, mentions: [mentions], events, signature: 'now' };
}

function eventOf(article: string, id: string): ToldEvent {
  const provenance = { from: 'article' as const, article, start: 0, end: 5 };
  return told(`${article}~${id}`, '2024-06-19', 'visit', 'sergei-lavrov moscow', { provenance });
}

async function everything(): Promise<unknown> {
  return [await db.mentions.toArray(), await db.toldEvents.toArray(), await db.readings.toArray()];
}

async function entriesOf(article: string): Promise<string[]> {
  return (await mentionsOf(db, article)).map(({ entry }) => entry);
}

/** Refuses every new row of mentions. */
function refuse(error: Error): void {
  db.mentions.hook('creating', () => {
    throw error;
  });
}

describe('storeReadings', () => {
  it('puts what was found in several articles in place of what was, each in its own', async () => {
    const both = [reading(a, [LAVROV, MOSCOW], '1', '2'), reading(b, [MOSCOW], '1')];
    expect(await storeReadings(db, both)).toEqual([true, true]);
    expect(await entriesOf('a')).toEqual(['sergei-lavrov', 'moscow']);
    expect(await entriesOf('b')).toEqual(['moscow']);
    await storeReadings(db, [reading(a, [MOSCOW], '2', '3'), reading(b, [], '1')]);
    expect(await entriesOf('a')).toEqual(['moscow']);
    expect(await entriesOf('b')).toEqual([]);
    expect(await db.toldEvents.toCollection().primaryKeys()).toEqual(['a~2', 'a~3', 'b~1']);
  });

  it('does not write again what is there already', async () => {
    await storeReadings(db, [reading(a, [LAVROV, MOSCOW], '1')]);
    const before = await everything();
    const written: string[] = [];
    for (const table of [db.mentions, db.toldEvents]) {
      table.hook('creating', () => void written.push(`${table.name} creating`));
      table.hook('updating', () => void written.push(`${table.name} updating`));
      table.hook('deleting', () => void written.push(`${table.name} deleting`));
    }
    await storeReadings(db, [reading(a, [MOSCOW, LAVROV], '1')]);
    expect(written).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('writes an event that is understood otherwise than before', async () => {
    await storeReadings(db, [reading(a, [LAVROV], '1')]);
    const other: ReadArticle = reading(a, [LAVROV], '1');
    await storeReadings(db, [{ ...other, events: [{ ...other.events[0]!, confidence: 0.3 }] }]);
    expect(await db.toldEvents.toArray()).toMatchObject([{ id: 'a~1', confidence: 0.3 }]);
  });

  it('passes over an article that was saved anew, deleted or purged meanwhile, and stores the others', async () => {
    const earlier = a;
    await save('a', 30);
    await deleteArticle(db, 'b', 40);
    const c = await save('c', 50);
    const gone = { ...c, id: 'gone' };
    const read = [earlier, b, gone, c].map((article) => reading(article, [MOSCOW], '1'));
    expect(await storeReadings(db, read)).toEqual([false, false, false, true]);
    expect(await entriesOf('a')).toEqual(['sergei-lavrov']);
    expect(await db.readings.toArray()).toEqual([{ article: 'c', signature: 'now' }]);
    expect(await db.toldEvents.toCollection().primaryKeys()).toEqual(['c~1']);
  });

  it('stores nothing at all when it fails in the middle', async () => {
    const before = await everything();
    refuse(new DOMException('No space', 'QuotaExceededError'));
    const read = [reading(a, [LAVROV], '1'), reading(b, [MOSCOW], '1')];
    expect(await storeReadings(db, read).catch(asFailure)).toMatchObject({ code: 'storage-full' });
    expect(await everything()).toEqual(before);
  });
});
