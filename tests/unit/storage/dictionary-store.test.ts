import { beforeEach, describe, expect, test } from 'vitest';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { deleteEverything } from '../../../src/storage/delete-everything.ts';
import {
  installDictionary,
  keyedTerm,
  listDictionaries,
  lookUp,
  removeDictionary,
  type DictionaryDraft,
  type InstallWatch,
  type KeyedTerm,
} from '../../../src/storage/dictionary-store.ts';
import { freshDatabase } from './sample-pack.ts';

const WATCH: InstallWatch = { onWritten: () => undefined, isCancelled: () => false };

function term(word: string, gloss: string, score = 0): KeyedTerm {
  return keyedTerm({ term: word, reading: '', tags: [], score, glosses: [gloss] })!;
}

/** Seven thousand words, so that they take several writes. */
function draft(title = 'Ours', fingerprint = 'one', word = 'كلمة'): DictionaryDraft {
  const terms = Array.from({ length: 7_000 }, (_, i) => term(`${word}${i}`, `word ${i}`));
  return { header: { title, revision: '1', author: '', about: '' }, fingerprint, terms };
}

describe('dictionaries', () => {
  let db: SiyaqDatabase;
  beforeEach(() => {
    db = freshDatabase();
  });
  const glossesOf = async (...keys: string[]): Promise<string[]> =>
    (await lookUp(db, keys)).map((found) => found.term.glosses.join());
  const counts = async (): Promise<number[]> => [
    await db.dictionaries.count(),
    await db.dictionaryRows.count(),
  ];

  test('are looked up by key, the best first of one key', async () => {
    const { header } = draft();
    const many = Array.from({ length: 100 }, (_, i) => term('عين', `eye ${i}`, i));
    const terms = [
      term('بيت', 'house'),
      ...many,
      term('كِتَاب', 'book', 1),
      term('كتاب', 'writers', 2),
    ];
    await installDictionary(db, { header, fingerprint: 'x', terms }, 0, WATCH);
    expect(await glossesOf('كتاب', 'لا', 'بيت')).toEqual(['writers', 'book', 'house']);
    const eyes = await glossesOf('عين');
    expect(eyes).toHaveLength(100);
    expect(eyes[0]).toBe('eye 99');
    expect(await glossesOf('ا', 'يييي')).toEqual([]);
  });

  test('every word of a large one is found', async () => {
    await installDictionary(db, draft(), 5, WATCH);
    expect(await glossesOf('كلمه0', 'كلمه3499', 'كلمه6999')).toEqual([
      'word 0',
      'word 3499',
      'word 6999',
    ]);
    expect(await listDictionaries(db)).toMatchObject([
      { title: 'Ours', ready: true, termCount: 7_000, installedAt: 5 },
    ]);
    expect(await installDictionary(db, draft(), 6, WATCH)).toBe('unchanged');
  });

  test('one that is being written is not looked into; cancelled, nothing is left of it', async () => {
    let seen: string[] | null = null;
    let written = 0;
    const outcome = await installDictionary(db, draft(), 0, {
      onWritten: (done) => (written = done),
      isCancelled: () => written > 0,
    });
    expect(outcome).toBe('cancelled');
    expect(await counts()).toEqual([0, 0]);
    await interrupted(db, draft());
    seen = await glossesOf('كلمه0');
    expect(seen).toEqual([]);
    expect(await listDictionaries(db)).toMatchObject([{ ready: false }]);
  });

  test('what was interrupted goes on where it stopped', async () => {
    await interrupted(db, draft());
    const told: number[] = [];
    const watch = { ...WATCH, onWritten: (done: number) => told.push(done) };
    expect(await installDictionary(db, draft(), 0, watch)).toBe('installed');
    expect(told[0]).toBe(200);
    expect(await glossesOf('كلمه0', 'كلمه6999')).toEqual(['word 0', 'word 6999']);
    expect(await db.dictionaries.count()).toBe(1);
  });

  test('another edition replaces the first once it is all there', async () => {
    await installDictionary(db, draft(), 0, WATCH);
    await interrupted(db, draft('Ours', 'two', 'لفظ'));
    expect(await glossesOf('كلمه0', 'لفظ0')).toEqual(['word 0']);
    await installDictionary(db, draft('Ours', 'three', 'لفظ'), 0, WATCH);
    expect(await glossesOf('كلمه0', 'لفظ0')).toEqual(['word 0']);
    expect(await db.dictionaries.count()).toBe(1);
    expect((await lookUp(db, ['كلمه0'])).length).toBe(0);
  });

  test('one that is removed while it is written stays removed', async () => {
    const outcome = await installDictionary(db, draft(), 0, {
      ...WATCH,
      onWritten: () => void db.dictionaries.clear(),
    });
    expect(outcome).toBe('cancelled');
    expect(await db.dictionaries.count()).toBe(0);
  });

  test('are removed with all their words, one or all', async () => {
    await installDictionary(db, draft(), 0, WATCH);
    await installDictionary(db, draft('Other', 'other', 'لفظ'), 0, WATCH);
    const [first] = await listDictionaries(db);
    await removeDictionary(db, first!.id);
    expect(await glossesOf('كلمه0', 'لفظ0')).toEqual(['word 0']);
    await deleteEverything(db);
    expect(await counts()).toEqual([0, 0]);
  });

  test('rows that are none are passed over', async () => {
    const { header } = draft();
    await installDictionary(
      db,
      { header, fingerprint: 'x', terms: [term('بيت', 'house')] },
      0,
      WATCH,
    );
    await db.dictionaryRows
      .toCollection()
      .modify({ keys: ['بيت', 'بيت', 'بيت'], terms: ['{', '{"term":1}'] });
    expect(await glossesOf('بيت')).toEqual([]);
  });
});

/** Installs until the first write is done, as if the page was closed then. */
async function interrupted(db: SiyaqDatabase, dictionary: DictionaryDraft): Promise<void> {
  const closed = new Error('closed');
  const onWritten = (): never => {
    throw closed;
  };
  await expect(installDictionary(db, dictionary, 0, { ...WATCH, onWritten })).rejects.toBe(closed);
}
