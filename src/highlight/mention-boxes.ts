/** Room around a name that still counts as pointing at it, in CSS pixels: its underline is part of it. */
const SLOP = 4;

/**
 * The boxes of a range on the screen, one for each line it stands on. Reads layout.
 *
 * @returns empty when the text is hidden, has left the document or is shorter than it was
 */
export function boxesOf(range: StaticRange): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const live = startContainer.ownerDocument!.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    return []; // an offset past the end: the text was edited after it was read
  }
  return [...live.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}

/** The box a point lies in, with some slop below and above; null when it lies in none. */
export function boxAt<B extends Box>(boxes: readonly B[], x: number, y: number): B | null {
  const inside = (box: Box) =>
    x >= box.left && x <= box.right && y >= box.top - SLOP && y <= box.bottom + SLOP;
  return boxes.find(inside) ?? null;
}

/** A rectangle in CSS pixels of the viewport; what a `DOMRect` has. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
