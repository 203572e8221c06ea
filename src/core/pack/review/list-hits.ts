import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { findMentions } from '../../mentions/find-mentions.ts';
import { normalise } from '../../text/normalise.ts';

/** A name as texts have it, what it was taken for, and how often; with the first place, for its sense. */
export interface Hit {
  surface: string;
  entry: string;
  count: number;
  /** The words around the first one. */
  around: string;
}

const AROUND = 40;

/**
 * All that some texts are marked with, by name and entry, the shortest names first: among those are the ones that
 * are also everyday words.
 *
 * @param texts each the blocks of one text
 */
export function listHits(gazetteer: Gazetteer, texts: readonly (readonly string[])[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const blocks of texts)
    findMentions(gazetteer, blocks).forEach((mentions, i) => {
      const block = blocks[i]!;
      for (const { start, end, entry } of mentions) {
        const surface = normalise(block.slice(start, end)).text;
        const key = `${surface}\t${entry}`;
        const around = block.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/gu, ' ');
        const hit = hits.get(key) ?? { surface, entry, count: 0, around };
        hit.count += 1;
        hits.set(key, hit);
      }
    });
  return [...hits.values()].sort(
    (a, b) => wordsOf(a) - wordsOf(b) || b.count - a.count || (a.surface < b.surface ? -1 : 1),
  );
}

function wordsOf({ surface }: Hit): number {
  return surface.split(' ').length;
}
