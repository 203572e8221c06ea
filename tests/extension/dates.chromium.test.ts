import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../browsers/chromium.mjs';
import type { FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { chooseLanguage, chooseTab, describePage, saveArticle } from '../demo/panel-hand.mjs';
import { hoverMention } from '../demo/hover-mention.mjs';
import { violations } from './accessibility.ts';
import { articleNaming, servePages } from './generated-pages.ts';
import { floatingText } from './marks.ts';
import { openWithGlossary } from './open-with-glossary.ts';

/** Dates on pages: marked, explained with what the packs know, and switched off on every open page at once. */

type Page = Awaited<ReturnType<ChromiumSession['openPage']>>;

const SUMMIT = '19 يونيو 2024';
const ARTICLE = articleNaming([
  `اتفاق روسيا وكوريا الشمالية الموقع في ${SUMMIT}`,
  'زيارة فلاديمير بوتين أمس',
  'وثيقة عليها تاريخ 31 فبراير 2024',
]);
const DATES = [SUMMIT, 'أمس', '31 فبراير 2024'];

let server: FileServer;
let session: ChromiumSession;
let page: Page;
let other: Page;

beforeAll(async () => {
  server = await servePages({
    'dated.html': ARTICLE,
    'undated.html': ARTICLE.replace(/<meta property="article:published_time"[^>]*>/u, ''),
  });
  session = await openWithGlossary('chromium');
  other = await session.openPage(server.url('undated.html'));
  page = await session.openPage(server.url('dated.html'));
  await session.clickAction(page);
  await chooseLanguage(session, 'en');
  await describePage(session);
});
afterAll(async () => {
  await session.close();
  await server.close();
});

const markedDates = (of: Page) =>
  of.evaluate(() =>
    [...((CSS.highlights.get('siyaq-date') ?? []) as Iterable<StaticRange>)].map((range) =>
      range.startContainer.textContent!.slice(range.startOffset, range.endOffset),
    ),
  );
const untilDates = (of: Page, dates: readonly string[]) =>
  until(
    `the dates ${dates.join(', ')}`,
    async () => JSON.stringify(await markedDates(of)) === JSON.stringify(dates),
  );
async function cardOf(of: Page, words: string, expected: string): Promise<string> {
  await of.bringToFront();
  await of.keyboard.press('Escape');
  await hoverMention(of, words);
  return until(`the card with ${expected}`, async () => {
    const text = await floatingText(of);
    return text.includes(expected) && text;
  });
}
const settings = `document.querySelector('#panel-article .date-settings')`;
const toggle = (index: number) =>
  session.inPanel(`${settings}.querySelectorAll('[role=switch]')[${index}].click()`);
const names = (of: Page) => of.evaluate(() => CSS.highlights.get('siyaq-country')?.size ?? 0);

describe('dates on pages', () => {
  it('are marked beside the names', async () => {
    await untilDates(page, DATES);
    expect(await names(page)).toBe(2);
  });

  it('have a card with the day in both calendars and what the packs know of it', async () => {
    const text = await cardOf(page, SUMMIT, 'Also on that day');
    expect(text).toContain('Wednesday, 19 June 2024');
    expect(text).toContain('13 Dhu al-Hijja 1445 AH');
    expect(text).toContain('Comprehensive Strategic Partnership');
  });

  it('count from the day of publication, and stay open on a page without one', async () => {
    expect(await cardOf(page, 'أمس', 'Counted from')).toContain('Monday, 4 August 2025');
    await untilDates(other, DATES);
    await cardOf(other, 'أمس', 'Not known: this page does not say when it was published.');
    await cardOf(page, '31 فبراير 2024', 'There is no 31 February.');
  });

  it('have settings that everybody can use', async () => {
    await session.inPanel(`${settings}.querySelector('summary').click()`);
    expect(await session.inPanel(`${settings}.open`)).toBe(true);
    expect(await violations(await session.panelPage())).toEqual([]);
  });

  it('are named as the reader names months, from the next card on', async () => {
    await session.inPanel(`(() => {
      const select = ${settings}.querySelector('select');
      select.value = 'levant';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await chooseLanguage(session, 'ar');
    await page.reload();
    await untilDates(page, DATES);
    await cardOf(page, SUMMIT, 'الأربعاء 19 حزيران 2024');
    await until('the panel to follow', async () =>
      (
        (await session.inPanel(`document.querySelector('.article-head').innerText`)) as string
      ).includes('5 آب 2025'),
    );
    await toggle(1);
    await until('Hijri dates in the panel', async () =>
      (
        (await session.inPanel(`document.querySelector('.article-head').innerText`)) as string
      ).includes('5 آب 2025 (11 صفر 1447هـ)'),
    );
    await chooseLanguage(session, 'en');
  });

  it('are marked in a saved article, too', async () => {
    await chooseTab(session, 'article');
    await saveArticle(session);
    await chooseTab(session, 'library');
    const row = `document.querySelector('#panel-library a[href*="reader.html"]')`;
    await until('the saved article', () => session.inPanel(`!!${row}`));
    const reader = await session.openExtensionPage(
      (await session.inPanel(`${row}.getAttribute('href')`)) as string,
    );
    await untilDates(reader, DATES);
    await cardOf(reader, SUMMIT, 'Also on that day');
    await page.bringToFront();
    await chooseTab(session, 'article');
    await until('the switches', () => session.inPanel(`!!${settings}`));
    await toggle(0);
    await untilDates(reader, []);
    await toggle(0);
    await untilDates(reader, DATES);
    await reader.close();
  });

  it('go from every open page at once when they are switched off, and the names stay', async () => {
    await page.bringToFront();
    await untilDates(page, DATES);
    await toggle(0);
    await untilDates(page, []);
    await untilDates(other, []);
    expect(await names(page)).toBe(2);
    await page.reload();
    await until('the names', async () => (await names(page)) === 2);
    expect(await markedDates(page)).toEqual([]);
    await until('the switches', () => session.inPanel(`!!${settings}`));
    await toggle(0);
    await untilDates(page, DATES);
    await untilDates(other, DATES);
  });
});
