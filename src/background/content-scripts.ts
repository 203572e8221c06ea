import type { Settings } from '../core/settings.ts';
import { browser } from '../platform/browser.ts';

/** Stage one, as registered with the browser for the sites that the reader chose. */
const SCRIPT_ID = 'stage-one';
const STAGE_ONE = 'stage-one.js';
const STAGE_TWO = 'stage-two.js';
const CAPTURE = 'capture.js';

/** Match patterns of web pages that the browser lets us run in now. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:\*|https?):\/\//u.test(origin));
}

/**
 * Registers stage one where both the reader and the browser allow it, and nowhere else. What was
 * registered before is replaced.
 */
export async function registerContentScripts(settings: Settings): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  const matches = settings.access === 'asked' ? [] : await grantedOrigins();
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [STAGE_ONE],
      matches,
      excludeMatches: settings.sitesOff.map((host) => `*://${host}/*`),
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * Puts stage one into a tab that was open before it was registered, or that the reader asked to be read.
 * Rejects where the browser keeps scripts out (its own pages, stores, no permission).
 */
export async function injectStageOne(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [STAGE_ONE] });
}

/** Puts stage two into the top frame of a tab where stage one found an article. */
export async function injectStageTwo(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [STAGE_TWO] });
}

/** Puts into the top frame of a tab what reads it and what saves its article. Rejects where the browser keeps scripts out. */
export async function injectCapture(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [STAGE_TWO, CAPTURE] });
}
