import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../browsers/chromium.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { hoverMention } from '../demo/hover-mention.mjs';
import { describePage } from '../demo/panel-hand.mjs';
import { builtForTests } from './built-for-tests.ts';
import { copyExtension } from './copy-extension.ts';
import { brokenArticle, longArticle, servePages } from './generated-pages.ts';
import { floatingText, markedTexts, untilMarked, untilUnmarked } from './marks.ts';
import { openWithGlossary } from './open-with-glossary.ts';
import { untilSetUp } from './until-set-up.ts';

/** Pages that are too much, broken or closed to others, and a background that goes away under them. */

const FIXTURES = join(import.meta.dirname, '../fixtures');
/** Everything a policy can forbid to a page: scripts, styles, pictures, frames, even its own origin. */
const STRICTEST =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox";
/** The year of a past event: a card has one only when the background answered. */
const EVENT = /\b20\d\d\b/u;
type Page = Awaited<ReturnType<ChromiumSession['openPage']>>;

let session: ChromiumSession;
let article: FileServer;
let generated: FileServer;
let closed: FileServer;
let page: Page;

beforeAll(async () => {
  article = await serve(join(FIXTURES, 'article'));
  closed = await serve(join(FIXTURES, 'article'), {
    headers: { 'content-security-policy': STRICTEST },
  });
  generated = await servePages({
    'long.html': longArticle(50_000),
    'broken.html': brokenArticle(),
  });
  session = await openWithGlossary('chromium');
});
afterAll(async () => {
  await session.close();
  await Promise.all([article.close(), closed.close(), generated.close()]);
});
afterEach(async () => {
  if (!page.isClosed()) await page.close();
});

/** A click while the background starts is nobody's, the browser drops it: a reader who sees nothing clicks again. */
async function clickUntilMarked(session: ChromiumSession): Promise<void> {
  await until('marks after a click', async () => {
    await session.clickAction(page);
    return untilMarked(page, 8_000).catch(() => null);
  });
}

async function open(url: string, withPanel = false): Promise<void> {
  page = await session.openPage(url);
  if (withPanel && !(await session.panelIsOpen())) await session.clickAction(page);
}

describe('a page that is hard to read', () => {
  it('is read with fifty thousand words, and answers its reader all the while', async () => {
    await open(generated.url('long.html'), true);
    const beats = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          const beat = () => {
            count += 1;
            if (CSS.highlights.size > 0) resolve(count);
            else setTimeout(beat);
          };
          beat();
        }),
    );
    await page.click('#own');
    expect(await page.$eval('#own', (button) => button.textContent)).toBe('answered');
    const report = await describePage(session);
    expect(report.state).toBe('reading');
    const words = report.article?.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    expect(words).toBeGreaterThanOrEqual(50_000);
    expect(report.mentions.flat().length).toBeGreaterThan(4_000);
    // The page had its turn between what the extension did.
    expect(await beats).toBeGreaterThan(1);
    // What is near the screen is marked; all of it for print.
    expect((await markedTexts(page)).length).toBeLessThan(1_000);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await markedTexts(page)).toHaveLength(report.mentions.flat().length);
  });

  it('is read with broken markup, broken data and NUL characters', async () => {
    await open(generated.url('broken.html'), true);
    const report = await describePage(session);
    expect(report.state).toBe('reading');
    const text = report.article?.blocks.map((block) => block.text).join('\n') ?? '';
    expect(text).toContain('محادثات بين موسكو وبيونغ يانغ');
    expect(text).toContain('فلاديمير بوتين إلى العاصمة برفقة');
    expect(text).not.toContain('\u0000');
    expect(text).not.toContain('NewsArticle');
    expect(report.article?.published).toBeNull();
    const marked = await untilMarked(page);
    expect(marked).toEqual(expect.arrayContaining(['سيرغي لافروف', 'فلاديمير بوتين']));
    expect(marked).toHaveLength(report.mentions.flat().length);
  });

  it('shows marks and card under a policy that forbids everything', async () => {
    await open(closed.url('index.html'));
    expect(await untilMarked(page)).toContain('فلاديمير بوتين');
    await hoverMention(page, 'فلاديمير بوتين');
    await until('the card', async () => (await floatingText(page)).includes('Vladimir Putin'));
    // The policy is in force: what the page itself may load is nothing.
    const fetched = await page.evaluate(() =>
      fetch(location.href).then(
        () => 'allowed',
        () => 'forbidden',
      ),
    );
    expect(fetched).toBe('forbidden');
  });
});

describe('a background that was stopped', () => {
  it('comes back for the card', async () => {
    await open(article.url('index.html'));
    await untilMarked(page);
    await session.stopBackground();
    await hoverMention(page, 'كيم جونغ أون');
    await until('a past event on the card', async () => {
      const text = await floatingText(page);
      return text.includes('Kim Jong Un') && EVENT.test(text);
    });
  });

  it('comes back for a click', async () => {
    await open(article.url('index.html'), true);
    await untilMarked(page);
    await hoverMention(page, 'سيرغي لافروف');
    await session.stopBackground();
    await page.mouse.down();
    await page.mouse.up();
    await until('the entry in the panel', () =>
      session.inPanel(
        `/Sergei Lavrov|Sergey Lavrov/.test(document.querySelector('main').innerText)`,
      ),
    );
  });
});

// Installed once more, as an update is: open pages keep the content scripts of the copy before.
describe('an extension that was reloaded under an open page', () => {
  it('marks the page anew by itself where every site is allowed', async () => {
    await open(article.url('index.html'));
    const before = await untilMarked(page);
    await session.browser.installExtension(builtForTests('chromium'));
    // The copy before the reload could fetch no past event any more.
    await until('a card from the new copy', async () => {
      await hoverMention(page, 'كيم جونغ أون');
      return EVENT.test(await floatingText(page));
    });
    expect((await markedTexts(page)).sort()).toEqual(before.sort());
  });

  it('takes its marks off and says why where it is asked each time, until it is asked again', async () => {
    const shipped = await copyExtension('chromium', { granted: false });
    const asked = await openChromium({ extension: shipped.folder });
    try {
      await untilSetUp(asked);
      page = await asked.openPage(article.url('index.html'));
      await clickUntilMarked(asked);
      await asked.browser.installExtension(shipped.folder);
      await hoverMention(page, 'كيم جونغ أون');
      await untilUnmarked(page);
      expect(await floatingText(page)).toContain(
        'Siyaq was updated. Reload the page to see its marks again.',
      );

      await page.reload();
      await clickUntilMarked(asked);
      await hoverMention(page, 'كيم جونغ أون');
      await until('the card', async () => EVENT.test(await floatingText(page)));
    } finally {
      await asked.close();
      await shipped.remove();
    }
  });
});
