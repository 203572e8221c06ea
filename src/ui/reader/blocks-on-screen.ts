import type { ArticleBlock } from '../../article/article.ts';
import type { TextBlock } from '../../article/text-blocks.ts';
import type { ShownBody } from './body-of-article.ts';
import { segmentsWithoutVowels } from './hide-vowels.ts';

/** Attribute that names the block an element's text belongs to, which is the one text node in it. */
export const BLOCK_ATTRIBUTE = 'data-block';

/**
 * The blocks of a saved article in order, with the text nodes that show them; those that are not shown are left out.
 *
 * @param within what holds the headline, and the blocks that are drawn one by one
 * @param body the others; null where all are drawn one by one
 */
export function blocksOnScreen(
  within: HTMLElement,
  {
    blocks,
    body,
    vowels,
  }: { blocks: readonly ArticleBlock[]; body: ShownBody | null; vowels: boolean },
): TextBlock[] {
  const drawn = blocks.flatMap(({ kind, text }, index): TextBlock[] => {
    const element = within.querySelector(`[${BLOCK_ATTRIBUTE}="${index}"]`);
    const node = element?.firstChild;
    if (!element || !(node instanceof Text)) return [];
    const segments = vowels
      ? [{ start: 0, node, offset: 0, length: text.length }]
      : segmentsWithoutVowels(text, node);
    return [{ kind, text, element, segments }];
  });
  return [...drawn, ...(body?.blocks ?? [])];
}
