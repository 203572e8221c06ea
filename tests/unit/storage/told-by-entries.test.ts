import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type SiyaqDatabase } from '../../../src/storage/database.ts';
import { toldByEntries } from '../../../src/storage/told-by-entries.ts';
import { putOwnEvent } from '../../../src/storage/told-event-store.ts';
import { told } from '../core/happenings/told.ts';

const MANY = Array.from({ length: 12 }, (_, i) => `entry-${i}`);

let db: SiyaqDatabase;
beforeEach(async () => {
  db = openDatabase('told');
  await db.toldEvents.clear();
  for (let i = 0; i < 12; i++)
    await putOwnEvent(db, told(`e${i}`, '2024-06-19', 'meet', `entry-${i} entry-${i + 1} other`));
});

async function idsOf(entries: readonly string[]): Promise<string[]> {
  return (await toldByEntries(db, entries)).map(({ id }) => id).sort();
}

describe('toldByEntries', () => {
  it('finds each event of a few entries once', async () => {
    expect(await idsOf(['entry-3', 'entry-4', 'entry-3'])).toEqual(['e2', 'e3', 'e4']);
    expect(await idsOf(['nobody'])).toEqual([]);
    expect(await idsOf([])).toEqual([]);
  });

  it('finds the same of many, whether they have much of the table or little', async () => {
    const all = (await toldByEntries(db, ['other'])).map(({ id }) => id).sort();
    expect(await idsOf(MANY)).toEqual(all);
    const rare = ['entry-0', ...Array.from({ length: 20 }, (_, i) => `rare-${i}`)];
    expect(await idsOf(rare)).toEqual(['e0']);
    await putOwnEvent(db, told('of-others', '2024-06-19', 'meet', 'somebody else'));
    expect(await idsOf(MANY)).toEqual(all);
  });

  it.each([
    ['few', MANY.slice(0, 2)],
    ['many', MANY],
  ])('is asked again when another event of %s is told', async (_title, entries) => {
    const counts: number[] = [];
    const subscription = liveQuery(() => toldByEntries(db, entries)).subscribe((found) => {
      counts.push(found.length);
    });
    await vi.waitFor(() => expect(counts).toHaveLength(1));
    await putOwnEvent(db, told('new', '2024-06-20', 'meet', 'entry-1 other'));
    await vi.waitFor(() => expect(counts).toEqual([counts[0], counts[0]! + 1]));
    subscription.unsubscribe();
  });
});
