import { browser } from '../platform/browser.ts';

/**
 * Whether the extension that put this script into the page is still there. After an update the script
 * lives on in open pages, cut off: its `runtime.id` is gone, or the runtime itself.
 */
export function extensionAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
