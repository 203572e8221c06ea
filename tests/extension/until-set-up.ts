import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/open-browser.mjs';
import { until } from '../browsers/until.mjs';

/** Far beyond what the packs take to be installed: two browsers may do so at once on a busy machine. */
const PATIENCE = 150_000;

/** Waits until the background has done all that it does when the extension is installed. */
export async function untilSetUp({ welcome }: Session): Promise<void> {
  await until('the glossary', () => isSetUp(welcome!), PATIENCE);
}

/**
 * Whether every pack that ships is stored, and with it what names are looked up by, and the library is noted beside the
 * database, which comes after all else that is set up.
 *
 * @param page of the extension
 * @throws when there is no database yet
 */
async function isSetUp(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { library } = await chrome.storage.local.get('library');
    const list = (await (await fetch('/packs/index.json')).json()) as unknown[];
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siyaq');
      // The background is to make it: one that is made here would stand in its way.
      request.onupgradeneeded = () => request.transaction!.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const count = async (name: string): Promise<number> => {
      const rows = open.transaction(name).objectStore(name).count();
      return new Promise((resolve) => (rows.onsuccess = () => resolve(rows.result)));
    };
    try {
      const counts = await Promise.all(['packs', 'nameTables', 'eventTables'].map(count));
      const indexed = (await count('indexes')) > 0;
      return library !== undefined && indexed && counts.every((rows) => rows >= list.length);
    } finally {
      open.close();
    }
  });
}
