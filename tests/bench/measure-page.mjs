import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../browsers/until.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Protocol.Profiler.Profile} Profile
 * @typedef {import('../browsers/chromium.mjs').ChromiumSession} ChromiumSession
 */

/**
 * What one visit of a page cost. Milliseconds.
 *
 * @typedef {object} Visit
 * @property {number} script in functions of the extension's content scripts, by a profiler that samples
 *   each tenth of a millisecond; compiling them is not in it. 0 without `profile`.
 * @property {string[]} messages calls from the page to the background
 * @property {number} mutations of the document after it was parsed
 * @property {number} longTasks of the main thread, together; a task is long from 50 ms on
 * @property {number} painted from the start of navigation to the first contentful paint
 * @property {number} load from the start of navigation to the end of the load event
 * @property {number | null} marked from the start of navigation until marks were painted, or null for none
 */

/** What the page keeps for us, in its own world. */
const WATCH = `(() => {
  const seen = (globalThis.siyaqBench = { mutations: 0, longTasks: 0, marked: null });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks += duration;
  }).observe({ type: 'longtask', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => (seen.mutations += records.length)).observe(document, {
      attributes: true, characterData: true, childList: true, subtree: true,
    });
  });
  const look = () => {
    if (CSS.highlights.size > 0) seen.marked ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** Long enough for every look that a page calls for which does not change; after it, nothing is said for as long. */
const SETTLING = 1_500;

/** Has the background note what pages send to it. @param {ChromiumSession} session */
export async function listen(session) {
  await (
    await session.background()
  ).evaluate(() => {
    const noted = /** @type {{heard?: string[]}} */ (globalThis);
    noted.heard = [];
    chrome.runtime.onMessage.addListener((message, sender) => {
      if (sender.url?.startsWith('http')) noted.heard?.push(message.call);
    });
  });
}

/**
 * Visits a page once, in a new tab.
 *
 * @param {ChromiumSession} session after `listen`, unless its extension is none of ours
 * @param {string} url
 * @param {{marks: boolean, profile: boolean, listening: boolean}} options `marks`: wait for them;
 *   `listening`: report messages
 * @returns {Promise<Visit>}
 */
export async function visit(session, url, { marks, profile, listening }) {
  // The same site first, so that the renderer is there and stays.
  const page = await session.openPage(new URL('blank.html', url).href);
  await page.bringToFront();
  await page.evaluateOnNewDocument(WATCH);
  const devtools = await page.createCDPSession();
  if (listening) await heard(session);
  if (profile) {
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
    await devtools.send('Profiler.start');
  }
  await page.goto(url);
  if (marks) await until('marks', () => page.evaluate('siyaqBench.marked !== null'));
  /** @type {string[]} */
  const messages = [];
  let said = 0;
  do {
    await pause(SETTLING);
    said = messages.length;
    if (listening) messages.push(...(await heard(session)));
  } while (messages.length > said);
  const script = profile
    ? timeIn((await devtools.send('Profiler.stop')).profile, session.extensionUrl(''))
    : 0;
  const seen = /** @type {Omit<Visit, 'script' | 'messages'>} */ (
    await page.evaluate(`({
      ...siyaqBench,
      painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      load: performance.getEntriesByType('navigation')[0].loadEventEnd,
    })`)
  );
  await page.close();
  return { ...seen, script, messages };
}

/** @param {ChromiumSession} session @returns {Promise<string[]>} what was noted since it was asked last */
async function heard(session) {
  return (await session.background()).evaluate(() => {
    const noted = /** @type {{heard?: string[]}} */ (globalThis);
    return noted.heard?.splice(0) ?? [];
  });
}

/**
 * @param {Profile} profile
 * @param {string} origin
 * @returns {number} milliseconds in functions from there and in all that they called
 */
function timeIn({ nodes, samples = [], timeDeltas = [] }, origin) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Set<number>} */
  const ours = new Set();
  const enter = (/** @type {number} */ id, /** @type {boolean} */ within) => {
    const node = byId.get(id);
    if (!node) return;
    const own = within || node.callFrame.url.startsWith(origin);
    if (own) ours.add(id);
    for (const child of node.children ?? []) enter(child, own);
  };
  if (nodes[0]) enter(nodes[0].id, false);
  let microseconds = 0;
  // A delta lies before its sample: meanwhile ran what the sample before saw.
  for (let i = 1; i < samples.length; i++)
    if (ours.has(samples[i - 1] ?? 0)) microseconds += timeDeltas[i] ?? 0;
  return microseconds / 1000;
}
