import { describe, expect, it } from 'vitest';
import { knowEntry } from '../../../src/background/know-entry.ts';
import { installPack } from '../../../src/storage/pack-store.ts';
import { allQuiet } from '../../../src/storage/quiet-entries.ts';
import { freshDatabase, samplePack } from '../storage/sample-pack.ts';

async function glossary() {
  const db = freshDatabase();
  await installPack(db, samplePack(), 'sum', 1);
  return db;
}
const from = (incognito: boolean) => ({ tab: { incognito } }) as Parameters<typeof knowEntry>[2];

describe('knowEntry', () => {
  it('says that an entry is known, and takes it back', async () => {
    const db = await glossary();
    await knowEntry(db, { entry: 'moscow', known: true }, from(false), 1);
    expect(await allQuiet(db)).toMatchObject([{ entry: 'moscow', site: '', as: 'known' }]);
    await knowEntry(db, { entry: 'moscow', known: false }, from(false), 2);
    expect(await allQuiet(db)).toEqual([]);
  });

  it.each([
    ['private-window', 'moscow', from(true)],
    ['private-window', 'moscow', {}],
    ['entry-missing', 'nowhere', from(false)],
  ])('%s: writes nothing', async (code, entry, sender) => {
    const db = await glossary();
    const answer = await knowEntry(db, { entry, known: true }, sender, 1);
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(await allQuiet(db)).toEqual([]);
  });
});
