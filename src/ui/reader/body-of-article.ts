import { sanitise } from '../../article/capture/sanitise.ts';
import type { TextBlock } from '../../article/text-blocks.ts';
import { blocksOfBody } from '../../article/capture/saved-body.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { blockId } from '../page/reader-address.ts';
import { hideVowels } from './hide-vowels.ts';

/** Elements whose text runs as its own first strong letter says, where the page did not say how. */
const PARAGRAPHS = 'p,h2,h3,h4,h5,h6,blockquote,figcaption,caption,td,th,dt,dd,div,pre';

/** The body of an article to be shown, and where its blocks stand in it. */
export interface ShownBody {
  element: HTMLElement;
  /** With the text that was saved, also where less of it is shown. */
  blocks: TextBlock[];
}

/**
 * The body of a saved article as it was on its page, made harmless once more; its blocks carry the ids that a link to a
 * block of the article names.
 *
 * @param vowels whether the marks of vocalisation are shown
 * @returns null for an article that was saved without, and where the body does not hold the article's blocks: its names and
 * notes would stand at wrong places
 */
export function bodyOfArticle(
  { html, blocks }: Pick<SavedArticle, 'html' | 'blocks'>,
  vowels: boolean,
): ShownBody | null {
  if (html === undefined) return null;
  const body = document.createElement('div');
  body.append(sanitise(html, window));
  const first = blocks.findIndex(({ kind }) => kind !== 'title');
  const expected = blocks.slice(first);
  const found = blocksOfBody(body);
  if (first < 0 || found.length !== expected.length) return null;
  if (found.some(({ text }, i) => text !== expected[i]!.text)) return null;
  found.forEach(({ element }, i) => {
    if (element !== body && element.id === '') element.id = blockId(first + i);
  });
  for (const element of body.querySelectorAll(PARAGRAPHS))
    if (!element.hasAttribute('dir') && holdsText(element)) element.setAttribute('dir', 'auto');
  for (const link of body.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  return { element: body, blocks: vowels ? found : hideVowels(found) };
}

/** Whether text stands in the element itself, and not only in paragraphs within it. */
function holdsText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === 3 && node.textContent!.trim() !== '',
  );
}
