import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../browsers/until.mjs';
import { describeBackup } from './backup.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Chooses a folder, in which no backup was made yet. One of the browser's own stands for one that the reader chooses: no test can
 * answer that dialog.
 */
const chooseFolder = (page: Page, folder: string, files: readonly string[] = []) =>
  page.evaluate(
    async (name, names) => {
      const own = await navigator.storage.getDirectory();
      const chosen = await own.getDirectoryHandle(name, { create: true });
      for (const file of names) await chosen.getFileHandle(file, { create: true });
      const open = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('siyaq');
        request.onsuccess = () => resolve(request.result);
      });
      const settings = open.transaction('settings', 'readwrite').objectStore('settings');
      settings.put({ key: 'backupFolder', value: chosen });
      settings.delete('lastFolderBackup');
      await new Promise((resolve) => (settings.transaction.oncomplete = resolve));
      open.close();
    },
    folder,
    files,
  );

const filesIn = (page: Page, folder: string) =>
  page.evaluate(async (name) => {
    const own = await navigator.storage.getDirectory();
    const chosen = await own.getDirectoryHandle(name);
    const found: string[] = [];
    for await (const file of (chosen as unknown as { keys(): AsyncIterable<string> }).keys())
      found.push(file);
    return found.sort();
  }, folder);

const openLibrary = async (panel: Page) => {
  await panel.reload();
  await panel.waitForSelector('#tab-library');
  await panel.click('#tab-library');
};

/** The turns to work at a backup, of all pages. */
const turns = (page: Page) =>
  page.evaluate(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    const count = (locks: LockInfo[]) => locks.filter((it) => it.name === 'siyaq-backup').length;
    return { held: count(held), waiting: count(pending) };
  });

describeBackup('chromium', ({ session }) => {
  it('writes a backup once where two pages find it due', async () => {
    const holder = await session().openExtensionPage('welcome.html');
    await chooseFolder(holder, 'once');
    await holder.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const taken = () => {
            resolve();
            return new Promise((end) => Object.assign(window, { endTurn: end }));
          };
          void navigator.locks.request('siyaq-backup', taken);
        }),
    );
    const panels = [
      await session().openExtensionPage('panel.html'),
      await session().openExtensionPage('panel.html'),
    ];
    // Backups are called by their day: of two there would be two files.
    await panels[1]!.evaluateOnNewDocument((day) => {
      const { now } = Date;
      Date.now = () => now.call(Date) + day;
    }, DAY);
    for (const panel of panels) {
      await panel.bringToFront();
      await openLibrary(panel);
    }
    await until('both panels', async () => (await turns(holder)).waiting === panels.length);
    await holder.evaluate('endTurn()');
    await until('the end of both', async () => {
      const { held, waiting } = await turns(holder);
      return held + waiting === 0;
    });
    expect(await filesIn(holder, 'once')).toHaveLength(1);
    await Promise.all([holder, ...panels].map((page) => page.close()));
  });

  it('writes a backup into the folder that was chosen, by itself, and keeps eight', async () => {
    const panel = await session().openExtensionPage('panel.html');
    const earlier = Array.from({ length: 10 }, (_, i) => `siyaq-auto-2020-01-${10 + i}.jsonl.gz`);
    await chooseFolder(panel, 'weekly', ['letter.txt', ...earlier]);
    await openLibrary(panel);
    const kept = await until('the backup', async () => {
      const found = await filesIn(panel, 'weekly');
      return found.length === 9 && found;
    });
    const made = kept.at(-1)!;
    expect(kept[0]).toBe('letter.txt');
    expect(kept.slice(1, -1)).toEqual(earlier.slice(3));
    const bytes = await panel.evaluate(async (name) => {
      const own = await navigator.storage.getDirectory();
      const folder = await own.getDirectoryHandle('weekly');
      const file = await (await folder.getFileHandle(name)).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    }, made);
    expect(gunzipSync(Buffer.from(bytes)).toString()).toMatch(/"is":"end"\}\n$/u);
    await panel.close();
  });
});
