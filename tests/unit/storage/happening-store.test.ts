import { beforeEach, describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/core/happenings/judgement.ts';
import type { ToldEvent } from '../../../src/core/happenings/told-event.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { happeningsOf, happeningsWith, latestOf } from '../../../src/storage/happening-store.ts';
import { allJudgements, forget, judge, takeBack } from '../../../src/storage/judgement-store.ts';
import {
  deleteArticle,
  purgeDeleted,
  restoreArticle,
  saveArticle,
} from '../../../src/storage/library-store.ts';
import { installPack } from '../../../src/storage/pack-store.ts';
import type { SavedArticle } from '../../../src/storage/records.ts';
import {
  deleteOwnEvent,
  putOwnEvent,
  storeReading,
  unreadArticles,
} from '../../../src/storage/told-event-store.ts';
import { told } from '../core/happenings/told.ts';
import { articleOf, freshDatabase, samplePack } from './sample-pack.ts';

const TREATY = '2024-06-19-treaty';

let db: SiyaqDatabase;
let article: SavedArticle;
beforeEach(async () => {
  db = freshDatabase();
  await installPack(db, samplePack(), 'one', 1);
  article = await save('a', 1);
});

function save(id: string, now: number): Promise<SavedArticle> {
  const page = { url: `https://news.example/${id}`, article: articleOf('وقّعا.'), mentions: [[]] };
  return saveArticle(db, page, { id, now });
}

function inArticle(id: string, date = '2024-06-19', more: Partial<ToldEvent> = {}): ToldEvent {
  return told(id, date, undefined, 'vladimir-putin kim-jong-un', {
    provenance: { from: 'article', article: 'a', start: 0, end: 5 },
    ...more,
  });
}

function read(events: ToldEvent[], signature = 'now'): Promise<boolean> {
  return storeReading(db, article, { mentions: [[]], events, signature });
}

function ofKim(): ReturnType<typeof happeningsOf> {
  return happeningsOf(db, { of: 'entries', entries: ['kim-jong-un'] });
}

async function idsOf(found: ReturnType<typeof happeningsOf>): Promise<string[][]> {
  return (await found).map((it) => it.told.map(({ id }) => id));
}

describe('the happenings of entries', () => {
  it('are told by packs, saved articles and the reader together', async () => {
    await read([inArticle('x')]);
    await putOwnEvent(db, told('own-1', '2020-01-02', 'meet', 'kim-jong-un'));
    const ids = await idsOf(ofKim());
    expect(ids).toContainEqual([TREATY, 'x']);
    expect(ids).toContainEqual(['own-1']);
  });

  it('of two are those in which both took part', async () => {
    await putOwnEvent(db, told('own-1', '2020-01-02', 'meet', 'kim-jong-un'));
    const both = { of: 'entries', entries: ['kim-jong-un', 'vladimir-putin'] } as const;
    expect((await idsOf(happeningsOf(db, both))).flat()).toContain(TREATY);
    expect((await idsOf(happeningsOf(db, both))).flat()).not.toContain('own-1');
  });

  it('leave out what began later than a day', async () => {
    const until = await happeningsOf(db, { of: 'everything' }, '2024-06-18');
    expect(until.map(({ id }) => id)).not.toContain(TREATY);
    expect(until.length).toBeGreaterThan(0);
  });

  it('leave out what a deleted article tells, until it is brought back', async () => {
    await read([inArticle('x', '2021-01-01')]);
    await deleteArticle(db, 'a', 5);
    expect((await idsOf(ofKim())).flat()).not.toContain('x');
    await restoreArticle(db, 'a');
    expect((await idsOf(ofKim())).flat()).toContain('x');
  });

  it('pass over rows that are no events', async () => {
    await db.toldEvents.put({ id: 'odd', participants: ['kim-jong-un'] } as never);
    await db.judgements.put({ id: 'so odd', is: 'perhaps', event: TREATY } as never);
    expect((await idsOf(ofKim())).flat()).toContain(TREATY);
    expect((await idsOf(ofKim())).flat()).not.toContain('odd');
  });
});

describe('the happenings of an article', () => {
  it('are those it tells, with what else tells them', async () => {
    await read([inArticle('x'), inArticle('y', '2001-01-01')]);
    expect(await idsOf(happeningsOf(db, { of: 'article', article: 'a' }))).toEqual([
      [TREATY, 'x'],
      ['y'],
    ]);
  });

  it('that is not saved are put together with what is stored; saved, it is no second source', async () => {
    expect(await idsOf(happeningsWith(db, [inArticle('x')]))).toEqual([[TREATY, 'x']]);
    await read([inArticle('x')]);
    expect(await idsOf(happeningsWith(db, [inArticle('x')]))).toEqual([[TREATY, 'x']]);
  });
});

describe('what the reader says', () => {
  const hidden: Judgement = { is: 'hidden', event: 'x' };

  it('stays when the article is read again, with the event that is not found any more', async () => {
    await read([inArticle('x'), inArticle('y', '2001-01-01')]);
    await judge(db, [{ is: 'confirmed', event: 'y' }], 7);
    await read([inArticle('x')], 'later');
    const [, kept] = await happeningsOf(db, { of: 'article', article: 'a' });
    expect(kept).toMatchObject({ id: 'y', confirmed: true });
    await forget(db, [{ is: 'confirmed', event: 'y' }]);
    await read([inArticle('x')], 'later');
    expect(await idsOf(happeningsOf(db, { of: 'article', article: 'a' }))).toEqual([[TREATY, 'x']]);
  });

  it('is one answer to one question, and can be taken back', async () => {
    await judge(db, [{ is: 'confirmed', event: 'x' }], 1);
    const undo = await judge(db, [hidden], 2);
    expect(await allJudgements(db)).toMatchObject([hidden]);
    await takeBack(db, undo);
    expect(await allJudgements(db)).toMatchObject([{ is: 'confirmed' }]);
    const pair = await judge(db, [{ is: 'joined', event: 'b', other: 'a' }], 3);
    await judge(db, [{ is: 'apart', event: 'a', other: 'b' }], 4);
    expect(await db.judgements.count()).toBe(2);
    await takeBack(db, pair);
    expect(await db.judgements.count()).toBe(1);
  });

  it('is gone with what it was said of when the article is purged', async () => {
    await read([inArticle('x')]);
    await deleteArticle(db, 'a', 5);
    await purgeDeleted(db, 6);
    expect(await db.toldEvents.count()).toBe(0);
    expect(await db.readings.count()).toBe(0);
  });
});

describe('the latest event of an entry', () => {
  it('is of a pack or an article, not what is hidden, planned, unsure or later', async () => {
    const latest = async (until: string | null = null) =>
      (await latestOf(db, 'kim-jong-un', until))?.id;
    await read([
      inArticle('sure', '2025-01-01'),
      inArticle('unsure', '2025-02-01', { confidence: 0.5 }),
      inArticle('plan', '2025-03-01', { reality: 'planned' }),
    ]);
    expect(await latest()).toBe('sure');
    expect(await latest('2024-12-31')).toBe(TREATY);
    await judge(db, [{ is: 'confirmed', event: 'unsure' }], 1);
    expect(await latest()).toBe('unsure');
    await judge(
      db,
      ['unsure', 'sure', TREATY].map((event) => ({ is: 'hidden', event })),
      2,
    );
    expect(await latest()).not.toBe(TREATY);
    expect(await latestOf(db, 'nobody', null)).toBeNull();
  });
});

describe('reading the library again', () => {
  it('goes on with what was not read by the same, the last saved first', async () => {
    await save('b', 2);
    expect(await unreadArticles(db, 'now')).toEqual(['b', 'a']);
    await read([], 'now and more');
    expect(await unreadArticles(db, 'now')).toEqual(['b']);
    expect(await unreadArticles(db, 'now and other')).toEqual(['b', 'a']);
    await deleteArticle(db, 'b', 3);
    expect(await unreadArticles(db, 'now')).toEqual([]);
  });

  it('stores nothing of an article that was saved anew or deleted meanwhile', async () => {
    await save('a', 9);
    expect(await read([inArticle('x')])).toBe(false);
    await deleteArticle(db, 'a', 10);
    expect(await db.toldEvents.count()).toBe(0);
  });

  it('is due again for an article that is saved again', async () => {
    await read([inArticle('x')]);
    expect(await unreadArticles(db, 'now')).toEqual([]);
    await save('a', 9);
    expect(await unreadArticles(db, 'now')).toEqual(['a']);
  });
});

describe('an event of the reader’s own', () => {
  it('is deleted and brought back; others are not deleted', async () => {
    const own = told('own-1', '2020-01-02', 'meet', 'kim-jong-un');
    await putOwnEvent(db, own);
    expect(await deleteOwnEvent(db, 'own-1')).toEqual(own);
    expect(await deleteOwnEvent(db, 'own-1')).toBeNull();
    await putOwnEvent(db, own);
    await read([inArticle('x')]);
    expect(await deleteOwnEvent(db, 'x')).toBeNull();
    expect(await db.toldEvents.count()).toBe(2);
  });
});
