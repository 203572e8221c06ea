import type { extractArticle } from '../article/extract.ts';
import type { showNotice } from '../highlight/notice.ts';

/** What the script that reads a page lends to the one that saves it: both would carry it otherwise. */
export interface PageTools {
  extractArticle: typeof extractArticle;
  showNotice: typeof showNotice;
}

/** The global object of a content script is the extension's own; the page has another. */
const world = globalThis as typeof globalThis & { siyaqTools?: PageTools };

export function lendTools(tools: PageTools): void {
  world.siyaqTools = tools;
}

/** @returns null where no script of this extension reads the page */
export function borrowTools(): PageTools | null {
  return world.siyaqTools ?? null;
}
