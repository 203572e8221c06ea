import { boxesOf } from './mention-boxes.ts';
import type { PaintedMention, PaintedMentions } from './painted-mentions.ts';

/** A mention by what stays the same when the text is read again. */
interface Place {
  entry: string;
  nth: number;
}

/** Where the reader is among the mentions, and which one comes next. Mentions not on the screen are passed over. */
export class MentionCursor {
  readonly #mentions: PaintedMentions;
  #last: Place | null;

  /** @param last where an earlier cursor over the same document was */
  constructor(mentions: PaintedMentions, last: Place | null = null) {
    this.#mentions = mentions;
    this.#last = last;
  }

  /** The mention visited last, or null. */
  get last(): Place | null {
    return this.#last;
  }

  visit({ entry, nth }: PaintedMention): void {
    this.#last = { entry: entry.id, nth };
  }

  /**
   * The next or the previous mention of any entry, round the end; the first one from the screen's top
   * down when none was visited. Null when none is on the page.
   */
  step(direction: 1 | -1): PaintedMention | null {
    const { inOrder } = this.#mentions;
    const last = this.#last && this.#mentions.of(this.#last.entry)[this.#last.nth];
    return stepIn(inOrder, last ?? null, direction);
  }

  /** The next mention of the same entry, round the end. */
  nextOfEntry({ entry, nth }: PaintedMention): PaintedMention | null {
    return firstShown(this.#mentions.of(entry.id), nth + 1, 1);
  }
}

/** Something marked, at its place. */
interface Placed {
  readonly range: StaticRange | null;
}

/**
 * The mark after or before `last`, round the end; the first one from the screen's top down where `last` is null or no longer
 * among them. Null when
 * none is on the page.
 */
export function stepIn<T extends Placed>(
  inOrder: readonly T[],
  last: T | null,
  direction: 1 | -1,
): T | null {
  const at = last ? inOrder.indexOf(last) : -1;
  const from = at < 0 ? firstOnScreen(inOrder) : at + direction;
  return firstShown(inOrder, from, direction);
}

/** By halves, as reading order mostly runs down the page: twenty thousand boxes are not asked for. */
function firstOnScreen(inOrder: readonly Placed[]): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = inOrder[middle]!.range;
    const top = range ? boxesOf(range)[0]?.top : undefined;
    if (top !== undefined && top < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstShown<T extends Placed>(
  inOrder: readonly T[],
  from: number,
  direction: 1 | -1,
): T | null {
  const { length } = inOrder;
  for (let i = 0; i < length; i++) {
    const painted = inOrder[(((from + i * direction) % length) + length) % length]!;
    if (painted.range && boxesOf(painted.range).length > 0) return painted;
  }
  return null;
}
