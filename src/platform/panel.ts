import { browser } from './browser.ts';

/**
 * The side panel under both names: `sidePanel` in Chromium, `sidebarAction` in Firefox. Both open only
 * inside the event of a reader's gesture, before any await.
 */

/** Opens the panel of a window. Rejects when the browser refuses for want of a gesture. */
export function openPanel(windowId: number): Promise<void> {
  if (globalThis.chrome?.sidePanel) return chrome.sidePanel.open({ windowId });
  return browser.sidebarAction.open();
}

/**
 * Opens the panel for a gesture made in a page and passed on by message. Firefox takes no such gesture:
 * there the panel counts as opened only when it is open already.
 */
export async function openPanelFromPage(windowId: number): Promise<boolean> {
  if (!globalThis.chrome?.sidePanel) return browser.sidebarAction.isOpen({ windowId });
  try {
    await chrome.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}

/** Key in session storage under which a page's wish to see an entry waits for the panel. */
export const PANEL_REQUEST = 'panelRequest';

/** Asks the panel, open or about to open, to show an entry. `at` is in milliseconds since the epoch. */
export async function requestEntry(entry: string, at: number): Promise<void> {
  await browser.storage.session.set({ [PANEL_REQUEST]: { entry, at } });
}
