import { anchorIn, type Anchor } from './anchor.ts';
import type { Annotation } from './annotation.ts';
import { JoinedText } from './joined-text.ts';

/** An annotation and where it stands. */
export interface Placed {
  annotation: Annotation;
  anchor: Anchor;
}

export interface PlacedAnnotations {
  /** In reading order. */
  placed: Placed[];
  /** What stands nowhere in the text any more, as it was quoted, those made first first. */
  lost: Annotation[];
}

/** Finds annotations in the text at hand. Of a paragraph that was found in part, the whole block is it. */
export function placeAnnotations(
  blocks: readonly string[],
  annotations: readonly Annotation[],
): PlacedAnnotations {
  const article = new JoinedText(blocks);
  const placed: Placed[] = [];
  const lost: Annotation[] = [];
  for (const annotation of annotations) {
    const anchor = anchorIn(article, annotation);
    if (anchor) placed.push({ annotation, anchor: whole(anchor, annotation, blocks) });
    else lost.push(annotation);
  }
  placed.sort(
    ({ anchor: a, annotation: one }, { anchor: b, annotation: other }) =>
      a.block - b.block || a.start - b.start || one.createdAt - other.createdAt,
  );
  lost.sort((a, b) => a.createdAt - b.createdAt);
  return { placed, lost };
}

function whole(anchor: Anchor, { on }: Annotation, blocks: readonly string[]): Anchor {
  if (on === 'words') return anchor;
  const { block, by } = anchor;
  return { block, start: 0, endBlock: block, end: blocks[block]!.length, by };
}
