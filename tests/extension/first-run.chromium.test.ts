import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventPack } from '../bench/invent-pack.ts';
import { addPack } from '../browsers/add-pack.mjs';
import { openChromium, type ChromiumSession } from '../browsers/chromium.mjs';
import { until } from '../browsers/until.mjs';
import { copyExtension, type CopiedExtension } from './copy-extension.ts';

/** The first run with a glossary so large that the background can be stopped while it installs it. */

const SIZE = 12_000;

interface StoredPack {
  id: string;
  entryCount: number;
  eventCount: number;
  /** What its chunks hold. */
  entries: number;
  events: number;
}

let copied: CopiedExtension;
let session: ChromiumSession;
let welcome: NonNullable<ChromiumSession['welcome']>;

beforeAll(async () => {
  copied = await copyExtension('chromium', { granted: true });
  await addPack(copied.folder, 'invented', inventPack(SIZE));
  session = await openChromium({ extension: copied.folder });
  welcome = session.welcome!;
  // The page has asked for the glossary by now, and waits for the answer.
  await welcome.waitForSelector('main');
  await pause(100);
  await session.stopBackground();
});
afterAll(async () => {
  await session.close();
  await copied.remove();
});

/** Every pack of the database, with what is really there of it. */
async function storedPacks(): Promise<StoredPack[]> {
  return (await welcome.evaluate(`(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await settled(indexedDB.open('siyaq'));
    const tables = ['packs', 'editions', 'chunks', 'nameTables', 'eventTables'];
    const all = {};
    const transaction = database.transaction(tables);
    for (const table of tables) all[table] = await settled(transaction.objectStore(table).getAll());
    database.close();
    const whole = all.editions.filter(({ id }) => [all.nameTables, all.eventTables]
      .every((tables) => tables.some(({ edition }) => edition === id)));
    return all.packs.map(({ id, entryCount, eventCount }) => {
      const edition = whole.find(({ pack }) => pack === id)?.id;
      const count = (of) => all.chunks
        .filter((chunk) => chunk.edition === edition && chunk.of === of)
        .reduce((sum, { records }) => sum + records.length, 0);
      return { id, entryCount, eventCount, entries: count('entries'), events: count('events') };
    });
  })()`)) as StoredPack[];
}

describe('a first run whose background is stopped', () => {
  it('has left every pack whole or absent', async () => {
    for (const pack of await storedPacks())
      expect([pack.entries, pack.events]).toEqual([pack.entryCount, pack.eventCount]);
  });

  it('goes on when the reader asks, and says so while it lasts', async () => {
    await until('the failure', async () => (await welcome.$('.failure button')) !== null);
    await welcome.click('.failure button');
    await until('the word of it', async () => (await welcome.$('main > .loading')) !== null);
    await until('the end of it', async () => (await welcome.$('main > .loading')) === null);
    expect(await welcome.$('main > .failure')).toBeNull();
    const packs = await storedPacks();
    const list = JSON.parse(await readFile(join(copied.folder, 'packs/index.json'), 'utf8')) as {
      id: string;
    }[];
    expect(packs.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
    for (const pack of packs)
      expect([pack.entries, pack.events]).toEqual([pack.entryCount, pack.eventCount]);
    expect(packs.find(({ id }) => id === 'invented')?.entries).toBe(SIZE);
  });
});
