import type { ArticleBlock } from '../../article/article.ts';

/** A block with its index in the article. */
export interface PlacedBlock {
  block: ArticleBlock;
  index: number;
}

/** What becomes one element of the page: a block, or the neighbouring items that make a list. */
export type BlockGroup = { is: 'list'; items: PlacedBlock[] } | ({ is: 'single' } & PlacedBlock);

/**
 * Groups blocks in reading order; runs of items become lists.
 *
 * @example groupBlocks([item, item, paragraph]).length === 2
 */
export function groupBlocks(blocks: readonly ArticleBlock[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  blocks.forEach((block, index) => {
    const last = groups.at(-1);
    if (block.kind !== 'item') groups.push({ is: 'single', block, index });
    else if (last?.is === 'list') last.items.push({ block, index });
    else groups.push({ is: 'list', items: [{ block, index }] });
  });
  return groups;
}
