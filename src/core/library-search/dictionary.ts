import { ByteReader, ByteWriter } from './bytes.ts';

/** The terms of a segment in order of code units, each with where its postings lie. Searched as it is stored. */
export interface DictionaryTables {
  /** Pages of terms: each shares its beginning with the one before, but for the first of a page. */
  terms: Uint8Array;
  /** Where each page begins in `terms`. */
  pages: Uint32Array;
  /** Where the postings of the first term of each page begin. */
  postings: Uint32Array;
}

/** Where the postings of a term lie, and of how many documents they are. */
export interface TermPlace {
  start: number;
  length: number;
  documents: number;
}

const TERMS_A_PAGE = 32;
/** Of a unit that has no byte of its own. */
const ESCAPE = 0;

export class DictionaryWriter {
  readonly #terms = new ByteWriter(1 << 16);
  readonly #pages: number[] = [];
  readonly #postings: number[] = [];
  #count = 0;
  #before = '';
  #end = 0;

  /** @param term after the one before, in order of code units */
  add(term: string, documents: number, length: number): void {
    const begins = this.#count++ % TERMS_A_PAGE === 0;
    if (begins) {
      this.#pages.push(this.#terms.length);
      this.#postings.push(this.#end);
    }
    const shared = begins ? 0 : sharedLength(this.#before, term);
    this.#terms.number(shared);
    this.#terms.number(term.length - shared);
    for (let i = shared; i < term.length; i++) writeUnit(this.#terms, term.charCodeAt(i));
    this.#terms.number(documents);
    this.#terms.number(length);
    this.#before = term;
    this.#end += length;
  }

  take(): DictionaryTables {
    return {
      terms: this.#terms.take(),
      pages: Uint32Array.from(this.#pages),
      postings: Uint32Array.from(this.#postings),
    };
  }
}

export class Dictionary {
  readonly #tables: DictionaryTables;

  constructor(tables: DictionaryTables) {
    this.#tables = tables;
  }

  /** @returns null for what is no term */
  find(term: string): TermPlace | null {
    for (const [other, place] of this.from(term)) return other === term ? place : null;
    return null;
  }

  /** The terms from the first on that is not before `term`. */
  *from(term: string): Generator<[string, TermPlace], void, undefined> {
    const { terms, pages, postings } = this.#tables;
    let [low, high] = [0, pages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#firstOf(middle) <= term) low = middle + 1;
      else high = middle;
    }
    for (let page = Math.max(0, low - 1); page < pages.length; page++) {
      const reader = new ByteReader(terms, pages[page]);
      const end = pages[page + 1] ?? terms.length;
      let start = postings[page]!;
      let current = '';
      while (reader.at < end) {
        current = readTerm(reader, current);
        const documents = reader.number();
        const length = reader.number();
        if (current >= term) yield [current, { start, length, documents }];
        start += length;
      }
    }
  }

  #firstOf(page: number): string {
    const { terms, pages } = this.#tables;
    return readTerm(new ByteReader(terms, pages[page]), '');
  }
}

function readTerm(reader: ByteReader, before: string): string {
  const shared = reader.number();
  let term = before.slice(0, shared);
  for (let left = reader.number(); left > 0; left--) term += String.fromCharCode(readUnit(reader));
  return term;
}

/** One byte for ASCII and for the letters of the Arabic block, three for all else. */
function writeUnit(writer: ByteWriter, unit: number): void {
  if (unit > 0 && unit < 0x80) writer.byte(unit);
  else if (unit >= 0x600 && unit < 0x680) writer.byte(unit - 0x600 + 0x80);
  else {
    writer.byte(ESCAPE);
    writer.byte(unit >>> 8);
    writer.byte(unit & 0xff);
  }
}

function readUnit(reader: ByteReader): number {
  const byte = reader.byte();
  if (byte === ESCAPE) return (reader.byte() << 8) | reader.byte();
  return byte < 0x80 ? byte : byte - 0x80 + 0x600;
}

function sharedLength(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}
