import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { openAt, openChromium, placeOf } from './browser.ts';
import type { KnownName, LayerTestOptions } from './layer-entry.ts';

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<style>body { font: 20px/2 serif; max-width: 640px; margin: 40px auto; }</style></head><body>
<h1 id="title">افتتاح مرصد الرمال</h1>
<p id="day">افتتح المرصد في 5 أبريل/نيسان 2031 بحضور سلمى الحربي.</p>
<p id="yesterday">وكانت سلمى الحربي قد زارته أمس قبل أن تغادر.</p>
<p id="named">وتعود فكرته إلى <b>عيد العلم</b> 2019 كما تقول.</p>
<p id="never">وحملت الدعوة تاريخ 31 فبراير 2030 خطأ.</p>
<p id="hijri">ووضع حجر أساسه في 10 رمضان <i>1445</i> هـ.</p>
<p id="far">وبدأ الحفر في عام 1931.</p>
</body></html>`;

const NAMES: KnownName[] = [
  { id: 'salma', kind: 'person', ar: 'سلمى', en: 'Salma Harbi', surface: 'سلمى الحربي' },
  { id: 'day-of-knowledge', kind: 'event', ar: 'ع', en: 'Day', surface: 'عيد العلم 2019' },
];
const OPTIONS: LayerTestOptions = {
  ...{ language: 'en', canOpenPanel: true, opens: true, card: 'event' },
  publication: { published: '2031-04-07', publishedCertainty: 'agreed' },
};
const ALL = ['5 أبريل/نيسان 2031', 'أمس', '31 فبراير 2030', '10 رمضان 1445 هـ', 'عام 1931'];

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([openChromium(), bundle('tests/dom/layer-entry.ts')]);
});
afterAll(() => browser.close());
afterEach(() => page.close());

async function painted(
  options: Partial<LayerTestOptions> = {},
  names: readonly KnownName[] = NAMES,
): Promise<void> {
  page = await openAt(browser, 'http://siyaq.test/article', PAGE);
  await page.evaluate(script);
  await page.evaluate((all) => window.startLayer(all), { ...OPTIONS, ...options });
  await page.evaluate((names) => window.layerTest.paint(names), names);
}
const marked = (name = 'siyaq-date') =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    name,
  );
const cardText = () =>
  page.evaluate(() => {
    if (!document.querySelector('siyaq-card')) return null;
    return window.layerTest.roots.at(-1)!.querySelector<HTMLElement>('.card')!.innerText;
  });
const cardSays = (words: string) =>
  page.waitForFunction(
    (words) =>
      document.querySelector('siyaq-card') &&
      window.layerTest.roots.at(-1)?.querySelector<HTMLElement>('.card')?.innerText.includes(words),
    { timeout: 5_000 },
    words,
  );
const cardGone = () =>
  page.waitForFunction(() => !document.querySelector('siyaq-card'), { timeout: 5_000 });
async function hover(selector: string, text: string): Promise<void> {
  const { x, y } = await placeOf(page, selector, text);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}
async function press(key: 'KeyD'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}
const set = (mark: boolean, months: 'both' | 'levant' = 'both') =>
  page.evaluate((mark, months) => window.layerTest.layer.setDates({ mark, months }), mark, months);

describe('marks of dates', () => {
  test('stand under all that is written as a date, and under no name', async () => {
    await painted();
    expect(await marked()).toEqual(ALL);
    expect(await marked('siyaq-event')).toEqual(['عيد العلم 2019']);
  });

  test('stand under what a name leaves of a date', async () => {
    const names = [{ ...NAMES[0]!, surface: 'نيسان' }];
    await painted({}, names);
    expect((await marked()).slice(0, 2)).toEqual(['5 أبريل/', '2031']);
  });

  test('are not there without an article, when they are switched off or all marks are hidden', async () => {
    await painted();
    await set(false);
    expect(await marked()).toEqual([]);
    expect(await marked('siyaq-person')).toHaveLength(2);
    await set(true);
    expect(await marked()).toEqual(ALL);
    await page.evaluate(() => window.layerTest.layer.setVisible(false));
    expect(await marked()).toEqual([]);
    await page.evaluate(() => window.layerTest.layer.setVisible(true));
    expect(await marked()).toEqual(ALL);
    await page.evaluate(() => window.layerTest.layer.destroy());
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await page.close();
    page = await openAt(browser, 'http://siyaq.test/article', PAGE);
    await page.evaluate(script);
    await page.evaluate(({ language, canOpenPanel, opens, card }) => {
      window.startLayer({ language, canOpenPanel, opens, card });
    }, OPTIONS);
    await page.evaluate((names) => window.layerTest.paint(names), NAMES);
    expect(await marked()).toEqual([]);
  });

  test('follow the text', async () => {
    await painted();
    await page.evaluate(() => {
      document.querySelector('#day')!.textContent = 'لا تاريخ هنا.';
      document.querySelector('#far')!.textContent = 'وبدأ الحفر في عام 1932.';
    });
    await page.evaluate((names) => window.layerTest.paint(names), NAMES);
    await page.waitForFunction(() => CSS.highlights.get('siyaq-date')?.size === 4);
    expect(await marked()).toEqual([...ALL.slice(1, 4), 'عام 1932']);
  });
});

describe('the card of a date', () => {
  test('says the day in both calendars, and what else is known of it', async () => {
    await painted();
    await hover('#day', '5 أبريل/نيسان 2031');
    await cardSays('Also on that day');
    const text = await cardText();
    expect(text).toContain('5 أبريل/نيسان 2031');
    expect(text).toContain('Saturday, 5 April 2031');
    expect(text).toContain('13 Dhu al-Hijja 1452 AH');
    expect(text).toContain('Opened the new observatory');
    expect(text).toContain('and 2 more');
    expect(text).not.toContain('Counted from');
    expect(await page.evaluate(() => window.layerTest.asked)).toEqual([
      {
        ...{ from: '2031-04-05', to: '2031-04-05' },
        entries: ['salma', 'day-of-knowledge'],
        published: '2031-04-07',
      },
    ]);
    await page.mouse.move(5, 5);
    await cardGone();
  });

  test('lists the rest of many events on request, by mouse and by keyboard', async () => {
    await painted({ more: 7 });
    await hover('#day', '5 أبريل/نيسان 2031');
    await cardSays('and 9 more');
    expect(await cardText()).not.toContain('hall');
    await page.evaluate(() =>
      window.layerTest.roots.at(-1)!.querySelector<HTMLElement>('.card button')!.click(),
    );
    await cardSays('Opened hall 2');
    expect(await cardText()).toContain('Opened the new observatory');
    expect(await cardText()).toContain('and 7 more');
    await page.close();
    await painted();
    await hover('#day', '5 أبريل/نيسان 2031');
    await cardSays('and 2 more');
    await page.evaluate(() => {
      window.layerTest.roots.at(-1)!.querySelector<HTMLElement>('.card')!.focus();
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await cardSays('Opened hall 1');
    expect(await cardText()).not.toContain('more');
    const focused = await page.evaluate(
      () => window.layerTest.roots.at(-1)!.activeElement?.tagName,
    );
    expect(focused).toBe('UL');
  });

  test('says what it counts from, and how sure that is', async () => {
    await painted();
    await hover('#yesterday', 'أمس');
    await cardSays('Sunday, 6 April 2031');
    expect(await cardText()).toContain('Counted from 7 April 2031, the day of publication');
    await page.close();
    const publication = { published: '2031-04-07', publishedCertainty: 'disputed' } as const;
    await painted({ publication });
    await hover('#yesterday', 'أمس');
    await cardSays('the day of publication (the page gives several days)');
  });

  test('says that a day is not known where the page does not tell when it was published', async () => {
    await painted({ publication: { published: null, publishedCertainty: null } });
    await hover('#yesterday', 'أمس');
    await cardSays('Not known: this page does not say when it was published.');
    expect(await page.evaluate(() => window.layerTest.asked)).toEqual([]);
  });

  test('says that there is no such day', async () => {
    await painted();
    await hover('#never', '31 فبراير 2030');
    await cardSays('There is no 31 February.');
    await page.close();
    await painted({ language: 'ar' });
    await hover('#never', '31 فبراير 2030');
    await cardSays('لا وجود ليوم 31 فبراير/شباط.');
  });

  test('gives the Gregorian day of a Hijri date', async () => {
    await painted({ card: 'none' });
    await hover('#hijri', '10 رمضان');
    await cardSays('Wednesday, 20 March 2024');
    expect(await cardText()).toContain('10 Ramadan 1445 AH');
    await cardSays('No other event of that day is known for the names in this article.');
  });

  test('is no finer than what was written, and names months as the reader does', async () => {
    await painted({ language: 'ar' });
    await hover('#far', 'عام 1931');
    await cardSays('بدقة السنة');
    await cardSays('5 أبريل/نيسان 2031 · افتتح المرصد الجديد');
    await page.keyboard.press('Escape');
    await set(true, 'levant');
    await hover('#day', '5 أبريل/نيسان 2031');
    await cardSays('السبت 5 نيسان 2031');
  });

  test('says when what is known could not be read', async () => {
    await painted({ card: 'failure' });
    await hover('#day', '5 أبريل/نيسان 2031');
    await cardSays('The past events could not be read.');
    expect(await cardText()).toContain('Saturday, 5 April 2031');
  });

  test('gives way to the card of a name, also where the name stands in a date', async () => {
    await painted({}, [{ ...NAMES[0]!, surface: 'نيسان' }]);
    await hover('#day', '2031');
    await cardSays('Saturday, 5 April 2031');
    await hover('#day', 'نيسان');
    await cardSays('Salma Harbi');
    expect(await cardText()).not.toContain('Saturday');
  });

  test('goes with the marks when they are switched off', async () => {
    await painted();
    await hover('#day', '5 أبريل/نيسان 2031');
    await cardSays('Saturday, 5 April 2031');
    await set(false);
    await cardGone();
  });

  test('shows on a click or a tap, and takes none from the page', async () => {
    await painted();
    const { x, y } = await placeOf(page, '#far', 'عام 1931');
    await page.touchscreen.tap(x, y);
    await cardSays('Precise to the year');
    await page.touchscreen.tap(5, 5);
    await cardGone();
    expect(await page.evaluate(() => window.layerTest.opened)).toEqual([]);
  });

  test('is reached by keyboard, from date to date', async () => {
    await painted();
    await press('KeyD');
    await cardSays('Saturday, 5 April 2031');
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe('siyaq-card');
    await press('KeyD');
    await cardSays('Sunday, 6 April 2031');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe('siyaq-card');
    await page.keyboard.press('Escape');
    await cardGone();
    for (let i = 0; i < 4; i++) await press('KeyD');
    await cardSays('Saturday, 5 April 2031');
  });
});
