import { browser } from '../platform/browser.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { buildIndex } from '../storage/index-store.ts';

const WORKER = 'index-worker.js';

/**
 * Has the index of the packs' names built off the thread of any page. Chromium's background is a worker
 * itself and can start none; Firefox's is a page.
 *
 * @throws when the database refuses, or the worker fails
 */
export async function buildPacksIndex(database: SiyaqDatabase): Promise<void> {
  if (typeof Worker === 'undefined') return buildIndex(database);
  const worker = new Worker(browser.runtime.getURL(WORKER), { type: 'module' });
  try {
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }) => {
        if (data === null) resolve();
        else reject(new Error(String(data)));
      };
      worker.onerror = ({ message }) => reject(new Error(message || WORKER));
    });
  } finally {
    worker.terminate();
  }
}
