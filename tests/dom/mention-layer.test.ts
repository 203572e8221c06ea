import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../browsers/until.mjs';
import { bundle } from './bundle.ts';
import type { LayerTestOptions } from './layer-entry.ts';
import { openAt, openChromium, placeOf } from './browser.ts';
import { NAMES, PAGE } from './page-fixture.ts';

let browser: Browser;
let script: string;
let page: Page;

const URL = 'http://siyaq.test/article';
const OPTIONS: LayerTestOptions = {
  language: 'en',
  canOpenPanel: true,
  opens: true,
  card: 'event',
};

beforeAll(async () => {
  [browser, script] = await Promise.all([openChromium(), bundle('tests/dom/layer-entry.ts')]);
});
afterAll(() => browser.close());
afterEach(() => page.close());

/** A page with its marks painted. @returns the number of mentions */
async function painted(options: Partial<LayerTestOptions> = {}): Promise<number> {
  page = await openAt(browser, URL, PAGE);
  await page.evaluate(script);
  await page.evaluate((all) => window.startLayer(all), { ...OPTIONS, ...options });
  return page.evaluate((names) => window.layerTest.paint(names), NAMES);
}

/** Visible text of the open card, or null. */
const cardText = () =>
  page.evaluate(() => {
    if (!document.querySelector('siyaq-card')) return null;
    return window.layerTest.roots.at(-1)!.querySelector<HTMLElement>('.card')!.innerText;
  });
const cardShown = () => page.waitForSelector('siyaq-card', { timeout: 5_000 });
const cardGone = () =>
  page.waitForFunction(() => !document.querySelector('siyaq-card'), { timeout: 5_000 });
const cardSays = (words: string) =>
  page.waitForFunction(
    (words) =>
      window.layerTest.roots.at(-1)?.querySelector<HTMLElement>('.card')?.innerText.includes(words),
    { timeout: 5_000 },
    words,
  );
const opened = () => page.evaluate(() => window.layerTest.opened);
const highlights = () =>
  page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])),
  );
/** Text under each range of a highlight. */
const marked = (name: string) =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString().replace(/\s+/gu, ' ');
      }),
    name,
  );
async function hover(selector: string, text: string, nth = 0) {
  const at = await placeOf(page, selector, text, nth);
  await page.mouse.move(at.x - 3, at.y);
  await page.mouse.move(at.x, at.y);
  return at;
}

