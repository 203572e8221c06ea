import { ByteReader, type ByteWriter } from './bytes.ts';
import { FIELDS, type Field } from './indexed-document.ts';

/**
 * Where a term stands, document by document: how far the document's number is from the one before, how often the term is
 * in the text and in the other fields, and its positions as steps. A term that stands once, in the text, takes two numbers:
 *
 * | `step << 1 \| 1` | position | | | |
 * | --- | --- | --- | --- | --- |
 * | `step << 1` | times in the text | two bits for each other field | bytes of positions | steps |
 */
export interface Posting {
  /** How often in the text. */
  times: number;
  /** How often, up to three times, in each other field: see {@link timesIn}. */
  others: number;
  /** Rising. */
  positions: readonly number[];
}

/** Times in a field beyond this are as good as this. */
const MOST = 3;

/** Notes one more time in a field other than the text. */
export function countIn(others: number, field: number): number {
  const shift = (field - 1) * 2;
  const times = (others >>> shift) & MOST;
  return times === MOST ? others : others + (1 << shift);
}

/** How often a term stands in a field other than the text, up to three times. */
export function timesIn(others: number, field: Exclude<Field, 'text'>): number {
  return (others >>> ((FIELDS.indexOf(field) - 1) * 2)) & MOST;
}

/** @param step from the document before, from -1 for the first */
export function writePosting(
  writer: ByteWriter,
  step: number,
  { times, others, positions }: Posting,
): void {
  if (times === 1 && others === 0 && positions.length === 1) {
    writer.number((step << 1) | 1);
    writer.number(positions[0]!);
    return;
  }
  writer.number(step << 1);
  writer.number(times);
  writer.byte(others);
  let bytes = 0;
  let before = 0;
  for (const position of positions) {
    bytes += bytesOf(position - before);
    before = position;
  }
  writer.number(bytes);
  before = 0;
  for (const position of positions) {
    writer.number(position - before);
    before = position;
  }
}

function bytesOf(value: number): number {
  let bytes = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes++;
  return bytes;
}

/** Walks through the postings of a term. */
export class PostingReader {
  doc = -1;
  times = 0;
  others = 0;
  /** Where in `bytes` what follows the step begins and ends. */
  from = 0;
  to = 0;
  isSingle = false;
  readonly #reader: ByteReader;
  #positions = 0;

  constructor(bytes: Uint8Array) {
    this.#reader = new ByteReader(bytes);
  }

  /** @returns whether there was another document */
  next(): boolean {
    const reader = this.#reader;
    reader.at = this.to;
    if (reader.at >= reader.bytes.length) return false;
    const step = reader.number();
    this.doc += step >>> 1;
    this.isSingle = (step & 1) === 1;
    this.from = reader.at;
    if (this.isSingle) {
      this.times = 1;
      this.others = 0;
      this.#positions = reader.at;
      while (reader.byte() > 0x7f);
      this.to = reader.at;
      return true;
    }
    this.times = reader.number();
    this.others = reader.byte();
    const bytes = reader.number();
    this.#positions = reader.at;
    this.to = reader.at + bytes;
    return true;
  }

  positions(): number[] {
    const reader = this.#reader;
    reader.at = this.#positions;
    const found: number[] = [];
    let position = 0;
    while (reader.at < this.to) found.push((position += reader.number()));
    return found;
  }
}
