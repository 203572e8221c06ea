import { boxAt, boxesOf } from './mention-boxes.ts';

/** What is marked in a document, with a way to find it: `at` gives what a caret at an offset of a node touches. */
export interface PlacedMarks<T> {
  at(node: Node, offset: number): readonly T[];
}

/**
 * The mark under a point of the viewport, or null. The browser names the nearest caret position even for a
 * point in the margin, so the mark's own boxes are asked too.
 */
export function markAtPoint<T extends { readonly range: StaticRange | null }>(
  document: Document,
  marks: PlacedMarks<T>,
  x: number,
  y: number,
): T | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  for (const mark of marks.at(caret.offsetNode, caret.offset))
    if (mark.range && boxAt(boxesOf(mark.range), x, y)) return mark;
  return null;
}
