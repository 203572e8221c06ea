import { beforeEach, describe, expect, it } from 'vitest';
import { LibraryWatch } from '../../../src/background/library-watch.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { saveArticle } from '../../../src/storage/library-store.ts';
import { articleOf, freshDatabase } from '../storage/sample-pack.ts';

/** What lies beside the database, and all that was ever written there. */
let beside: Record<string, unknown>;
let written: Record<string, unknown>[];
beforeEach(() => {
  beside = {};
  written = [];
});

function watch(db: SiyaqDatabase): LibraryWatch {
  return new LibraryWatch(db, {
    get: (key) => Promise.resolve(key in beside ? { [key]: structuredClone(beside[key]) } : {}),
    set: (items) => {
      written.push(items);
      Object.assign(beside, items);
      return Promise.resolve();
    },
  });
}

async function save(db: SiyaqDatabase, id: string): Promise<void> {
  const article = articleOf('افتتح الرئيس الجسر الجديد يوم الأحد.');
  await saveArticle(
    db,
    { url: `https://news.example/${id}`, article, mentions: [[]] },
    { id, now: 1 },
  );
}

describe('the note of what the library holds', () => {
  it('counts what was saved since', async () => {
    const db = freshDatabase();
    const library = watch(db);
    await library.note(1);
    expect(beside['library']).toMatchObject({ articles: 0, at: 1 });
    await save(db, 'a');
    await save(db, 'b');
    await library.note(2);
    expect(beside['library']).toMatchObject({ articles: 2, at: 2 });
    expect(beside).not.toHaveProperty('lostLibrary');
  });

  it('tells of a library that is gone, once and with what was in it', async () => {
    const before = freshDatabase();
    await save(before, 'a');
    await watch(before).note(1);
    const after = freshDatabase();
    await watch(after).note(2);
    expect(beside['lostLibrary']).toEqual({ articles: 1, at: 1 });
    delete beside['lostLibrary'];
    await save(after, 'b');
    await watch(after).note(3);
    expect(beside).not.toHaveProperty('lostLibrary');
    expect(beside['library']).toMatchObject({ articles: 1, at: 3 });
  });

  it('tells of none where nothing was in it', async () => {
    await watch(freshDatabase()).note(1);
    await watch(freshDatabase()).note(2);
    expect(beside).not.toHaveProperty('lostLibrary');
  });

  it('is of one library where two saves end at once', async () => {
    const library = watch(freshDatabase());
    await Promise.all([library.note(1), library.note(2)]);
    const ids = written.map(({ library: mark }) => (mark as { id: string }).id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});
