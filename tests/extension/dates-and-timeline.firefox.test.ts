import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FirefoxSession } from '../browsers/firefox.mjs';
import type { FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { describePage } from '../demo/panel-hand.mjs';
import { hoverMention } from '../demo/hover-mention.mjs';
import { articleNaming, servePages } from './generated-pages.ts';
import { openWithGlossary } from './open-with-glossary.ts';

/** What of dates and timelines depends on the browser: painting, pointer, keys, downloads. */

const SUMMIT = '19 يونيو 2024';
const SHARED = 'timeline.html?entry=russia&entry=north-korea';
type Page = Awaited<ReturnType<FirefoxSession['openPage']>>;

let server: FileServer;
let session: FirefoxSession;
let page: Page;

beforeAll(async () => {
  server = await servePages({
    'dated.html': articleNaming([`اتفاق روسيا وكوريا الشمالية في ${SUMMIT}`, 'زيارة بوتين أمس']),
  });
  session = await openWithGlossary('firefox');
});
afterAll(async () => {
  await session.close();
  await server.close();
});

describe('dates in firefox', () => {
  it('are marked on the page, have a card, and go when they are switched off', async () => {
    page = await session.openPage(server.url('dated.html'));
    await session.clickAction(page);
    await describePage(session);
    const marked = () =>
      page.evaluate(() =>
        [...((CSS.highlights.get('siyaq-date') ?? []) as Iterable<StaticRange>)].map((range) =>
          range.startContainer.textContent!.slice(range.startOffset, range.endOffset),
        ),
      );
    await until('the dates', async () => (await marked()).join() === `${SUMMIT},أمس`);
    await hoverMention(page, SUMMIT);
    await page.keyboard.press('Escape');
    await until('the card to go', () => page.evaluate(() => !document.querySelector('siyaq-card')));
    const settings = `document.querySelector('#panel-article .date-settings')`;
    await until('the switch', () => session.inPanel(`!!${settings}`));
    await session.inPanel(`${settings}.querySelector('[role=switch]').click()`);
    await until('no dates', async () => (await marked()).length === 0);
  });
});

describe('the timeline in firefox', () => {
  const stops = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.stop')].map((stop) => ({
        name: stop.getAttribute('aria-label')!,
        left: stop.querySelector('.hit')!.getBoundingClientRect().left,
      })),
    );
  const focused = () => page.evaluate(() => document.activeElement!.getAttribute('aria-label'));

  beforeAll(async () => {
    page = await session.openExtensionPage(SHARED);
    await page.waitForSelector('.chart-drawing .stop');
  });

  it('is walked through by keys, and an event is chosen', async () => {
    const names = (await stops()).map(({ name }) => name);
    await page.$eval('.stop[tabindex="0"]', (node) => (node as unknown as SVGElement).focus());
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(names[1]);
    for (let i = 0; i < 12; i++) await page.keyboard.press('+');
    expect(await focused()).toBe(names[1]);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chosen-card');
    await page.keyboard.press('0');
    expect(await stops()).toHaveLength(names.length);
  });

  it('is dragged through time', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const before = (await stops())[0]!.left;
    const box = (await (await page.$('.chart-box'))!.boundingBox())!;
    const middle = box.y + box.height / 2;
    await page.mouse.move(box.x + 400, middle);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, middle, { steps: 5 });
    await page.mouse.up();
    await until('the move', async () => Math.abs((await stops())[0]!.left - before - 100) < 2);
  });

  it('is saved as files', async () => {
    for (const format of ['svg', 'json']) {
      await page.click('.menu > button');
      await page.click(`[data-format=${format}]`);
      const text = await until(`the ${format}`, async () => {
        const names = await readdir(session.downloads).catch(() => []);
        const name = names.find((file) => file.endsWith(`.${format}`));
        const written =
          name === undefined ? '' : await readFile(join(session.downloads, name), 'utf8');
        // The file stands there empty before it is written.
        return written.trimEnd().endsWith(format === 'svg' ? '</svg>' : '}') && written;
      });
      if (format === 'svg') expect(text).toContain('What Russia and North Korea share');
      else
        expect((JSON.parse(text) as { happenings: unknown[] }).happenings.length).toBeGreaterThan(
          9,
        );
    }
  });
});
