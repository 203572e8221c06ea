import type { TextBlock } from '../article/text-blocks.ts';
import type { Anchor } from '../core/annotations/anchor.ts';
import type { Annotation, Stretch } from '../core/annotations/annotation.ts';
import type { Placed } from '../core/annotations/place-annotations.ts';
import { annotationHighlight, NOTED_HIGHLIGHT } from './annotation-sheet.ts';
import type { Mark, MarkedBlock } from './marked-block.ts';
import { piecesOf, rangeMaker, type TextPiece } from './text-pieces.ts';

/** An annotation where it stands in the document. */
export interface PaintedAnnotation {
  annotation: Annotation;
  anchor: Anchor;
  /** How many units of text it covers: the shorter of two is what is pointed at. */
  length: number;
}

/** How many units at the beginning of a paragraph show that there is a note on all of it, at least: its first words. */
const FIRST_WORDS = 12;

/** All annotations of a document in reading order, with the marks that paint them. They may lie over one another. */
export class PaintedAnnotations {
  readonly inOrder: readonly PaintedAnnotation[];
  readonly blocks: readonly MarkedBlock[];
  readonly #blocks: readonly TextBlock[];
  #hits: Map<Node, { piece: TextPiece; painted: PaintedAnnotation }[]> | null = null;

  constructor(blocks: readonly TextBlock[], placed: readonly Placed[]) {
    this.#blocks = blocks;
    this.inOrder = placed.map(({ annotation, anchor }) => ({
      ...{ annotation, anchor },
      length: partsOf(blocks, anchor).reduce((sum, { start, end }) => sum + end - start, 0),
    }));
    const marks = new Map<number, Mark[]>();
    for (const painted of this.inOrder)
      for (const { block, start, end } of this.#shownParts(painted)) {
        const range = rangeMaker(blocks[block]!)(start, end);
        const list = marks.get(block) ?? [];
        marks.set(block, list);
        const { colour, note } = painted.annotation;
        list.push({ highlight: annotationHighlight(colour), range });
        if (note !== '') list.push({ highlight: NOTED_HIGHLIGHT, range });
      }
    this.blocks = [...marks].map(([block, list]) => ({ block: blocks[block]!, marks: list }));
  }

  /** @returns null when it does not stand here */
  find(id: string): PaintedAnnotation | null {
    return this.inOrder.find(({ annotation }) => annotation.id === id) ?? null;
  }

  /** What a caret at an offset of a text node touches, the shortest first. */
  at(node: Node, offset: number): PaintedAnnotation[] {
    this.#hits ??= this.#makeHits();
    return (this.#hits.get(node) ?? [])
      .filter(({ piece }) => piece.start <= offset && offset <= piece.end)
      .map(({ painted }) => painted)
      .sort((a, b) => a.length - b.length);
  }

  /** Where a stretch stands now, at most `most` units of its last block or its first: a card beside it stays on the screen. */
  endOf(stretch: Stretch, most: number, from: 'start' | 'end'): StaticRange | null {
    const parts = partsOf(this.#blocks, stretch);
    const part = from === 'start' ? parts[0] : parts.at(-1);
    if (!part) return null;
    const { block, start, end } = part;
    const make = rangeMaker(this.#blocks[block]!);
    return from === 'start'
      ? make(start, Math.min(end, start + most))
      : make(Math.max(start, end - most), end);
  }

  /** The ranges of a stretch, one a block; those whose text has gone are left out. */
  rangesOf(stretch: Stretch): StaticRange[] {
    return partsOf(this.#blocks, stretch).flatMap(
      ({ block, start, end }) => rangeMaker(this.#blocks[block]!)(start, end) ?? [],
    );
  }

  /** A note on a paragraph is shown by its first words alone: nobody chose to have all of it coloured. */
  #shownParts({ annotation, anchor }: PaintedAnnotation): Part[] {
    const parts = partsOf(this.#blocks, anchor);
    if (annotation.on === 'words') return parts;
    return parts.slice(0, 1).map(({ block, start, end }) => {
      const space = this.#blocks[block]!.text.indexOf(' ', start + FIRST_WORDS);
      return { block, start, end: space < 0 ? end : Math.min(end, space) };
    });
  }

  #makeHits() {
    const hits = new Map<Node, { piece: TextPiece; painted: PaintedAnnotation }[]>();
    for (const painted of this.inOrder)
      for (const { block, start, end } of this.#shownParts(painted))
        for (const piece of piecesOf(this.#blocks[block]!, start, end)) {
          const list = hits.get(piece.node) ?? [];
          hits.set(piece.node, list);
          list.push({ piece, painted });
        }
    return hits;
  }
}

/** What of a stretch lies in one block. */
interface Part {
  block: number;
  start: number;
  end: number;
}

function partsOf(blocks: readonly TextBlock[], { block, start, endBlock, end }: Stretch): Part[] {
  const parts: Part[] = [];
  for (let at = block; at <= endBlock && at < blocks.length; at++) {
    const { length } = blocks[at]!.text;
    const part = {
      block: at,
      start: at === block ? start : 0,
      end: at === endBlock ? end : length,
    };
    if (part.start < part.end) parts.push(part);
  }
  return parts;
}
