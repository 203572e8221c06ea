import { boxAt, boxesOf } from './mention-boxes.ts';
import type { PaintedMention, PaintedMentions } from './painted-mentions.ts';

/**
 * The mention under a point of the viewport, or null. The browser names the nearest caret position even
 * for a point in the margin, so the mention's own boxes are asked too.
 */
export function mentionAtPoint(
  document: Document,
  mentions: PaintedMentions,
  x: number,
  y: number,
): PaintedMention | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  for (const painted of mentions.at(caret.offsetNode, caret.offset))
    if (painted.range && boxAt(boxesOf(painted.range), x, y)) return painted;
  return null;
}
