import { rangeOf, type TextBlock } from '../article/text-blocks.ts';

/** A run of one text node, at UTF-16 offsets into its data, end-exclusive. */
export interface TextPiece {
  node: Text;
  start: number;
  end: number;
}

/**
 * Finds where stretches of a block's text stand in its text nodes. That the nodes still hold the text is
 * checked once for the block; a block that was edited in part is asked stretch by stretch.
 *
 * @returns a function from `[start, end)` of the text to its pieces in order, one a node: several where an
 *   inline element stands inside; empty where the text has left the document
 */
export function pieceFinder(block: TextBlock): (start: number, end: number) => TextPiece[] {
  const whole = rangeOf(block, 0, block.text.length) !== null;
  return (start, end) =>
    whole || rangeOf(block, start, end) ? pieces(block.segments, start, end) : [];
}

function pieces(segments: TextBlock['segments'], start: number, end: number): TextPiece[] {
  const found: TextPiece[] = [];
  for (let i = firstAfter(segments, start); i < segments.length; i++) {
    const segment = segments[i]!;
    if (segment.start >= end) break;
    const from = segment.offset + Math.max(0, start - segment.start);
    const to = segment.offset + Math.min(segment.length, end - segment.start);
    const last = found.at(-1);
    // Collapsed white space inside a name parts segments of one node.
    if (last?.node === segment.node) last.end = to;
    else found.push({ node: segment.node, start: from, end: to });
  }
  return found;
}

/** Index of the first segment that ends after an offset of the text, by halves. */
function firstAfter(segments: TextBlock['segments'], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, length } = segments[middle]!;
    if (start + length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
