import type { PageState } from '../messages/calls.ts';
import { browser } from '../platform/browser.ts';

const GROUND = '#0d5c63';
const INK = '#ffffff';

/** Shows the number of distinct entities of a page on the toolbar button; nothing for none. */
export async function showBadge(tab: number, state: PageState, entities: number): Promise<void> {
  const text = state === 'reading' && entities > 0 ? String(Math.min(entities, 999)) : '';
  await browser.action.setBadgeText({ tabId: tab, text });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: GROUND });
  await browser.action.setBadgeTextColor({ tabId: tab, color: INK });
}

export async function clearBadge(tab: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: '' });
}
