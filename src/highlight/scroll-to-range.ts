import { boxesOf, type Box } from './mention-boxes.ts';

/** Share of a scroller's height at its top and bottom where a mention counts as too near the edge. */
const MARGIN = 0.15;

/**
 * Scrolls everything around a range so that it stands in the middle of the screen; what stands there
 * already is left alone. The outermost scroller moves last and may glide.
 *
 * @returns false when the range has no place on the screen
 */
export function scrollToRange(range: StaticRange, smooth: boolean): boolean {
  const start = range.startContainer;
  if (boxesOf(range).length === 0 || !start.parentElement) return false;
  const document = start.ownerDocument!;
  for (const scroller of scrollersAround(start.parentElement)) {
    const page = scroller === document.scrollingElement;
    const view = page ? viewport(document) : scroller.getBoundingClientRect();
    const box = boxesOf(range)[0];
    if (!box) return false;
    scroller.scrollBy({
      top: verticalShift(box, view),
      left: horizontalShift(box, view),
      behavior: page && smooth ? 'smooth' : 'instant',
    });
  }
  return true;
}

/** Innermost first; the page itself is always the last. */
function scrollersAround(from: Element): Element[] {
  const document = from.ownerDocument;
  const page = document.scrollingElement ?? document.documentElement;
  const scrollers: Element[] = [];
  for (
    let at: Element | null = from;
    at && at !== page && at !== document.body;
    at = at.parentElement
  ) {
    if (at.scrollHeight <= at.clientHeight && at.scrollWidth <= at.clientWidth) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (/auto|scroll/u.test(overflowX + overflowY)) scrollers.push(at);
  }
  return [...scrollers, page];
}

function viewport(document: Document): Box {
  return { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
}

function verticalShift(box: Box, view: Box): number {
  const margin = (view.bottom - view.top) * MARGIN;
  if (box.top >= view.top + margin && box.bottom <= view.bottom - margin) return 0;
  return (box.top + box.bottom - view.top - view.bottom) / 2;
}

function horizontalShift(box: Box, view: Box): number {
  if (box.left >= view.left && box.right <= view.right) return 0;
  return (box.left + box.right - view.left - view.right) / 2;
}
