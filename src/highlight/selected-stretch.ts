import type { TextBlock } from '../article/text-blocks.ts';
import type { Stretch } from '../core/annotations/annotation.ts';

/**
 * What of an article is selected: offsets into the texts of its blocks. What stands between them and is not of the article (a
 * picture's credits, an advertisement) is passed over.
 *
 * @returns null where nothing of the article is selected
 */
export function selectedStretch(
  blocks: readonly TextBlock[],
  selection: Selection | null,
): Stretch | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let first: { block: number; at: number } | null = null;
  let last: { block: number; at: number } | null = null;
  for (const [index, block] of blocks.entries()) {
    const ends = selectedIn(block, range);
    if (!ends) continue;
    first ??= { block: index, at: ends.start };
    last = { block: index, at: ends.end };
  }
  if (!first || !last) return null;
  return { block: first.block, start: first.at, endBlock: last.block, end: last.at };
}

function selectedIn(
  { element, segments }: TextBlock,
  range: Range,
): { start: number; end: number } | null {
  if (!range.intersectsNode(element)) return null;
  let start = Infinity;
  let end = -1;
  for (const { node, offset, length, start: at } of segments) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    const [first, last] = [Math.max(from, offset), Math.min(to, offset + length)];
    if (first >= last) continue;
    start = Math.min(start, at + first - offset);
    end = Math.max(end, at + last - offset);
  }
  return end < 0 ? null : { start, end };
}