describe('painting', () => {
  test('marks by kind and leaves the page as it was', async () => {
    page = await openAt(browser, URL, PAGE);
    const before = await page.content();
    await page.evaluate(script);
    await page.evaluate((all) => window.startLayer(all), OPTIONS);
    await page.evaluate(() => {
      const counts = window as unknown as { changes: number };
      counts.changes = 0;
      new MutationObserver((records) => (counts.changes += records.length)).observe(document, {
        ...{ attributes: true, characterData: true, childList: true, subtree: true },
      });
    });
    expect(await page.evaluate((names) => window.layerTest.paint(names), NAMES)).toBe(8);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
    expect(await highlights()).toEqual({
      'siyaq-person': 4,
      'siyaq-organisation': 3,
      'siyaq-place': 1,
    });
  });

  test('marks the name alone in a word with proclitics, and a name across elements', async () => {
    await painted();
    expect(await marked('siyaq-place')).toEqual(['حربية']);
    expect(await marked('siyaq-organisation')).toContain('مرصد الرمال');
    expect(new Set(await marked('siyaq-organisation')).size).toBe(1);
  });

  test('underlines are drawn under a strict policy, and not in print', async () => {
    await painted();
    const { x, y } = await placeOf(page, '#first', 'سلمى الحربي');
    const clip = { x: x - 40, y: y - 18, width: 80, height: 36 };
    const look = async () => Buffer.from(await page.screenshot({ clip })).toString('base64');
    const on = await look();
    await page.emulateMediaType('print');
    const printed = await look();
    await page.emulateMediaType('screen');
    await page.evaluate(() => window.layerTest.layer.setVisible(false));
    const off = await look();
    expect(on).not.toBe(off);
    expect(printed).toBe(off);
    await page.evaluate(() => window.layerTest.layer.setVisible(true));
    expect(await look()).toBe(on);
  });

  test('paints anew in place of what was painted', async () => {
    await painted();
    await page.evaluate(() => {
      document.querySelector('#first')!.textContent = 'لم يبق إلا مرصد الرمال هنا.';
      document.querySelector('#last')!.remove();
    });
    await page.evaluate((names) => window.layerTest.paint(names), NAMES);
    expect(await highlights()).toEqual({ 'siyaq-person': 2, 'siyaq-organisation': 3 });
  });

  test('keeps its sheet beside those a page assigns, and leaves no trace when destroyed', async () => {
    await painted();
    const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
    await page.evaluate(() => (document.adoptedStyleSheets = [new CSSStyleSheet()]));
    await page.evaluate((names) => window.layerTest.paint(names), NAMES);
    expect(await sheets()).toBe(2);
    await page.evaluate(() => window.layerTest.layer.destroy());
    expect(await sheets()).toBe(1);
    expect(await highlights()).toEqual({});
  });

  describe('twenty thousand', () => {
    const persons = async () => (await highlights())['siyaq-person'] ?? 0;
    /** @param paragraphs with forty mentions each */
    const add = (paragraphs: number) =>
      page.evaluate(
        (names, paragraphs) => {
          for (let i = 0; i < paragraphs; i++) {
            const block = document.createElement('p');
            block.textContent = 'قالت سلمى الحربي كلمة ثم '.repeat(40);
            document.body.append(block);
          }
          return window.layerTest.paint(names);
        },
        NAMES,
        paragraphs,
      );
    /** Whether the n-th paragraph from the end holds marks. */
    const isMarked = (fromEnd: number) =>
      page.evaluate((fromEnd) => {
        const block = [...document.querySelectorAll('p')].at(-fromEnd)!;
        return [...(CSS.highlights.get('siyaq-person') ?? [])].some(({ startContainer }) =>
          block.contains(startContainer),
        );
      }, fromEnd);

    test('are found under the pointer, and marked where the reader is', async () => {
      await painted();
      expect(await add(500)).toBe(20_008);
      await page.waitForFunction(() => CSS.highlights.has('siyaq-person'));
      expect(await persons()).toBeLessThan(1000);
      await hover('#first', 'سلمى الحربي');
      await cardSays('1 of 20,004');
      expect(await isMarked(1)).toBe(false);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await until('marks at the end', () => isMarked(1));
      expect(await isMarked(200)).toBe(false);
      expect(await persons()).toBeLessThan(1000);
    });

    test('are all marked on paper', async () => {
      await painted();
      await add(500);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await persons()).toBe(20_004);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await persons()).toBeLessThan(1000);
    });

    test('stay marked on the screen while the page changes, and go with the layer', async () => {
      await painted();
      await add(500);
      await until('marks', async () => (await persons()) > 0);
      const before = await persons();
      expect(await add(1)).toBe(20_048);
      expect(await persons()).toBe(before); // at once, not a frame later
      await page.evaluate(() => window.layerTest.layer.destroy());
      await page.evaluate(() => scrollTo(0, 5000));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      expect(await highlights()).toEqual({});
    });

    test('are marked in an element without a box', async () => {
      await painted();
      await page.evaluate(() => {
        const frame = document.createElement('div');
        frame.style.display = 'contents';
        frame.append('قالت سلمى الحربي كلمة ثم '.repeat(40));
        document.body.prepend(frame);
      });
      await add(20);
      await until('marks in it', () =>
        page.evaluate(() =>
          [...(CSS.highlights.get('siyaq-person') ?? [])].some(
            ({ startContainer }) => startContainer.parentElement?.style.display === 'contents',
          ),
        ),
      );
    });
  });
});

