import { until } from '../../browsers/until.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * How the panel reads the library, as it is seen from within.
 *
 * @typedef {object} Watch
 * @property {number | null} seconds from the first sight of the progress to its end; null while it goes on
 * @property {number} gap longest time between two frames meanwhile, in milliseconds
 * @property {number} task longest task meanwhile, in milliseconds; 0 where the browser does not tell
 */

const NOTE = `document.querySelector('#panel-library .reading-note')`;
const PROGRESS = `${NOTE}?.querySelector('progress')`;

/** Opens the panel at the library, in a tab. @param {import('../../browsers/open-browser.mjs').Session} session */
export async function openLibrary(session) {
  const page = await session.openExtensionPage('panel.html');
  await until('the tab of the library', () =>
    page.evaluate(`(() => {
      const tab = document.querySelector('#tab-library');
      tab?.click();
      return tab !== null;
    })()`),
  );
  return page;
}

/**
 * Waits until the library is read to its end.
 *
 * @param {Page} page
 * @param {number} timeout in milliseconds
 * @returns {Promise<Watch>}
 */
export async function watchToEnd(page, timeout) {
  await page.evaluate(`(() => {
    const watch = { seconds: null, gap: 0, task: 0 };
    globalThis.readingWatch = watch;
    let [begun, last] = [null, null];
    if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          if (begun !== null && watch.seconds === null) watch.task = Math.max(watch.task, duration);
      }).observe({ type: 'longtask' });
    const look = () => {
      const now = performance.now();
      const reads = Boolean(${PROGRESS});
      if (reads && begun === null) begun = now;
      if (begun !== null && last !== null) watch.gap = Math.max(watch.gap, now - last);
      if (begun !== null) last = now;
      if (begun !== null && !reads) watch.seconds = (now - begun) / 1000;
      else requestAnimationFrame(look);
    };
    look();
  })()`);
  const ended = async () => {
    const watch = /** @type {Watch} */ (await page.evaluate('readingWatch'));
    return watch.seconds === null ? null : watch;
  };
  return until('the end of the reading', ended, timeout);
}

/** Waits until so many articles of this run are done. @param {Page} page @param {number} done */
export async function untilDone(page, done, timeout = 120_000) {
  await until(
    `${done} articles`,
    () => page.evaluate(`(${PROGRESS}?.value ?? 0) >= ${done}`),
    timeout,
  );
}

/** Presses the one button of the note: it stops the reading, or starts it again. @param {Page} page */
export async function pressReading(page) {
  await page.evaluate(`${NOTE}.querySelector('button').click()`);
}
