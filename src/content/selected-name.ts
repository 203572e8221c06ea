import { MAX_NAME } from '../core/entry-text.ts';

/** What is selected in a document, on one line; "" for nothing, and for more than a name can be. */
export function selectedName(document: Document): string {
  const text = String(document.getSelection() ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return text.length > MAX_NAME ? '' : text;
}