describe('the card', () => {
  test('comes on hover with all it has to say, out of reach of the page', async () => {
    await painted();
    await hover('#first', 'سلمى الحربي');
    await cardSays('Opened the new observatory');
    const text = (await cardText())!;
    for (const part of ['Salma Harbi', 'سَلْمَى الحَرْبِي', 'Translit', 'A short line about Salma Harbi'])
      expect(text).toContain(part);
    for (const part of ['5 April 2031', 'Next (1 of 4)', 'In this article: 4'])
      expect(text).toContain(part);
    expect(await page.$eval('siyaq-card', (host) => host.shadowRoot)).toBeNull();
    const active = await marked('siyaq-active');
    expect(active).toEqual(['سلمى الحربي']);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('says how a word was taken apart and what else it could mean', async () => {
    await painted();
    await hover('#first', 'حربية');
    await cardSays('و + ب + ال + حربية');
    expect(await cardText()).toContain('Could also be: Salma Harbi');
  });

  test('does not come when the pointer only passes, and goes when it leaves', async () => {
    await painted();
    const before = await page.content();
    await hover('#first', 'سلمى الحربي');
    await page.mouse.move(5, 400);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(await cardText()).toBeNull();
    await hover('#first', 'سلمى الحربي');
    await cardShown();
    await page.mouse.move(5, 400);
    await cardGone();
    expect(await page.content()).toBe(before);
    expect(await highlights()).not.toHaveProperty('siyaq-active');
  });

  test('stays while the pointer is on it, and its button opens the entry', async () => {
    await painted();
    await hover('#first', 'سلمى الحربي');
    await cardSays('Opened the new observatory');
    const button = await page.evaluate(() => {
      const box = window.layerTest.roots
        .at(-1)!
        .querySelector('button.main')!
        .getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(button.x, button.y, { steps: 12 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await cardText()).not.toBeNull();
    await page.mouse.click(button.x, button.y);
    expect(await opened()).toEqual(['salma-harbi']);
    await cardGone();
  });

  test('never lies over its mention and stays on the screen, also on a narrow one', async () => {
    await painted();
    await page.setViewport({ width: 320, height: 480 });
    for (const [selector, text] of [
      ['#first', 'سلمى الحربي'],
      ['#first', 'حربية'],
      ['#unselectable', 'سلمى الحربي'],
    ] as const) {
      await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
      const at = await hover(selector, text);
      await cardShown();
      const { card, overlap } = await page.evaluate(() => {
        const card = window.layerTest.roots.at(-1)!.querySelector('.card')!.getBoundingClientRect();
        const [range] = CSS.highlights.get('siyaq-active')!;
        const live = document.createRange();
        live.setStart(range!.startContainer, range!.startOffset);
        live.setEnd(range!.endContainer, range!.endOffset);
        const overlap = [...live.getClientRects()].some(
          (box) => box.bottom > card.top && box.top < card.bottom,
        );
        return { card: card.toJSON() as DOMRect, overlap };
      });
      expect(overlap, `${selector} ${text} at ${at.y}`).toBe(false);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(320);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(480);
      await page.mouse.move(1, 1);
      await page.keyboard.press('Escape');
      await cardGone();
    }
  });

  test('speaks Arabic from right to left', async () => {
    await painted({ language: 'ar' });
    await hover('#first', 'سلمى الحربي');
    await cardSays('افتتح المرصد الجديد');
    const card = await page.evaluate(() => {
      const card = window.layerTest.roots.at(-1)!.querySelector<HTMLElement>('.card')!;
      const languages = [...card.querySelectorAll<HTMLElement>('[lang]')].map((it) => [
        it.lang,
        it.dir,
      ]);
      return { lang: card.lang, direction: getComputedStyle(card).direction, languages };
    });
    expect(card).toMatchObject({ lang: 'ar', direction: 'rtl' });
    expect(card.languages).toContainEqual(['en', 'ltr']);
  });

  test('says that there are no past events, and says when they cannot be read', async () => {
    await painted({ card: 'none' });
    await hover('#first', 'سلمى الحربي');
    await cardSays('No past events known');
    await page.close();
    await painted({ card: 'failure' });
    await hover('#first', 'سلمى الحربي');
    await cardSays('could not be read');
  });

  test('carries both languages and no opening button where no panel can be opened', async () => {
    await painted({ canOpenPanel: false });
    await hover('#first', 'سلمى الحربي');
    await cardSays('Opened the new observatory');
    const text = (await cardText())!;
    expect(text).toContain('A short line about Salma Harbi');
    expect(text).toContain('وصف قصير');
    expect(text).not.toContain('Open entry');
  });

  test('goes when the page scrolls under it', async () => {
    await painted();
    await hover('#first', 'سلمى الحربي');
    await cardShown();
    await page.mouse.wheel({ deltaY: 200 });
    await cardGone();
  });

  /** Presses a button of the card as the reader does, coming from its mention. */
  async function pressInCard(selector: string) {
    const button = await page.evaluate((selector) => {
      const found = window.layerTest.roots.at(-1)!.querySelector(selector)!;
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    await page.mouse.move(button.x, button.y, { steps: 12 });
    await page.mouse.click(button.x, button.y);
  }

  test('says why a name was read so when asked, and not before', async () => {
    await painted();
    await hover('#first', 'حربية');
    await cardSays('و + ب + ال + حربية');
    expect(await cardText()).not.toContain('conjunction');
    await pressInCard('.ask');
    await cardSays('conjunction: and');
    const text = (await cardText())!;
    for (const part of ['preposition: by', 'the article', 'written exactly', 'Confidence: 100%'])
      expect(text).toContain(part);
    const expanded = () =>
      page.evaluate(() =>
        window.layerTest.roots.at(-1)!.querySelector('.ask')!.getAttribute('aria-expanded'),
      );
    expect(await expanded()).toBe('true');
    await pressInCard('.ask');
    expect(await expanded()).toBe('false');
    expect(await cardText()).not.toContain('conjunction');
  });

  test('shows another entry that the name could mean, and the way back', async () => {
    await painted();
    await hover('#first', 'حربية');
    await cardSays('Could also be: Salma Harbi');
    const heading = () =>
      page.evaluate(
        () => window.layerTest.roots.at(-1)!.querySelector<HTMLElement>('#name')!.innerText,
      );
    const first = await heading();
    await pressInCard('.other');
    await cardSays(`Could also be: ${first}`);
    expect(await heading()).toBe('Salma Harbi');
    await pressInCard('.other');
    await cardSays('Could also be: Salma Harbi');
    expect(await heading()).toBe(first);
  });

  test('hides the marks of the page when asked', async () => {
    await painted();
    await hover('#first', 'سلمى الحربي');
    await cardShown();
    await page.evaluate(() => {
      const buttons = [...window.layerTest.roots.at(-1)!.querySelectorAll('button')];
      buttons.at(-1)!.click(); // not by the reader: does nothing
    });
    expect(await highlights()).toHaveProperty('siyaq-person');
    await page.keyboard.press('Escape');
    await page.mouse.move(1, 1);
    await press('KeyN');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await cardGone();
    expect(await highlights()).toEqual({});
  });
});

/** Alt+Shift and a key. */
async function press(key: 'KeyN' | 'KeyP') {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

describe('clicking', () => {
  test('opens the entry, and shows the card where that fails', async () => {
    await painted();
    const { x, y } = await placeOf(page, '#first', 'سلمى الحربي');
    await page.mouse.click(x, y);
    expect(await opened()).toEqual(['salma-harbi']);
    expect(await cardText()).toBeNull();
    await page.close();
    await painted({ opens: false });
    await page.mouse.click(x, y);
    await cardSays('Salma Harbi');
    await page.mouse.click(5, 400);
    await cardGone();
  });

  test('leaves links, controls, selections and modified clicks to the page', async () => {
    await painted();
    const link = await placeOf(page, '#link', 'سلمى الحربي');
    await page.mouse.click(link.x, link.y);
    await page.waitForFunction(() => location.hash === '#followed', { timeout: 5_000 });
    const { x, y } = await placeOf(page, '#first', 'سلمى الحربي');
    await page.keyboard.down('Control');
    await page.mouse.click(x, y);
    await page.keyboard.up('Control');
    await page.mouse.move(x + 30, y);
    await page.mouse.down();
    await page.mouse.move(x - 10, y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(2);
    expect(await opened()).toEqual([]);
  });

  test('never stops an event or its default', async () => {
    await painted();
    await page.evaluate(() => {
      const seen: string[] = [];
      (window as unknown as { seen: string[] }).seen = seen;
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        document.body.addEventListener(type, (event) =>
          seen.push(`${type} ${event.defaultPrevented}`),
        );
    });
    const { x, y } = await placeOf(page, '#first', 'سلمى الحربي');
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
      ...['pointerdown false', 'mousedown false', 'mouseup false', 'click false'],
    ]);
    expect(await opened()).toEqual(['salma-harbi']);
  });

  test('a click the page handled is the page’s', async () => {
    await painted();
    await page.evaluate(() =>
      document
        .querySelector('#first')!
        .addEventListener('click', (event) => event.preventDefault()),
    );
    const { x, y } = await placeOf(page, '#first', 'سلمى الحربي');
    await page.mouse.click(x, y);
    expect(await opened()).toEqual([]);
  });

  test('a tap shows the card', async () => {
    await painted();
    const { x, y } = await placeOf(page, '#first', 'سلمى الحربي');
    await page.touchscreen.tap(x, y);
    await cardSays('Salma Harbi');
    expect(await opened()).toEqual([]);
    await page.touchscreen.tap(5, 400);
    await cardGone();
  });
});

describe('the keyboard', () => {
  test('goes from mention to mention with the card focused, and gives the focus back', async () => {
    await painted();
    await page.focus('#link');
    await press('KeyN');
    await cardSays('Sands Observatory');
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe('siyaq-card');
    await press('KeyN');
    await cardSays('Salma Harbi');
    await press('KeyP');
    await cardSays('Sands Observatory');
    await page.keyboard.press('Enter');
    expect(await opened()).toEqual(['sands']);
    await cardGone();
    await press('KeyN');
    await cardSays('Salma Harbi');
    await page.keyboard.press('Escape');
    await cardGone();
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('link');
  });

  test('Tab stays in the card, Next goes to the next mention of the same entry', async () => {
    await painted();
    await press('KeyN');
    await press('KeyN');
    await cardSays('Next (1 of 4)');
    const focused = () =>
      page.evaluate(() => window.layerTest.roots.at(-1)!.activeElement?.textContent);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Open entry');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await cardSays('Next (2 of 4)');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused()).toBe('Why?');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Open entry');
  });

  test('keys are the page’s where text is typed, and where nothing is marked', async () => {
    await painted();
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
    });
    await press('KeyN');
    expect(await cardText()).toBeNull();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      window.layerTest.layer.paint([], [], [], null);
      document.addEventListener('keydown', (event) => {
        document.title = `${event.code} ${event.defaultPrevented}`;
      });
    });
    await press('KeyN');
    expect(await page.title()).toBe('KeyN false');
  });
});

describe('revealing', () => {
  test('scrolls to the mention and washes it', async () => {
    await painted();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await page.evaluate(() => window.layerTest.layer.reveal('salma-harbi', 3))).toBe(true);
    const at = await placeOf(page, '#last', 'سلمى الحربي');
    expect(at.y).toBeGreaterThan(0);
    expect(at.y).toBeLessThan(700);
    expect(await marked('siyaq-active')).toEqual(['سلمى الحربي']);
  });

  test('scrolls boxes inside the page too', async () => {
    await painted();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluate((names) => {
      const box = document.createElement('div');
      box.style.cssText = 'height: 120px; overflow: auto';
      box.innerHTML = '<div style="height: 900px"></div><p id="inner">ثم سلمى الحربي أخيرا.</p>';
      document.body.append(box);
      window.layerTest.paint(names);
    }, NAMES);
    expect(await page.evaluate(() => window.layerTest.layer.reveal('salma-harbi', 4))).toBe(true);
    const { x, y } = await placeOf(page, '#inner', 'سلمى الحربي');
    const hit = await page.evaluate((x, y) => document.elementFromPoint(x, y)?.id, x, y);
    expect(hit).toBe('inner');
  });

  test('answers no for what is not there or not on the screen', async () => {
    await painted();
    const reveal = (entry: string, index: number) =>
      page.evaluate((entry, index) => window.layerTest.layer.reveal(entry, index), entry, index);
    expect(await reveal('salma-harbi', 4)).toBe(false);
    expect(await reveal('nobody', 0)).toBe(false);
    await page.$eval('#last', (last) => ((last as HTMLElement).style.display = 'none'));
    expect(await reveal('salma-harbi', 3)).toBe(false);
    await page.$eval('#first', (first) => (first.textContent = 'x'));
    expect(await reveal('salma-harbi', 0)).toBe(false);
  });
});
