import type { ArticleBlock } from '../../article/article.ts';
import type { SavedMention } from '../../storage/records.ts';

/**
 * Stored mentions by block, in order. What does not lie within its block (rows are untrusted) is left out.
 */
export function mentionsByBlock(
  mentions: readonly SavedMention[],
  blocks: readonly ArticleBlock[],
): SavedMention[][] {
  const byBlock: SavedMention[][] = blocks.map(() => []);
  for (const mention of mentions) {
    const length = blocks[mention.block]?.text.length ?? 0;
    if (mention.start >= 0 && mention.start < mention.end && mention.end <= length)
      byBlock[mention.block]?.push(mention);
  }
  return byBlock.map((block) => block.toSorted((a, b) => a.start - b.start));
}

/**
 * Which of an entry's mentions in the article (from 0) is its first in a block; null where it has none there.
 */
export function indexInArticle(
  mentions: readonly (readonly Pick<SavedMention, 'entry'>[])[],
  block: number,
  entry: string | undefined,
): number | null {
  const count = (list: readonly Pick<SavedMention, 'entry'>[]) =>
    list.filter((mention) => mention.entry === entry).length;
  if (count(mentions[block] ?? []) === 0) return null;
  return mentions.slice(0, block).reduce((sum, before) => sum + count(before), 0);
}
