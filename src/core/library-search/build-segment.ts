import { ByteWriter } from './bytes.ts';
import { DictionaryWriter } from './dictionary.ts';
import { FIELDS, placePieces, type IndexedDocument, type PlacedPiece } from './indexed-document.ts';
import { countIn, writePosting } from './postings.ts';
import { FLAG, TERM, type Segment } from './segment.ts';
import type { WordKeys } from './word-keys.ts';

/** Bits of a field in an occurrence. */
const FIELD_BITS = 3;
/** Of a tag: it stands nowhere. */
const NOWHERE = 0x1fff_ffff;
const LONGEST = 0xffff;

/**
 * Makes a segment of documents.
 *
 * @param keys shared from one segment to the next: most words were met before
 */
export function buildSegment(documents: readonly IndexedDocument[], keys: WordKeys): Segment {
  const terms = new Terms(keys);
  const [outlets, entities] = [new Numbered(), new Numbered()];
  // What stands where, by document and position; put in the order of terms afterwards, by counting.
  const occurrences = new Occurrences();
  const starts = new Uint32Array(documents.length + 1);
  const lengths = new Uint16Array(documents.length);
  const entityStarts = new Uint32Array(documents.length + 1);
  const entityOf: number[] = [];
  for (const [i, document] of documents.entries()) {
    const placed = placePieces(document.pieces);
    let words = 0;
    for (const one of placed) {
      words += one.read.words.count;
      addWords(one, terms, occurrences);
    }
    lengths[i] = Math.min(words, LONGEST);
    addMentions(document, placed, terms, occurrences);
    for (const tag of document.tags)
      occurrences.add(terms.of(TERM.tag + tag), NOWHERE, FIELDS.indexOf('tag'));
    entityOf.push(...new Set(document.mentions.map(({ entry }) => entities.of(entry))));
    entityStarts[i + 1] = entityOf.length;
    starts[i + 1] = occurrences.length;
  }
  const { dictionary, postings } = encode(terms, occurrences, starts);
  return {
    tables: {
      documents: documents.length,
      articles: documents.map(({ id }) => id),
      days: Int32Array.from(documents, ({ day }) => day),
      lengths,
      flags: Uint8Array.from(documents, ({ hasNote }) => (hasNote ? FLAG.hasNote : 0)),
      outletOf: Uint32Array.from(documents, ({ outlet }) => outlets.of(outlet)),
      outlets: outlets.texts(),
      entities: entities.texts(),
      entityStarts,
      entityOf: Uint32Array.from(entityOf),
      dictionary,
      postingBytes: postings.length,
    },
    postings,
  };
}

function addWords(
  { piece, read, first }: PlacedPiece,
  terms: Terms,
  occurrences: Occurrences,
): void {
  const field = FIELDS.indexOf(piece.field);
  const { words, text } = read;
  for (let i = 0; i < words.count; i++)
    for (const term of terms.ofWord(text.slice(words.starts[i], words.ends[i])))
      occurrences.add(term, first + i, field);
}

/** An entry stands at every word of its mention, so that all of them can be shown as what was found. */
function addMentions(
  { mentions }: IndexedDocument,
  placed: readonly PlacedPiece[],
  terms: Numbered,
  occurrences: Occurrences,
): void {
  let [open, word] = [-1, 0];
  for (const { entry, piece: number, start, end } of mentions) {
    const place = placed[number];
    if (!place) continue;
    if (number !== open) [open, word] = [number, 0];
    const { count } = place.read.words;
    const term = terms.of(TERM.entity + entry);
    const field = FIELDS.indexOf(place.piece.field);
    while (word < count && lastUnit(place, word) < start) word++;
    for (let i = word; i < count && firstUnit(place, i) < end; i++)
      occurrences.add(term, place.first + i, field);
  }
}

function firstUnit({ read }: PlacedPiece, word: number): number {
  return read.offsets[read.words.starts[word]!]!;
}

function lastUnit({ read }: PlacedPiece, word: number): number {
  return read.offsets[read.words.ends[word]! - 1]!;
}

function encode(
  terms: Numbered,
  occurrences: Occurrences,
  starts: Uint32Array,
): { dictionary: ReturnType<DictionaryWriter['take']>; postings: Uint8Array } {
  const texts = terms.texts();
  const order = Uint32Array.from(texts.keys()).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  const { places, documents, termStarts } = occurrences.byTerm(texts.length, starts);
  const dictionary = new DictionaryWriter();
  const postings = new ByteWriter(1 << 20);
  for (const term of order) {
    const from = postings.length;
    let [count, before] = [0, -1];
    for (let i = termStarts[term]!; i < termStarts[term + 1]!;) {
      const document = documents[i]!;
      let [times, others] = [0, 0];
      const positions = new Set<number>();
      for (; i < termStarts[term + 1]! && documents[i] === document; i++) {
        const field = places[i]! & ((1 << FIELD_BITS) - 1);
        const position = places[i]! >>> FIELD_BITS;
        if (field === 0) times++;
        else others = countIn(others, field);
        if (position !== NOWHERE) positions.add(position);
      }
      const rising = [...positions].sort((a, b) => a - b);
      writePosting(postings, document - before, { times, others, positions: rising });
      before = document;
      count++;
    }
    dictionary.add(texts[term]!, count, postings.length - from);
  }
  return { dictionary: dictionary.take(), postings: postings.take() };
}

/** Texts, numbered as they are met. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.#numbers.size));
    return number;
  }

  texts(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** The terms of a segment; those of a word are found by one look. */
class Terms extends Numbered {
  readonly #keys: WordKeys;
  readonly #ofWord = new Map<string, readonly number[]>();

  constructor(keys: WordKeys) {
    super();
    this.#keys = keys;
  }

  ofWord(word: string): readonly number[] {
    let known = this.#ofWord.get(word);
    if (known === undefined) {
      known = this.#keys.of(word).map((key) => this.of(key));
      this.#ofWord.set(word, known);
    }
    return known;
  }
}

/** Pairs of a term and a place, in growing arrays of numbers. */
class Occurrences {
  #terms = new Uint32Array(1 << 14);
  #places = new Uint32Array(1 << 14);
  length = 0;

  add(term: number, position: number, field: number): void {
    if (this.length === this.#terms.length) {
      this.#terms = larger(this.#terms);
      this.#places = larger(this.#places);
    }
    this.#terms[this.length] = term;
    this.#places[this.length++] = ((position << FIELD_BITS) | field) >>> 0;
  }

  /** In the order of terms and, within one, as they were added. @param starts of documents */
  byTerm(
    terms: number,
    starts: Uint32Array,
  ): { places: Uint32Array; documents: Uint32Array; termStarts: Uint32Array } {
    const termStarts = new Uint32Array(terms + 1);
    for (let i = 0; i < this.length; i++) termStarts[this.#terms[i]! + 1]! += 1;
    for (let i = 0; i < terms; i++) termStarts[i + 1]! += termStarts[i]!;
    const next = termStarts.slice();
    const places = new Uint32Array(this.length);
    const documents = new Uint32Array(this.length);
    for (let document = 0; document + 1 < starts.length; document++)
      for (let i = starts[document]!; i < starts[document + 1]!; i++) {
        const at = next[this.#terms[i]!]!++;
        places[at] = this.#places[i]!;
        documents[at] = document;
      }
    return { places, documents, termStarts };
  }
}

function larger(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(array.length * 2);
  copy.set(array);
  return copy;
}
