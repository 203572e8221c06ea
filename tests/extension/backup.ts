import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../browsers/find-browser.mjs';
import type { Session } from '../browsers/open-browser.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { chooseLanguage, chooseTab, describePage, saveArticle } from '../demo/panel-hand.mjs';
import { storedArticles } from './library.ts';
import { openWithGlossary } from './open-with-glossary.ts';

const ROOT = join(import.meta.dirname, '../..');
const VIEW = `document.querySelector('#panel-library .backup')`;

/** A button by its words, within the view of backups. */
const button = (words: string, within = VIEW) =>
  `[...${within}.querySelectorAll('button')].find((it) => (it.innerText || it.ariaLabel || '').includes(${JSON.stringify(words)}))`;

/** Backup, trash and deletion, as a reader goes; the file is taken from where the panel gives it to the browser. */
export function describeBackup(
  engine: Engine,
  more: (its: { session: () => Session }) => void = () => undefined,
): void {
  describe(`backups in ${engine}`, () => {
    let server: FileServer;
    let session: Session;

    beforeAll(async () => {
      server = await serve(join(ROOT, 'tests/fixtures/article'));
      session = await openWithGlossary(engine);
      const page = await session.openPage(server.url('index.html'));
      await session.clickAction(page);
      await chooseLanguage(session, 'en');
      await describePage(session);
      await saveArticle(session);
      await chooseTab(session, 'library');
      // Where the download does not arrive in a folder of the test's.
      await session.inPanel(`(() => {
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => create.call(URL, (window.lastFile = blob));
      })()`);
    });
    afterAll(async () => {
      await session.close();
      await server.close();
    });

    const seen = (code: string) => session.inPanel(`!!(${code})`) as Promise<boolean>;
    const press = async (words: string, within = VIEW) => {
      await until(words, () => seen(button(words, within)));
      await session.inPanel(`${button(words, within)}.click()`);
    };
    const untilSaid = (words: string) =>
      until(words, async () =>
        ((await session.inPanel(`${VIEW}.innerText`)) as string).includes(words),
      );
    let file: Buffer;
    const madeFile = async (): Promise<Buffer> => {
      const { downloads } = session as { downloads?: string };
      if (downloads !== undefined) {
        const [name] = await until('the download', async () => {
          const names = await readdir(downloads).catch(() => []);
          return names.length === 1 && names[0]!.endsWith('.gz') && names;
        });
        return readFile(join(downloads, name!));
      }
      const base64 = (await session.inPanel(`(async () => {
        const bytes = new Uint8Array(await window.lastFile.arrayBuffer());
        return btoa(String.fromCharCode(...bytes));
      })()`)) as string;
      return Buffer.from(base64, 'base64');
    };
    /** Gives the field a file made of the backup. */
    const chooseFile = (make: (bytes: Buffer) => Buffer) =>
      session.inPanel(`(() => {
        const text = atob('${make(file).toString('base64')}');
        const bytes = Uint8Array.from(text, (byte) => byte.charCodeAt(0));
        const files = new DataTransfer();
        files.items.add(new File([bytes], 'backup.jsonl.gz'));
        const field = ${VIEW}.querySelector('input[type=file]');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);

    it('are made with everything, as a file', async () => {
      await press('Backup and trash', `document.querySelector('#panel-library')`);
      await untilSaid('No backup was made yet.');
      await press('Make a backup');
      await untilSaid('The backup is made');
      await untilSaid('Last backup:');
      file = await madeFile();
      const lines = gunzipSync(file).toString().trimEnd().split('\n');
      const [head, first] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(head).toMatchObject({ siyaq: 'backup', version: 1, lines: lines.length - 2 });
      expect(first).toMatchObject({ is: 'article' });
      expect(JSON.parse(lines.at(-1)!)).toEqual({ is: 'end' });
    });

    it('bring back what was deleted, after a look at what they hold', async () => {
      const before = await storedArticles(session);
      expect(before).toHaveLength(1);
      await press('Delete everything');
      await press('Delete everything', 'document.querySelector("dialog[open]")');
      await until('the empty library', async () => (await storedArticles(session)).length === 0);

      await chooseFile((bytes) => bytes);
      await untilSaid('1 added');
      // Nothing is in the library before the reader has said so.
      expect(await storedArticles(session)).toEqual([]);
      await press('Restore');
      await untilSaid('Everything is restored.');
      expect(await storedArticles(session)).toEqual(before);
    });

    it.each<[string, (bytes: Buffer) => Buffer]>([
      [
        'damaged',
        (bytes) =>
          Buffer.from(bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 255 : byte))),
      ],
      ['cut off', (bytes) => bytes.subarray(0, bytes.length - 40)],
      ['of another kind', () => Buffer.from('just a text')],
    ])('that are %s are refused, and nothing changes', async (_, make) => {
      const before = await storedArticles(session);
      await chooseFile(make);
      await untilSaid('This is not a whole Siyaq backup');
      expect(await storedArticles(session)).toEqual(before);
    });

    it('have the deleted articles beside them, which come back or go', async () => {
      await session.inPanel(`document.querySelector('#panel-library .back').click()`);
      const row = `document.querySelector('#panel-library .place:not([hidden]) .article-row button')`;
      await until('the article', () => seen(row));
      await session.inPanel(`${row}.click()`);
      await press('Backup and trash', `document.querySelector('#panel-library')`);
      const trashed = `${VIEW}.querySelector('.article-row button')`;
      await until('the deleted article', () => seen(trashed));
      await session.inPanel(`${trashed}.click()`);
      await untilSaid('No deleted articles.');
      await session.inPanel(`document.querySelector('#panel-library .back').click()`);
      await until('the article again', () => seen(row));
    });

    more({ session: () => session });
  });
}
