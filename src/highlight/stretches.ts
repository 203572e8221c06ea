import type { MarkedBlock } from './marked-block.ts';

/** Blocks that follow one another on the screen, known by the place of the first. */
export interface Stretch {
  element: Element;
  blocks: MarkedBlock[];
}

/** In UTF-16 units, all blocks together: about a screenful on a telephone. */
const LONGEST = 1000;

/**
 * Joins blocks whose elements are neighbours into stretches that are no taller than a screen, so that a
 * long page has fewer of them to watch. A block that is longer than that, and one beside which anything
 * else stands, is a stretch of its own; blocks of one element are one stretch, however long.
 */
export function stretchesOf(blocks: readonly MarkedBlock[]): Stretch[] {
  const stretches: Stretch[] = [];
  let last: Element | null = null;
  let units = 0;
  for (const home of blocks) {
    const { element, text } = home.block;
    const current = stretches.at(-1);
    units += text.length;
    const joins =
      element === current?.element ||
      (units <= LONGEST &&
        last !== null &&
        (element === last || element === last.nextElementSibling));
    if (current && joins) current.blocks.push(home);
    else {
      stretches.push({ element, blocks: [home] });
      units = text.length;
    }
    last = element;
  }
  return stretches;
}
