import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { WordKeys } from '../../../../src/core/library-search/word-keys.ts';
import type { SiyaqDatabase } from '../../../../src/storage/database.ts';
import { deleteEverything } from '../../../../src/storage/delete-everything.ts';
import {
  deleteArticle,
  purgeArticles,
  restoreArticle,
} from '../../../../src/storage/library-store.ts';
import { unlessDamaged, updateIndex } from '../../../../src/storage/library-index/update-index.ts';
import { storeReadings } from '../../../../src/storage/store-readings.ts';
import { freshDatabase, mentionOf } from '../sample-pack.ts';
import { ask, found, save, update } from './made-library.ts';

const WORDS = ['قمة', 'القمة', 'بالسلام', 'سلام', 'نهر', 'أنهار', 'وزراء', 'وزير', 'جسر', 'قمح'];
const QUERIES = ['قمة', 'سلام نهر', 'وزير', '"قمة سلام"', 'جسر -قمح', 'date:2024', ''];
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

type Step =
  | { is: 'save'; id: string; words: string[] }
  | { is: 'delete' | 'restore' | 'purge'; id: string }
  | { is: 'update' };

const id = fc.constantFrom(...IDS);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('save' as const),
      id,
      words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constantFrom('delete', 'restore', 'purge'), id }),
  },
  { weight: 3, arbitrary: fc.constant<Step>({ is: 'update' }) },
);

async function take(db: SiyaqDatabase, one: Step): Promise<void> {
  if (one.is === 'update') return update(db);
  if (one.is === 'save') return save(db, one.id, [one.words.join(' ')]);
  if (one.is === 'purge') return purgeArticles(db, [one.id]);
  const change = one.is === 'delete' ? deleteArticle(db, one.id, 5) : restoreArticle(db, one.id);
  // What was never saved cannot be deleted.
  await change.catch(() => undefined);
}

async function answers(db: SiyaqDatabase): Promise<unknown[]> {
  const all = [];
  for (const query of QUERIES) {
    const { hits, ids, isPartial } = await ask(db, query);
    all.push([
      query,
      ids.length,
      isPartial,
      hits.map(({ article, snippet }) => [article.id, snippet]),
    ]);
  }
  return all;
}

