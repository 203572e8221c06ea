import { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { IndexBuilder } from '../../src/core/gazetteer/index-builder.ts';
import { longestNames } from '../../src/core/gazetteer/longest-names.ts';
import { NameSpans } from '../../src/core/gazetteer/name-spans.ts';
import { PackedIndex } from '../../src/core/gazetteer/packed-index.ts';
import { findMentions } from '../../src/core/mentions/find-mentions.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import type { NameList } from './names/name-list.ts';
import type { Found } from './peers/peer.ts';

/** The engine as this bench sees it: the one place that knows its interfaces. */

/** @returns the packed index of a list, everything in it that the product stores */
export function buildIndex({ entries, names }: NameList): ArrayBuffer {
  const builder = new IndexBuilder();
  let next = 0;
  for (const { entry, text, role, alone } of names) {
    while (next <= entry) {
      const { id, kind } = entries[next++]!;
      builder.addEntry(id, kind);
    }
    builder.addName(text, role, alone);
  }
  return builder.finish();
}

/** @throws when the buffer is no sound index */
export function openIndex(buffer: ArrayBuffer): PackedIndex {
  const index = PackedIndex.open(buffer);
  if (index === null) throw new Error('the index is damaged');
  return index;
}

/** From raw text to mentions: normalisation, and the longest name at each place. */
export function matcher(index: PackedIndex): (text: string) => Found {
  const spans = new NameSpans();
  return (text) => longestNames(index, normalise(text), spans);
}

/** The normalisation pass alone. */
export function normalisation(text: string): number {
  return normalise(text).length;
}

/** What readers get of an article's paragraphs: the choice between readings, short names, evidence. */
export function analysis(index: PackedIndex): (paragraphs: readonly string[]) => number {
  const gazetteer = new Gazetteer([index]);
  return (paragraphs) => findMentions(gazetteer, paragraphs).flat().length;
}
