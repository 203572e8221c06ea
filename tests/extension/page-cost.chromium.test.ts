import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, visit } from '../bench/measure-page.mjs';
import { englishPage } from '../bench/pages.mjs';
import type { ChromiumSession } from '../browsers/chromium.mjs';
import type { FileServer } from '../browsers/serve.mjs';
import { servePages } from './generated-pages.ts';
import { openWithGlossary } from './open-with-glossary.ts';

/** What the extension does to a page that nobody points at: how much, not how long. */
describe('a page that is merely open', () => {
  let server: FileServer;
  let session: ChromiumSession;

  beforeAll(async () => {
    const article = join(import.meta.dirname, '../fixtures/article/index.html');
    server = await servePages({
      'blank.html': '<!doctype html>',
      'english.html': englishPage(12_000),
      'arabic.html': await readFile(article, 'utf8'),
    });
    // A background that is still starting may look into a page that opens meanwhile once more.
    session = await openWithGlossary('chromium');
    await listen(session);
  });
  afterAll(async () => {
    await session.close();
    await server.close();
  });

  it('in English is neither changed nor told of', async () => {
    const how = { marks: false, profile: false, listening: true };
    const { mutations, messages } = await visit(session, server.url('english.html'), how);
    expect({ mutations, messages }).toEqual({ mutations: 0, messages: [] });
  });

  it('in Arabic is marked without a change to its document, for five messages', async () => {
    const how = { marks: true, profile: false, listening: true };
    const { mutations, messages } = await visit(session, server.url('arabic.html'), how);
    expect({ mutations, messages }).toEqual({
      mutations: 0,
      messages: ['page.detected', 'mentions.find', 'page.changed', 'dates.find', 'notes.of'],
    });
  });
});
