import { collectBlocks, type TextBlock } from '../text-blocks.ts';

/**
 * The blocks of a saved body as it is shown: what mentions, events and notes of a saved article count by. The same HTML
 * gives the same blocks, in the page that saves and in the one that shows it.
 */
export function blocksOfBody(body: Element): TextBlock[] {
  return collectBlocks(body).map(({ kind, text, element, segments }) => ({
    ...{ kind, text, element, segments },
  }));
}
