import type { TextBlock } from '../article/text-blocks.ts';
import type { Mention } from '../core/mention.ts';
import type { EntrySummary } from '../messages/calls.ts';
import { HitMap } from './hit-map.ts';
import { pieceFinder, type TextPiece } from './text-pieces.ts';

/** A mention of a known entry, where it stands in the document. */
export interface PaintedMention {
  mention: Mention;
  entry: EntrySummary;
  /** The name as written, without proclitics. */
  surface: string;
  /** Null when the text left the document between reading and painting. */
  range: StaticRange | null;
  /** Which mention of its entry this is, from 0. */
  nth: number;
}

/** All mentions of a document in reading order, with the ways to find one. */
export class PaintedMentions {
  readonly inOrder: PaintedMention[] = [];
  readonly #byEntry = new Map<string, PaintedMention[]>();
  readonly #hits = new HitMap<Node, PaintedMention>();
  readonly #entries: ReadonlyMap<string, EntrySummary>;

  /**
   * @param mentions of each block, at offsets into its text; those of an entry that is not among
   *   `entries` are passed over
   */
  constructor(
    blocks: readonly TextBlock[],
    mentions: readonly (readonly Mention[])[],
    entries: readonly EntrySummary[],
  ) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    blocks.forEach((block, i) => {
      if (!mentions[i]?.length) return;
      const piecesOf = pieceFinder(block);
      for (const mention of mentions[i])
        this.#add(block, mention, piecesOf(mention.start, mention.end));
    });
  }

  /** Mentions of one entry in reading order; empty when it has none. */
  of(entry: string): readonly PaintedMention[] {
    return this.#byEntry.get(entry) ?? [];
  }

  /** Mentions that a caret at an offset of a text node touches. */
  at(node: Node, offset: number): PaintedMention[] {
    return this.#hits.at(node, offset);
  }

  /** Summary of an entry, also of one that is only an alternative reading; null when it was not sent. */
  entry(id: string): EntrySummary | null {
    return this.#entries.get(id) ?? null;
  }

  #add(block: TextBlock, mention: Mention, pieces: readonly TextPiece[]): void {
    const entry = this.#entries.get(mention.entry);
    if (!entry) return;
    const siblings = this.#byEntry.get(entry.id) ?? [];
    const painted: PaintedMention = {
      mention,
      entry,
      surface: block.text.slice(mention.start, mention.end),
      range: rangeOver(pieces),
      nth: siblings.length,
    };
    siblings.push(painted);
    this.#byEntry.set(entry.id, siblings);
    this.inOrder.push(painted);
    for (const { node, start, end } of pieces) this.#hits.add(node, start, end, painted);
  }
}

function rangeOver(pieces: readonly TextPiece[]): StaticRange | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const [startContainer, startOffset] = [first.node, first.start];
  const [endContainer, endOffset] = [last.node, last.end];
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}
