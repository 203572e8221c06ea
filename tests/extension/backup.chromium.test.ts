import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { until } from '../browsers/until.mjs';
import { describeBackup } from './backup.ts';

describeBackup('chromium', ({ session }) => {
  // The browser's own folder stands for one that the reader chooses: no test can answer that dialog.
  it('writes a backup into the folder that was chosen, by itself, and keeps eight', async () => {
    const library = await session().openExtensionPage('panel.html');
    await library.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      for (let day = 10; day < 20; day++)
        await folder.getFileHandle(`siyaq-auto-2020-01-${day}.jsonl.gz`, { create: true });
      await folder.getFileHandle('letter.txt', { create: true });
      const open = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('siyaq');
        request.onsuccess = () => resolve(request.result);
      });
      const settings = open.transaction('settings', 'readwrite').objectStore('settings');
      settings.put({ key: 'backupFolder', value: folder });
      settings.delete('lastFolderBackup');
      await new Promise((resolve) => (settings.transaction.oncomplete = resolve));
      open.close();
    });
    await library.reload();
    await library.waitForSelector('#tab-library');
    await library.click('#tab-library');
    const names = () =>
      library.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        const found: string[] = [];
        for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
          found.push(name);
        return found.sort();
      });
    const kept = await until('the backup', async () => {
      const found = await names();
      return found.length === 9 && found;
    });
    const made = kept.at(-1)!;
    expect(kept[0]).toBe('letter.txt');
    expect(kept.slice(1, -1)).toEqual(
      Array.from({ length: 7 }, (_, i) => `siyaq-auto-2020-01-${13 + i}.jsonl.gz`),
    );
    const bytes = await library.evaluate(async (name) => {
      const folder = await navigator.storage.getDirectory();
      const file = await (await folder.getFileHandle(name)).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    }, made);
    expect(gunzipSync(Buffer.from(bytes)).toString()).toMatch(/"is":"end"\}\n$/u);
    await library.close();
  });
});
