import { join, relative } from 'node:path';
import { openBrowser } from '../browsers/open-browser.mjs';
import { serve } from '../browsers/serve.mjs';
import { chooseMention } from './hover-mention.mjs';
import { countStored, describePage, saveArticle } from './panel-hand.mjs';
import { reportLines } from './report.mjs';
import { takePictures } from './take-pictures.mjs';

const DIST = join(import.meta.dirname, '../../dist');

/**
 * Opens a page in a browser with the extension and its panel, and prints what was found.
 *
 * @param {import('./find-target.mjs').Target} target
 * @param {{engine: import('../browsers/find-browser.mjs').Engine, headless: boolean}} options with a window
 *   it stays open until the reader closes it; without one, the article is saved and pictures are taken
 * @returns {Promise<number>} the exit status
 */
export async function show(target, { engine, headless }) {
  const server = 'url' in target ? null : await serve(target.folder);
  const url = 'url' in target ? target.url : (server?.url(target.file) ?? '');
  console.log(`Opening ${url} in ${engine === 'firefox' ? 'Firefox' : 'Chromium'} …\n`);
  const session = await openBrowser(engine, {
    extension: join(DIST, 'test', engine),
    headless,
    ...(headless ? {} : { viewport: null }),
  });
  try {
    const page = await session.openPage(url);
    await session.clickAction(page);
    const report = await describePage(session);
    if (headless && report.state === 'reading') await saveArticle(session);
    const stored = await countStored(session);
    console.log(reportLines(report, stored));
    if (headless) {
      const folder = join(DIST, 'demo');
      const [article = null] = stored.articleIds;
      const surface = chooseMention(report);
      const count = await takePictures(session, page, { folder, surface, article });
      console.log(`  Pictures   ${count} in ${relative('', folder)}`);
    } else {
      console.log('\nClose the browser, or press Ctrl+C here, to end.');
      await new Promise((resolve) => session.browser.once('disconnected', resolve));
    }
    return report.state === 'failed' || (isSample(target) && report.entries.length === 0) ? 1 : 0;
  } finally {
    await session.close();
    await server?.close();
  }
}

/** @param {import('./find-target.mjs').Target} target @returns {boolean} */
function isSample(target) {
  return 'sample' in target && target.sample;
}
