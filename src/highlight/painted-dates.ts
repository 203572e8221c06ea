import type { TextBlock } from '../article/text-blocks.ts';
import type { WrittenDate } from '../core/dates/date-mention.ts';
import type { Mention } from '../core/mention.ts';
import { DATE_HIGHLIGHT } from './highlight-sheet.ts';
import { HitMap } from './hit-map.ts';
import type { Mark, MarkedBlock } from './marked-block.ts';
import { outsideNames, type Stretch } from './outside-names.ts';
import { piecesOf, rangeMaker } from './text-pieces.ts';

/** A date where it stands in the document. */
export class PaintedDate {
  readonly date: WrittenDate;
  readonly #home: DatedBlock;
  readonly #at: number;

  /** @param at which date of its block this is, from 0 */
  constructor(date: WrittenDate, home: DatedBlock, at: number) {
    this.date = date;
    this.#home = home;
    this.#at = at;
  }

  /** The phrase as written. */
  get surface(): string {
    return this.#home.block.text.slice(this.date.start, this.date.end);
  }

  /** All of it, names in it included. Null when the text had gone before it was first asked for. */
  get range(): StaticRange | null {
    return this.#home.rangeAt(this.#at);
  }
}

/** A block and the dates in it, at least one. */
class DatedBlock implements MarkedBlock {
  readonly block: TextBlock;
  readonly dates: PaintedDate[];
  readonly #stretches: readonly Stretch[];
  #ranges: (StaticRange | null)[] | null = null;
  #marks: Mark[] | null = null;

  constructor(block: TextBlock, dates: readonly WrittenDate[], stretches: readonly Stretch[]) {
    this.block = block;
    this.dates = dates.map((date, i) => new PaintedDate(date, this, i));
    this.#stretches = stretches;
  }

  /** The parts of the dates that are under no name. */
  get marks(): readonly Mark[] {
    this.#marks ??= rangesOf(this.block, this.#stretches).map((range) => ({
      highlight: DATE_HIGHLIGHT,
      range,
    }));
    return this.#marks;
  }

  rangeAt(at: number): StaticRange | null {
    this.#ranges ??= rangesOf(
      this.block,
      this.dates.map(({ date }) => date),
    );
    return this.#ranges[at] ?? null;
  }
}

function rangesOf(block: TextBlock, stretches: readonly Stretch[]): (StaticRange | null)[] {
  const rangeOf = rangeMaker(block);
  return stretches.map(({ start, end }) => rangeOf(start, end));
}

/** All dates of a document in reading order. A date that lies under names altogether is none. */
export class PaintedDates {
  readonly inOrder: readonly PaintedDate[];
  readonly blocks: readonly DatedBlock[];
  #hits: HitMap<Node, PaintedDate> | null = null;

  /**
   * @param dates of each block, at offsets into its text
   * @param names that are marked in each block: they are painted over no date
   */
  constructor(
    blocks: readonly TextBlock[],
    dates: readonly (readonly WrittenDate[])[],
    names: readonly (readonly Mention[])[],
  ) {
    this.blocks = blocks.flatMap((block, i) => {
      const free = (dates[i] ?? []).map((date) => ({
        date,
        parts: outsideNames(block.text, date, names[i] ?? []),
      }));
      const shown = free.filter(({ parts }) => parts.length > 0);
      if (shown.length === 0) return [];
      const stretches = shown.flatMap(({ parts }) => parts);
      return [
        new DatedBlock(
          block,
          shown.map(({ date }) => date),
          stretches,
        ),
      ];
    });
    this.inOrder = this.blocks.flatMap(({ dates }) => dates);
  }

  /** Dates that a caret at an offset of a text node touches, also where a name lies over them. */
  at(node: Node, offset: number): PaintedDate[] {
    this.#hits ??= this.#makeHits();
    return this.#hits.at(node, offset);
  }

  #makeHits(): HitMap<Node, PaintedDate> {
    const hits = new HitMap<Node, PaintedDate>();
    for (const { block, dates } of this.blocks)
      for (const painted of dates)
        for (const piece of piecesOf(block, painted.date.start, painted.date.end))
          hits.add(piece.node, piece.start, piece.end, painted);
    return hits;
  }
}
