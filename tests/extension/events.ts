import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../browsers/find-browser.mjs';
import type { Session } from '../browsers/open-browser.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import {
  chooseLanguage,
  chooseTab,
  describePage,
  saveArticle,
  searchGlossary,
} from '../demo/panel-hand.mjs';
import { openWithGlossary } from './open-with-glossary.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Told by the article of the tests and by no pack. */
const VISIT = 'Sergei Lavrov visited Wonsan';
const TOLD = `[...document.querySelectorAll('#panel-article [aria-labelledby="told-heading"] .timeline-item')]`;
const ENTRY = `document.querySelector('main:not([hidden]) .place:not([hidden]) .entry')`;

/** An item by words of it, within a list. */
const item = (list: string, words: string) =>
  `${list}.find((item) => item.innerText.includes(${JSON.stringify(words)}))`;
const visit = item(TOLD, VISIT);

/** What an article tells, and what a reader can say of it. */
export function describeEvents(engine: Engine): void {
  describe(`events in ${engine}`, () => {
    let server: FileServer;
    let session: Session;
    let page: Awaited<ReturnType<Session['openPage']>>;

    beforeAll(async () => {
      server = await serve(join(ROOT, 'tests/fixtures/article'));
      session = await openWithGlossary(engine);
      page = await session.openPage(server.url('index.html'));
      await session.clickAction(page);
      await chooseLanguage(session, 'en');
      await describePage(session);
    });
    afterAll(async () => {
      await session.close();
      await server.close();
    });

    const seen = (code: string) => session.inPanel(`!!(${code})`) as Promise<boolean>;
    const untilSeen = (what: string, code: string) => until(what, () => seen(code));
    const untilGone = (what: string, code: string) =>
      until(`${what} to go`, async () => !(await seen(code)));
    const textOf = (code: string) =>
      session.inPanel(`(${code})?.innerText ?? ''`) as Promise<string>;
    const pressUndo = () => session.inPanel(`document.querySelector('.toast-undo').click()`);
    const choose = (code: string, label: string) => chooseAnd(code, label, 'null');
    /** Chooses, and does `then` in the same task. */
    const chooseAnd = async (code: string, label: string, then: string) => {
      await untilSeen('the menu button', `${code}?.querySelector('.event-actions > .icon-button')`);
      await session.inPanel(`${code}.querySelector('.event-actions > .icon-button').click()`);
      const choice = `[...${code}.querySelectorAll('.event-menu button')]
        .find((button) => button.innerText.includes(${JSON.stringify(label)}))`;
      await untilSeen(label, choice);
      await session.inPanel(`(${choice}.click(), ${then})`);
    };
    const write = (form: string, field: number, text: string) =>
      session.inPanel(`(() => {
        const input = ${form}.querySelectorAll('label input')[${field}];
        input.value = ${JSON.stringify(text)};
        input.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
    const submit = (form: string) => session.inPanel(`${form}.requestSubmit()`);
    const rows = async (table: string) =>
      JSON.parse(
        (await session.inPanel(`(async () => {
          const settled = (request) => new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          const database = await settled(indexedDB.open('siyaq'));
          const all = await settled(database.transaction('${table}').objectStore('${table}').getAll());
          database.close();
          return JSON.stringify(all);
        })()`)) as string,
      ) as Record<string, unknown>[];

    it('lists what the article tells, with the date as written, and leads to its sentence', async () => {
      await untilSeen('the visit', visit);
      const text = await textOf(visit);
      expect(text).toContain('July 2025');
      expect(text).toContain('«الشهر الماضي»');
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const low = await page.evaluate(() => window.scrollY);
      await session.inPanel(`${visit}.querySelector('.link-button').click()`);
      await until('the page to scroll up', () =>
        page.evaluate((from) => window.scrollY < from, low),
      );
    });

    it('puts what packs tell together with it', async () => {
      const treaty = item(TOLD, 'Comprehensive Strategic Partnership');
      await untilSeen('the treaty', treaty);
      expect(await textOf(treaty)).toContain('1 more source');
      // Its own sentence is shown, those of others on request.
      const shown = `${treaty}.querySelector('.timeline-source > .told-by-article .link-button')`;
      expect(await seen(shown)).toBe(true);
    });

    it('writes nothing of a page that is not saved', async () => {
      expect(await seen(`${visit}.querySelector('.event-actions')`)).toBe(false);
      expect(await seen(`document.querySelector('#panel-article .event-split')`)).toBe(false);
      expect(await rows('toldEvents')).toEqual([]);
    });

    it('hides an event of a saved article, and brings it back', async () => {
      await saveArticle(session);
      await choose(visit, 'Hide it');
      await untilGone('the visit', `${visit}?.closest('.hidden-events') === null || null`);
      await pressUndo();
      await untilSeen('the visit', `${visit}?.closest('.hidden-events') === null || null`);
      expect(await rows('judgements')).toEqual([]);
    });

    it('closes what can be said of an event by Escape, and a form that is cancelled, where they were opened', async () => {
      const button = `${visit}.querySelector('.event-actions > .icon-button')`;
      const press = (key: string) =>
        session.inPanel(
          `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`,
        );
      const isFocused = `${button} === document.activeElement || null`;
      await untilSeen('the menu button', button);
      await session.inPanel(`${button}.click()`);
      const first = `${visit}.querySelector('.event-menu button')`;
      await untilSeen('the menu', first);
      await session.inPanel(`${first}.focus()`);
      await press('Escape');
      await untilGone('the menu', first);
      await untilSeen('the focus on the button', isFocused);
      // Cancelled in the instant that it stands: nothing left to run after painting may take the focus away.
      const form = `${visit}.querySelector('form.own-entry')`;
      await chooseAnd(
        visit,
        'Correct it',
        `new Promise((resolve) => {
          const look = () => {
            if (!${form}) return queueMicrotask(look);
            ${form}.querySelector('.own-entry-actions button:last-child').click();
            resolve();
          };
          look();
        })`,
      );
      await untilGone('the form', form);
      await untilSeen('the focus on the button', isFocused);
    });

    it('keeps a correction when the article is saved and read again', async () => {
      await choose(visit, 'Correct it');
      const form = `[...document.querySelectorAll('#panel-article form.own-entry')].at(-1)`;
      await untilSeen('the form', form);
      await write(form, 0, '2025-02-31');
      await submit(form);
      await untilSeen('why not', `${form}.querySelector('[role=alert]')`);
      await write(form, 0, '2025-07-12');
      await submit(form);
      await untilSeen('the correction', item(TOLD, '12 July 2025'));
      await session.inPanel(`document.querySelector('#panel-article .button-done').click()`);
      await until('a new reading', async () => (await rows('readings')).length === 1);
      const corrected = item(TOLD, '12 July 2025');
      await untilSeen('the correction', corrected);
      expect(await textOf(corrected)).toContain('Corrected by you');
      expect(await textOf(corrected)).toContain('«الشهر الماضي»');
    });

    it('adds an event by hand, and removes it', async () => {
      await chooseTab(session, 'glossary');
      await searchGlossary(session, 'Wonsan');
      await session.inPanel(`document.querySelector('#panel-glossary .entry-open').click()`);
      const add = `[...(${ENTRY}?.querySelectorAll('.section button') ?? [])]
        .find((button) => button.innerText.includes('Add an event'))`;
      await untilSeen('the button', add);
      await session.inPanel(`${add}.click()`);
      const form = `${ENTRY}.querySelector('form.own-entry')`;
      await untilSeen('the form', form);
      await write(form, 0, '١٩٩٠-٠٥');
      await write(form, 3, 'A harbour was opened');
      await submit(form);
      const own = item(`[...${ENTRY}.querySelectorAll('.timeline-item')]`, 'A harbour was opened');
      await untilSeen('the event', own);
      expect(await textOf(own)).toContain('May 1990');
      expect(await textOf(own)).toContain('Added by you');
      await pressUndo();
      await untilGone('the event', own);
      await session.inPanel(`${add}.click()`);
      await untilSeen('the form', form);
      await write(form, 0, '1990-05');
      await write(form, 3, 'A harbour was opened');
      await submit(form);
      await untilSeen('the event', own);
      await choose(own, 'Remove');
      await untilGone('the event', own);
      await pressUndo();
      await untilSeen('the event', own);
    });

    it('reads the library again in a worker, stops, and goes on', async () => {
      const count = 20;
      // As after a new version: articles that were never read for events.
      await session.inPanel(`(async () => {
        const settled = (request) => new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const database = await settled(indexedDB.open('siyaq'));
        const transaction = database.transaction(['articles', 'readings'], 'readwrite');
        const [article] = await settled(transaction.objectStore('articles').getAll());
        for (let i = 1; i < ${count}; i++)
          transaction.objectStore('articles').put({
            ...article, id: 'copy-' + i, url: article.url + '?copy=' + i, savedAt: i,
            blocks: Array.from({ length: 4 }, () => article.blocks).flat(),
          });
        transaction.objectStore('readings').clear();
        await new Promise((resolve) => { transaction.oncomplete = resolve; });
        database.close();
        setTimeout(() => document.defaultView.location.reload(), 0);
      })()`);
      const note = `document.querySelector('#panel-library .reading-note')`;
      await untilSeen('the progress', `${note}?.querySelector('progress')?.value >= 2 || null`);
      await session.inPanel(`${note}.querySelector('button').click()`);
      await untilSeen(
        'what is left',
        `/\\d+ saved articles have not/.test(${note}?.innerText) || null`,
      );
      const stopped = (await rows('readings')).length;
      expect(stopped).toBeGreaterThan(0);
      expect(stopped).toBeLessThan(count);
      await session.inPanel(`${note}.querySelector('button').click()`);
      await until('the note to go', async () => !(await seen(note)), 90_000);
      expect(await rows('readings')).toHaveLength(count);
      const told = await rows('toldEvents');
      expect(new Set(told.map(({ article }) => article)).size).toBe(count + 1); // and the reader's own
    });
  });
}
