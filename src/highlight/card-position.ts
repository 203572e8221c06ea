import type { Box } from './mention-boxes.ts';

export interface Size {
  width: number;
  height: number;
}

/** Where the card goes, in CSS pixels of the viewport. */
export interface CardPosition {
  left: number;
  top: number;
  /** Never more than the room on its side of the mention: a longer card scrolls inside. */
  maxHeight: number;
  side: 'below' | 'above';
}

/** Between card and mention, and between card and the viewport's edge. */
const GAP = 8;
const EDGE = 8;

/**
 * Places the card below its mention where it fits, else above, else on the roomier side, and shifts it
 * sideways into the viewport. It never lies over the mention.
 *
 * @param boxes the mention's boxes, one a line; not empty
 * @param anchor the box the reader points at: the card begins where it begins
 * @param direction of the card: the edge that is aligned
 */
export function placeCard(
  boxes: readonly Box[],
  anchor: Box,
  card: Size,
  viewport: Size,
  direction: 'ltr' | 'rtl',
): CardPosition {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const below = viewport.height - EDGE - (bottom + GAP);
  const above = top - GAP - EDGE;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const wanted = direction === 'rtl' ? anchor.right - card.width : anchor.left;
  return {
    left: Math.max(EDGE, Math.min(wanted, viewport.width - EDGE - card.width)),
    top: side === 'below' ? bottom + GAP : top - GAP - height,
    maxHeight,
    side,
  };
}
