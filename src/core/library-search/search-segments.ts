import { allowedDocuments } from './filter-documents.ts';
import { placesOf, weigh } from './find-ways.ts';
import { isGone, type OpenSegment } from './open-segment.ts';
import type { SearchRequest, Wanted, Way } from './search-request.ts';

/** A document that was found, and the positions of the words that it was found by. */
export interface FoundDocument {
  segment: number;
  document: number;
  score: number;
  positions: readonly number[];
}

export interface Found {
  /** The best first, as many as were asked for. */
  top: FoundDocument[];
  /** Whether nothing holds all that was looked for, so that these hold some of it. */
  isPartial: boolean;
  total: number;
  /** By segment, 1 for each document that was found. */
  all: Uint8Array[];
}

/** Of Okapi BM25 (Robertson and Zaragoza, 2009): how soon more of a word says no more, and how much a long text counts against it. */
const SATURATION = 1.2;
const LENGTH = 0.4;
/** Of the best, so many are looked at more closely: whether what was looked for stands together. */
const CLOSER = 60;
/** Words that stand within so many of one another are of one thing. */
const NEAR = 4;
const NEARNESS = 0.5;

/**
 * Finds the documents in which all stands that is wanted, or where there is none, those in which some of it does. The same
 * articles give the same answer, however they are spread over segments.
 */
export function searchSegments(
  segments: readonly OpenSegment[],
  request: SearchRequest,
  most: number,
): Found {
  const allowed = segments.map((segment) => allowedDocuments(segment, request));
  const weights = segments.map((segment) => {
    const phrases: Parameters<typeof weigh>[2] = new Map();
    return request.wanted.map((one) => weigh(segment, one, phrases));
  });
  const isPartial =
    request.wanted.length > 1 &&
    !allowed.some((ones, s) => ones.some((one, i) => one === 1 && holds(weights[s]!, i, 'all')));
  const test = isPartial ? 'some' : 'all';
  const corpus = measure(segments, weights);
  const best = new Best(segments, Math.max(most, CLOSER));
  let total = 0;
  for (const [s, segment] of segments.entries()) {
    const ones = allowed[s]!;
    for (let i = 0; i < ones.length; i++) {
      if (ones[i] === 0) continue;
      if (!holds(weights[s]!, i, test)) ones[i] = 0;
      else {
        total++;
        best.offer({ segment: s, document: i, score: score(segment, weights[s]!, i, corpus) });
      }
    }
  }
  const top = lookCloser(segments, request.wanted, best.take());
  return { top: top.slice(0, most), isPartial, total, all: allowed };
}

function holds(weights: readonly Float32Array[], document: number, test: 'all' | 'some'): boolean {
  if (weights.length === 0) return true;
  return test === 'all'
    ? weights.every((one) => one[document]! > 0)
    : weights.some((one) => one[document]! > 0);
}

interface Corpus {
  /** Mean length. */
  length: number;
  /** How much each thing that is wanted tells. */
  rarity: number[];
}

function measure(
  segments: readonly OpenSegment[],
  weights: readonly (readonly Float32Array[])[],
): Corpus {
  let [documents, words] = [0, 0];
  const having = new Array<number>(weights[0]?.length ?? 0).fill(0);
  for (const [s, { tables, gone }] of segments.entries())
    for (let i = 0; i < tables.documents; i++) {
      if (isGone(gone, i)) continue;
      documents++;
      words += tables.lengths[i]!;
      for (const [w, one] of weights[s]!.entries()) if (one[i]! > 0) having[w]! += 1;
    }
  return {
    length: words / Math.max(1, documents),
    rarity: having.map((count) => Math.log(1 + (documents - count + 0.5) / (count + 0.5))),
  };
}

function score(
  { tables }: OpenSegment,
  weights: readonly Float32Array[],
  document: number,
  { length, rarity }: Corpus,
): number {
  const norm = 1 - LENGTH + (LENGTH * tables.lengths[document]!) / Math.max(1, length);
  let [sum, held] = [0, 0];
  for (const [w, one] of weights.entries()) {
    const weight = one[document]!;
    if (weight === 0) continue;
    held++;
    sum += (rarity[w]! * (weight * (SATURATION + 1))) / (weight + SATURATION * norm);
  }
  return weights.length === 0 ? 0 : sum * (held / weights.length) ** 2;
}

/** What stands together counts for more than what is strewn over the article. */
function lookCloser(
  segments: readonly OpenSegment[],
  wanted: readonly Wanted[],
  best: readonly Omit<FoundDocument, 'positions'>[],
): FoundDocument[] {
  const places = segments.map(({ postings }, s) => {
    const asked = new Set(best.filter(({ segment }) => segment === s).map((one) => one.document));
    const known = new Map<Way, Map<number, number[]>>();
    const placesIn = (way: Way) => {
      const places = known.get(way) ?? placesOf(postings, way, (i) => asked.has(i));
      known.set(way, places);
      return places;
    };
    return wanted.map((ways) => ways.map(placesIn));
  });
  const looked = best.map((one) => {
    const each = places[one.segment]!.map((ways) =>
      [...new Set(ways.flatMap((way) => way.get(one.document) ?? []))].sort((a, b) => a - b),
    );
    const positions = [...new Set(each.flat())].sort((a, b) => a - b);
    return { ...one, score: one.score * (1 + NEARNESS * nearness(each)), positions };
  });
  return looked.sort((a, b) => order(segments, a, b));
}

/** The share of neighbours in the query that somewhere stand near each other. */
function nearness(each: readonly (readonly number[])[]): number {
  if (each.length < 2) return 0;
  let near = 0;
  for (let i = 1; i < each.length; i++) {
    const others = each[i]!;
    if (each[i - 1]!.some((one) => others.some((other) => Math.abs(other - one) <= NEAR))) near++;
  }
  return near / (each.length - 1);
}

type Scored = Omit<FoundDocument, 'positions'>;

/** The better first; of equals the newer, then by id, so that the order is always the same. */
function order(segments: readonly OpenSegment[], a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  const [one, other] = [segments[a.segment]!.tables, segments[b.segment]!.tables];
  const days = other.days[b.document]! - one.days[a.document]!;
  if (days !== 0) return days;
  return one.articles[a.document]! < other.articles[b.document]! ? -1 : 1;
}

/** Keeps the best of what is offered, sorted when it has twice as many as are wanted. */
class Best {
  readonly #segments: readonly OpenSegment[];
  readonly #most: number;
  #kept: Scored[] = [];
  #least = -Infinity;

  constructor(segments: readonly OpenSegment[], most: number) {
    this.#segments = segments;
    this.#most = most;
  }

  offer(one: Scored): void {
    if (one.score < this.#least) return;
    this.#kept.push(one);
    if (this.#kept.length >= this.#most * 2) this.#cut();
  }

  take(): Scored[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept.sort((a, b) => order(this.#segments, a, b));
    this.#kept.length = Math.min(this.#kept.length, this.#most);
    if (this.#kept.length === this.#most) this.#least = this.#kept.at(-1)!.score;
  }
}
