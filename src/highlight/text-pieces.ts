import { standsStill, type TextBlock, type TextSegment } from '../article/text-blocks.ts';

/** A run of one text node, at UTF-16 offsets into its data, end-exclusive. */
export interface TextPiece {
  node: Text;
  start: number;
  end: number;
}

/**
 * Makes ranges over stretches of a block's text. Asked in reading order it walks along the text nodes once,
 * and asks each that is touched once whether it still holds the text that was read.
 *
 * @returns a function from `[start, end)` of the text to its range; null where the text has left the
 *   document or was rewritten, and for an empty stretch
 */
export function rangeMaker(block: TextBlock): (start: number, end: number) => StaticRange | null {
  const { segments } = block;
  let at = 0;
  /** Segments from `at` up to here were asked, and stand as they were read. */
  let still = 0;
  return (start, end) => {
    if (at > 0 && endOf(segments[at - 1]!) > start) at = still = 0; // not in order
    while (at < segments.length && endOf(segments[at]!) <= start) at++;
    const first = segments[at];
    if (!first || first.start >= end || start >= end) return null;
    let last = at;
    while (last + 1 < segments.length && segments[last + 1]!.start < end) last++;
    for (let i = Math.max(at, still); i <= last; i++) {
      if (!standsStill(block, segments[i]!)) return null;
      still = i + 1;
    }
    const final = segments[last]!;
    return new StaticRange({
      startContainer: first.node,
      startOffset: first.offset + Math.max(0, start - first.start),
      endContainer: final.node,
      endOffset: final.offset + Math.min(final.length, end - final.start),
    });
  };
}

/**
 * The pieces of `[start, end)` of a block's text in order, one a text node: several where an inline
 * element stands inside. Whether the nodes still hold the text is not asked.
 */
export function piecesOf({ segments }: TextBlock, start: number, end: number): TextPiece[] {
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
function firstAfter(segments: readonly TextSegment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(segments[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf({ start, length }: TextSegment): number {
  return start + length;
}
