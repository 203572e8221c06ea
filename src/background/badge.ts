import type { PageState } from '../messages/calls.ts';
import { browser } from '../platform/browser.ts';

const GROUND = '#0d5c63';
const TROUBLE = '#9f2f2f';
const INK = '#ffffff';

/** Shows the number of distinct entities of a page on the toolbar button; nothing for none. */
export async function showBadge(tab: number, state: PageState, entities: number): Promise<void> {
  const text = state === 'reading' && entities > 0 ? String(Math.min(entities, 999)) : '';
  await browser.action.setBadgeText({ tabId: tab, text });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: GROUND });
  await browser.action.setBadgeTextColor({ tabId: tab, color: INK });
}

/** Says on the toolbar button that what was asked for in a tab was not done; the page's next state takes it off. */
export async function showTrouble(tab: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: '!' });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: TROUBLE });
  await browser.action.setBadgeTextColor({ tabId: tab, color: INK });
}

export async function clearBadge(tab: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: '' });
}
