import type { PageState } from '../messages/calls.ts';
import { badgeText } from './badge-text.ts';
import { browser } from '../platform/browser.ts';

const GROUND = '#0d5c63';
const TROUBLE = '#9f2f2f';
const INK = '#ffffff';

/** What the toolbar button says of a page. */
export interface Badge {
  state: PageState;
  /** Distinct entities of the page. */
  entities: number;
  /** What the button is called for a page that is saved; null for one that is not. */
  saved: string | null;
}

/**
 * Shows the number of distinct entities of a page on the toolbar button, after a check mark where the page is saved;
 * nothing for none.
 */
export async function showBadge(tab: number, { state, entities, saved }: Badge): Promise<void> {
  const text = state === 'reading' ? badgeText(entities, saved !== null) : '';
  await browser.action.setBadgeText({ tabId: tab, text });
  // An empty title is that of the manifest.
  await browser.action.setTitle({ tabId: tab, title: saved ?? '' });
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
  await browser.action.setTitle({ tabId: tab, title: '' });
}
