import type { TextBlock } from '../article/text-blocks.ts';
import type { Mention } from '../core/mention.ts';
import type { EntrySummary } from '../messages/calls.ts';
import { highlightName } from './highlight-sheet.ts';
import { HitMap } from './hit-map.ts';
import type { Mark, MarkedBlock } from './marked-block.ts';
import { piecesOf, rangeMaker } from './text-pieces.ts';

/** A mention of a known entry, where it stands in the document. */
export class PaintedMention implements Mark {
  readonly mention: Mention;
  readonly entry: EntrySummary;
  /** Which mention of its entry this is, from 0. */
  readonly nth: number;
  readonly #home: PaintedBlock;
  readonly #at: number;

  /** @param at which mention of its block this is, from 0 */
  constructor(mention: Mention, entry: EntrySummary, nth: number, home: PaintedBlock, at: number) {
    this.mention = mention;
    this.entry = entry;
    this.nth = nth;
    this.#home = home;
    this.#at = at;
  }

  /** The name as written, without proclitics. */
  get surface(): string {
    return this.#home.block.text.slice(this.mention.start, this.mention.end);
  }

  get highlight(): string {
    return highlightName(this.entry.kind);
  }

  /** The same place read as another entry. */
  as(entry: EntrySummary): PaintedMention {
    return new PaintedMention(this.mention, entry, this.nth, this.#home, this.#at);
  }

  /** Null when the text had left the document or was rewritten before it was first asked for. */
  get range(): StaticRange | null {
    return this.#home.rangeAt(this.#at);
  }
}

/** A block and the mentions in it, at least one. */
export class PaintedBlock implements MarkedBlock {
  readonly block: TextBlock;
  readonly mentions: PaintedMention[] = [];
  /** Those that are marked: an entry that the reader knows can be scrolled to, and no more. */
  readonly marks: PaintedMention[] = [];
  #ranges: (StaticRange | null)[] | null = null;

  constructor(block: TextBlock) {
    this.block = block;
  }

  /** Ranges are made when one is asked for, all of the block: most of a long page is never painted. */
  rangeAt(at: number): StaticRange | null {
    this.#ranges ??= this.#makeRanges();
    return this.#ranges[at] ?? null;
  }

  #makeRanges(): (StaticRange | null)[] {
    const rangeOf = rangeMaker(this.block);
    return this.mentions.map(({ mention }) => rangeOf(mention.start, mention.end));
  }
}

/** An entry and its mentions in reading order. */
interface Painted {
  entry: EntrySummary;
  mentions: PaintedMention[];
}

/** All mentions of a document that are marked, in reading order, with the ways to find one, marked or not. */
export class PaintedMentions {
  readonly inOrder: PaintedMention[] = [];
  /** The blocks that they stand in, in reading order. */
  readonly blocks: PaintedBlock[] = [];
  readonly #byEntry: ReadonlyMap<string, Painted>;
  /** Made when first asked for: most pages are repainted more often than pointed at. */
  #hits: HitMap<Node, PaintedMention> | null = null;

  /**
   * @param mentions of each block, at offsets into its text; those of an entry that is not among
   *   `entries` are passed over
   */
  constructor(
    blocks: readonly TextBlock[],
    mentions: readonly (readonly Mention[])[],
    entries: readonly EntrySummary[],
  ) {
    this.#byEntry = new Map(entries.map((entry) => [entry.id, { entry, mentions: [] }]));
    for (const [i, block] of blocks.entries())
      if (mentions[i]?.length) this.#add(block, mentions[i]);
  }

  /** Mentions of one entry in reading order; empty when it has none. */
  of(entry: string): readonly PaintedMention[] {
    return this.#byEntry.get(entry)?.mentions ?? [];
  }

  /** Mentions that a caret at an offset of a text node touches. */
  at(node: Node, offset: number): PaintedMention[] {
    this.#hits ??= hitsOf(this.blocks);
    return this.#hits.at(node, offset);
  }

  /** Summary of an entry, also of one that is only an alternative reading; null when it was not sent. */
  entry(id: string): EntrySummary | null {
    return this.#byEntry.get(id)?.entry ?? null;
  }

  /** Ids of the entries with most mentions, those first; of as many mentions, the one that comes first in the text. */
  mostNamed(limit: number): string[] {
    return [...new Set(this.inOrder.map(({ entry }) => entry.id))]
      .sort((a, b) => this.of(b).length - this.of(a).length)
      .slice(0, limit);
  }

  #add(block: TextBlock, mentions: readonly Mention[]): void {
    const home = new PaintedBlock(block);
    for (const mention of mentions) {
      const known = this.#byEntry.get(mention.entry);
      if (!known) continue;
      const { entry, mentions: siblings } = known;
      const painted = new PaintedMention(
        mention,
        entry,
        siblings.length,
        home,
        home.mentions.length,
      );
      home.mentions.push(painted);
      siblings.push(painted);
      if (entry.known) continue;
      home.marks.push(painted);
      this.inOrder.push(painted);
    }
    if (home.mentions.length > 0) this.blocks.push(home);
  }
}

function hitsOf(blocks: readonly PaintedBlock[]): HitMap<Node, PaintedMention> {
  const hits = new HitMap<Node, PaintedMention>();
  for (const { block, marks } of blocks)
    for (const painted of marks) {
      const { start, end } = painted.mention;
      for (const piece of piecesOf(block, start, end))
        hits.add(piece.node, piece.start, piece.end, painted);
    }
  return hits;
}
