import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../browsers/chromium.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { chooseLanguage, chooseTab, describePage } from '../demo/panel-hand.mjs';
import { storedArticles } from './library.ts';
import { openWithGlossary } from './open-with-glossary.ts';

/** A restore that is broken off is as if it had never begun, at whatever moment. */

const ARTICLES = 300;
/** Milliseconds after the press: before, within and, on a fast machine, after the transaction. */
const MOMENTS = [0, 20, 60, 120, 250, 500];
const TEXT = 'قال الوزير إن المفاوضات بلغت مرحلة متقدمة، وإن الطرفين سيلتقيان قريبا. ';

const VIEW = `document.querySelector('#panel-library .backup')`;
const button = (words: string) =>
  `[...${VIEW}.querySelectorAll('button')].find((it) => it.innerText.trim() === '${words}')`;

/** A backup of articles that nobody wrote. */
function backup(): Buffer {
  const articles = Array.from({ length: ARTICLES }, (_, i) => ({
    is: 'article',
    article: {
      ...{ id: `article-${i}`, url: `https://news.example.test/${i}`, title: `مقال ${i}` },
      ...{ byline: null, outlet: null, published: null, language: 'ar' },
      ...{ savedAt: i + 1, deletedAt: null },
      blocks: [{ kind: 'paragraph', text: TEXT.repeat(30) }],
    },
    mentions: Array.from({ length: 20 }, (__, at) => ({
      ...{ article: `article-${i}`, block: 0, start: at * TEXT.length + 4, entry: 'russia' },
      ...{ end: at * TEXT.length + 10, role: 'main', clitics: '', confidence: 1 },
      ...{ evidence: ['exact'], others: [] },
    })),
    ...{ told: [], signature: null },
  }));
  const header = { siyaq: 'backup', version: 1, made: 1, lines: ARTICLES };
  const lines = [header, ...articles, { is: 'end' }].map((line) => JSON.stringify(line));
  return gzipSync(lines.join('\n'));
}

let server: FileServer;
let session: ChromiumSession;

beforeAll(async () => {
  server = await serve(join(import.meta.dirname, '../fixtures/article'));
  session = await openWithGlossary('chromium');
  const page = await session.openPage(server.url('index.html'));
  await session.clickAction(page);
  await chooseLanguage(session, 'en');
  await describePage(session);
});
afterAll(async () => {
  await session.close();
  await server.close();
});

/** Opens the view and has it read the backup, up to the choice. */
async function readBackup(): Promise<void> {
  await chooseTab(session, 'library');
  const open = `[...document.querySelectorAll('#panel-library button')]
    .find((it) => (it.innerText || it.ariaLabel || '').includes('Backup and trash'))`;
  await until('the library', () => session.inPanel(`!!${open}`));
  await session.inPanel(`${open}.click()`);
  await until('the field', () => session.inPanel(`!!${VIEW}?.querySelector('input[type=file]')`));
  await session.inPanel(`(() => {
    const text = atob('${backup().toString('base64')}');
    const files = new DataTransfer();
    files.items.add(new File([Uint8Array.from(text, (it) => it.charCodeAt(0))], 'backup.jsonl.gz'));
    const field = ${VIEW}.querySelector('input[type=file]');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await until('the choice', () => session.inPanel(`!!${button('Restore')}`));
}

describe('a restore during which the panel is closed', () => {
  it('brings all or nothing, and can be begun anew', async () => {
    const outcomes = new Set<number>();
    for (const moment of MOMENTS) {
      await readBackup();
      const panel = await session.panelPage();
      await panel.evaluate(`${button('Restore')}.click();
        setTimeout(() => location.reload(), ${moment});`);
      await panel.waitForNavigation();
      await until('the panel', () => panel.$('#tab-library'));
      // What the transaction had begun is undone before anybody else can read.
      await pause(100);
      outcomes.add((await storedArticles(session)).length);
    }
    expect([...outcomes].filter((count) => count !== 0 && count !== ARTICLES)).toEqual([]);
    expect(outcomes.has(0)).toBe(true);

    await readBackup();
    await session.inPanel(`${button('Restore')}.click()`);
    const done = `${VIEW}.innerText.includes('Everything is restored.')`;
    await until('the end', () => session.inPanel(done), 60_000);
    const stored = await storedArticles(session);
    expect(stored).toHaveLength(ARTICLES);
    expect(stored.every(({ mentions }) => mentions === 20)).toBe(true);
  });
});
