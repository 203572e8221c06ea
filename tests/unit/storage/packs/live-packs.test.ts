import { liveQuery } from 'dexie';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../../../src/storage/database.ts';
import type { Edition } from '../../../../src/storage/records.ts';
import { openEditions } from '../../../../src/storage/packs/read-editions.ts';

it('a live query of the packs is answered again when one comes and when it goes', async () => {
  const db = openDatabase('live');
  const answers: string[] = [];
  const subscription = liveQuery(() => openEditions(db)).subscribe((editions) => {
    answers.push(editions.map(({ pack }) => pack).join());
  });
  const until = (packs: string) => vi.waitFor(() => expect(answers.at(-1)).toBe(packs));
  const edition = (pack: string) => ({ pack, entries: [], events: [], perChunk: 16 }) as unknown;
  await until('');
  await db.editions.add(edition('world') as Edition);
  await until('world');
  await db.editions.add(edition('affairs') as Edition);
  await until('world,affairs'); // in the order of their installation
  await db.editions.where('pack').equals('world').delete();
  await until('affairs');
  subscription.unsubscribe();
});
