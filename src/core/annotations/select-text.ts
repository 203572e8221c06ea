import { CONTEXT, MAX_QUOTE, type Stretch, type TextSelector } from './annotation.ts';
import { JoinedText } from './joined-text.ts';

/**
 * The selector of a stretch of an article, without the spaces at its ends.
 *
 * @param blocks texts
 * @returns null for a stretch that holds no words or lies outside, and for one that is too long
 * @example selectText(['زار لافروف القاهرة'], { block: 0, start: 4, endBlock: 0, end: 10 })?.quote === 'لافروف'
 */
export function selectText(blocks: readonly string[], stretch: Stretch): TextSelector | null {
  if (blocks[stretch.block] === undefined || blocks[stretch.endBlock] === undefined) return null;
  const article = new JoinedText(blocks);
  const { text } = article;
  let start = article.offsetOf(stretch.block, stretch.start);
  let end = article.offsetOf(stretch.endBlock, stretch.end);
  while (start < end && isSpace(text, start)) start++;
  while (start < end && isSpace(text, end - 1)) end--;
  if (start >= end || end - start > MAX_QUOTE) return null;
  return {
    ...article.stretchOf(start, end),
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** The selector of a whole block; null as of {@link selectText}. */
export function selectBlock(blocks: readonly string[], block: number): TextSelector | null {
  const end = blocks[block]?.length ?? 0;
  return selectText(blocks, { block, start: 0, endBlock: block, end });
}

function isSpace(text: string, at: number): boolean {
  return text[at]!.trim() === '';
}