describe('the index', () => {
  it('answers as one that is made anew, whatever happened to the articles', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const db = freshDatabase();
        for (const one of steps) await take(db, one);
        await update(db);
        const grown = await answers(db);
        await db.searchState.clear();
        await update(db);
        expect(grown).toEqual(await answers(db));
        db.close();
      }),
      { numRuns: 20 },
    );
  });

  it('keeps few segments and no row that none of them has', async () => {
    const db = freshDatabase();
    for (let i = 0; i < 30; i++) {
      await save(db, `article-${i}`, [`خبر ${i}`, 'نص الخبر']);
      await update(db);
    }
    const state = (await db.searchState.get('library'))!;
    expect(state.segments.length).toBeLessThan(5);
    const ids = state.segments.map(({ id: segment }) => segment).sort();
    expect((await db.searchSegments.toCollection().primaryKeys()).sort()).toEqual(ids);
    const pages = await db.searchPages.toArray();
    expect([...new Set(pages.map(({ segment }) => segment))].sort()).toEqual(ids);
    expect(await db.searchChanges.count()).toBe(0);
  });

  it('learns of names that were read later', async () => {
    const db = freshDatabase();
    await save(db, 'a', ['عنوان', 'وصل الوزير الغريب مساء']);
    await update(db);
    expect((await ask(db, 'entity:stranger')).ids).toHaveLength(0);
    const article = (await db.articles.get('a'))!;
    const mention = mentionOf('وصل الوزير الغريب مساء', 'الغريب', 'stranger');
    const reading = { signature: 's', events: [], article };
    await storeReadings(db, [{ ...reading, mentions: [[], [mention]] }]);
    await update(db);
    expect((await ask(db, 'entity:stranger')).ids).toHaveLength(1);
    await storeReadings(db, [{ ...reading, mentions: [[], []] }]);
    await update(db);
    expect((await ask(db, 'entity:stranger')).ids).toHaveLength(0);
  });

  it('is whole wherever its update is killed, and goes on', async () => {
    const whole = freshDatabase();
    for (const one of IDS) await save(whole, one, [`قمة ${one}`, 'سلام على النهر']);
    await update(whole);
    const expected = await answers(whole);
    let kills = 0;
    for (; kills < 40; kills++) {
      const db = freshDatabase();
      const killer = new Killer();
      killer.of(db);
      for (const one of IDS.slice(0, 3)) await save(db, one, [`قمة ${one}`, 'سلام على النهر']);
      await update(db);
      for (const one of IDS.slice(3)) await save(db, one, [`قمة ${one}`, 'سلام على النهر']);
      const killed = await killer.killsUpdate(db, kills + 1);
      // What was valid before still answers, with what it knew or with more.
      expect((await found(db, 'قمة')).length).toBeGreaterThanOrEqual(3);
      await update(db);
      expect(await answers(db)).toEqual(expected);
      const state = (await db.searchState.get('library'))!;
      expect(await db.searchSegments.count()).toBe(state.segments.length);
      if (!killed) break;
    }
    // Wherever it could be, and not for ever.
    expect(kills).toBeGreaterThan(5);
    expect(kills).toBeLessThan(40);
  });

  it.each([
    ['a page', async (db: SiyaqDatabase) => damagePage(db)],
    ['a missing page', async (db: SiyaqDatabase) => db.searchPages.clear()],
    ['the terms', async (db: SiyaqDatabase) => damageTerms(db)],
    ['a table', async (db: SiyaqDatabase) => damageTable(db)],
    ['a missing segment', async (db: SiyaqDatabase) => db.searchSegments.clear()],
  ])('is made anew where %s is damaged, and never trusted', async (_what, damage) => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const db = freshDatabase();
    await save(db, 'a', ['قمة السلام', 'نص']);
    await update(db);
    await damage(db);
    expect(await unlessDamaged(db, () => ask(db, 'قمة'))).toBeNull();
    expect(warned).toHaveBeenCalledOnce();
    await update(db);
    expect(await found(db, 'قمة')).toEqual(['a']);
    warned.mockRestore();
  });

  it('is made anew where it is of another version', async () => {
    const db = freshDatabase();
    await save(db, 'a', ['قمة السلام', 'نص']);
    await update(db);
    const state = (await db.searchState.get('library'))!;
    await db.searchState.put({ ...state, version: state.version - 1 });
    expect(await found(db, 'قمة')).toEqual([]);
    await update(db);
    expect(await found(db, 'قمة')).toEqual(['a']);
  });

  it('goes with everything else of the reader', async () => {
    const db = freshDatabase();
    await save(db, 'a', ['قمة السلام', 'نص']);
    await update(db);
    await deleteEverything(db);
    const left = [db.searchState, db.searchSegments, db.searchPages];
    expect(await Promise.all(left.map((table) => table.count()))).toEqual([0, 0, 0]);
    await update(db);
    expect((await ask(db, '')).ids).toHaveLength(0);
  });

  it('says how far it is', async () => {
    const db = freshDatabase();
    for (const one of IDS) await save(db, one, ['قمة']);
    const report = vi.fn();
    await updateIndex(db, { keys: new WordKeys(), report });
    expect(report).toHaveBeenLastCalledWith(6, 6);
  });
});

/** Fails at one of the transactions that a database begins from now on, as if its context were killed there. */
class Killer {
  left = Infinity;

  of(db: SiyaqDatabase): void {
    db.use({
      stack: 'dbcore',
      name: 'killer',
      level: 20,
      create: (core) => ({
        ...core,
        transaction: (...args) => {
          if (--this.left === 0) throw new Error('killed');
          return core.transaction(...args);
        },
      }),
    });
  }

  /** Ends the update at the n-th transaction. @returns whether there was one */
  async killsUpdate(db: SiyaqDatabase, transaction: number): Promise<boolean> {
    this.left = transaction;
    try {
      await update(db);
      return false;
    } catch {
      return true;
    } finally {
      this.left = Infinity;
    }
  }
}

async function damagePage(db: SiyaqDatabase): Promise<void> {
  const [page] = await db.searchPages.toArray();
  page!.bytes[0]! ^= 1;
  await db.searchPages.put(page!);
}

async function damageTerms(db: SiyaqDatabase): Promise<void> {
  const [segment] = await db.searchSegments.toArray();
  segment!.tables.dictionary.terms[0]! ^= 1;
  await db.searchSegments.put(segment!);
}

async function damageTable(db: SiyaqDatabase): Promise<void> {
  const [segment] = await db.searchSegments.toArray();
  segment!.tables.days = new Int32Array(9);
  await db.searchSegments.put(segment!);
}
