import type { Page } from 'puppeteer-core';

/**
 * Whether every pack that ships is stored, and with it what names are looked up by: from then on the background
 * has nothing left to set up.
 *
 * @param page of the extension
 */
export async function glossaryIsReady(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const list = (await (await fetch('/packs/index.json')).json()) as unknown[];
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siyaq');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const count = async (name: string): Promise<number> => {
      const rows = open.transaction(name).objectStore(name).count();
      return new Promise((resolve) => (rows.onsuccess = () => resolve(rows.result)));
    };
    const counts = await Promise.all(['packs', 'nameTables', 'eventTables'].map(count));
    const indexed = (await count('indexes')) > 0;
    open.close();
    return indexed && counts.every((rows) => rows >= list.length);
  });
}
