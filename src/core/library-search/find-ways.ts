import type { OpenSegment } from './open-segment.ts';
import { PostingReader, timesIn } from './postings.ts';
import type { Wanted, Way } from './search-request.ts';

/** How much a word says by where it stands; names of entries stand in text or title and weigh by their way. */
const FIELD_WEIGHTS = { text: 1, title: 5, tag: 3, note: 2, about: 1.5 } as const;

/**
 * How much each document of a segment says of what is looked for, 0 where nothing.
 *
 * @param phrases of the segment that were weighed before: the words of a name are looked for by the same ways
 */
export function weigh(
  { tables, postings }: OpenSegment,
  wanted: Wanted,
  phrases = new Map<Way, Map<number, number>>(),
): Float32Array {
  const weights = new Float32Array(tables.documents);
  for (const way of wanted) {
    const isPhrase = way.slots.length > 1;
    const found = isPhrase ? (phrases.get(way) ?? weighPhrase(postings, way)) : null;
    if (found) phrases.set(way, found);
    if (found)
      for (const [document, weight] of found)
        weights[document] = Math.max(weights[document]!, said(way, weight));
    else weighWord(postings, way, weights);
  }
  return weights;
}

function weighWord(postings: OpenSegment['postings'], way: Way, weights: Float32Array): void {
  for (const term of way.slots[0] ?? []) {
    const bytes = postings.get(term);
    if (!bytes) continue;
    const reader = new PostingReader(bytes);
    while (reader.next()) {
      const weight = said(way, weightOf(reader));
      if (weight > weights[reader.doc]!) weights[reader.doc] = weight;
    }
  }
}

function said({ weight, isWeak }: Way, times: number): number {
  return weight * (isWeak === true ? Math.min(1, times) : times);
}

function weightOf({ times, others }: PostingReader): number {
  if (others === 0) return times;
  return (
    times * FIELD_WEIGHTS.text +
    timesIn(others, 'title') * FIELD_WEIGHTS.title +
    timesIn(others, 'note') * FIELD_WEIGHTS.note +
    timesIn(others, 'tag') * FIELD_WEIGHTS.tag +
    timesIn(others, 'about') * FIELD_WEIGHTS.about
  );
}

/** Documents in which the phrase stands, with the weight of its word that says least there. */
function weighPhrase(postings: OpenSegment['postings'], way: Way): Map<number, number> {
  const bySize = way.slots
    .map((slot) => slot.flatMap((term) => postings.get(term) ?? []))
    .sort((a, b) => totalLength(a) - totalLength(b));
  // What has all words is few; positions are read of those alone.
  let least: Map<number, number> | null = null;
  for (const slot of bySize) {
    const having = new Map<number, number>();
    for (const bytes of slot) {
      const reader = new PostingReader(bytes);
      while (reader.next()) {
        const before: number = least === null ? Infinity : (least.get(reader.doc) ?? 0);
        if (before === 0) continue;
        const weight = Math.min(before, weightOf(reader));
        having.set(reader.doc, Math.max(having.get(reader.doc) ?? 0, weight));
      }
    }
    least = having;
    if (having.size === 0) return having;
  }
  const found = new Map<number, number>();
  for (const document of placesOf(postings, way, (one) => least?.has(one) === true).keys())
    found.set(document, least!.get(document)!);
  return found;
}

function totalLength(all: readonly Uint8Array[]): number {
  return all.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Where the words stand in the documents that are asked for: of a phrase, the positions of its words where all of them stand
 * as they should.
 */
export function placesOf(
  postings: OpenSegment['postings'],
  { slots, offsets, within }: Way,
  isAsked: (document: number) => boolean,
): Map<number, number[]> {
  const [first, ...others] = slots.map((slot) => slotPlaces(postings, slot, isAsked));
  if (!first || others.length === 0) return first ?? new Map<number, number[]>();
  const found = new Map<number, number[]>();
  for (const [document, starts] of first) {
    const following = others.map((places) => places.get(document) ?? []);
    const places =
      within === undefined
        ? placesBeside(starts, following, offsets)
        : placesNear(starts, following, within);
    if (places.length > 0) found.set(document, places);
  }
  return found;
}

function placesBeside(
  starts: readonly number[],
  following: readonly (readonly number[])[],
  offsets: readonly number[],
): number[] {
  const sets = following.map((places) => new Set(places));
  return starts
    .filter((start) => sets.every((one, i) => one.has(start + offsets[i + 1]! - offsets[0]!)))
    .flatMap((start) => offsets.map((offset) => start + offset - offsets[0]!));
}

/** Different words: one that may stand for two of them is not both. */
function placesNear(
  starts: readonly number[],
  following: readonly (readonly number[])[],
  within: number,
): number[] {
  return starts.flatMap((start) => {
    const near = following.map((places) =>
      places.find((place) => place !== start && Math.abs(place - start) <= within),
    );
    return near.every((place) => place !== undefined) ? [start, ...near] : [];
  });
}

function slotPlaces(
  postings: OpenSegment['postings'],
  slot: readonly string[],
  isAsked: (document: number) => boolean,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const term of slot) {
    const bytes = postings.get(term);
    if (!bytes) continue;
    const reader = new PostingReader(bytes);
    while (reader.next()) {
      if (!isAsked(reader.doc)) continue;
      const before = found.get(reader.doc);
      if (before) before.push(...reader.positions());
      else found.set(reader.doc, reader.positions());
    }
  }
  return found;
}
