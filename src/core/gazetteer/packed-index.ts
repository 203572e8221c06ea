import type { Kind } from '../kind.ts';
import { KINDS } from '../kind.ts';
import { wordTag } from './assemble-index.ts';
import {
  BREAK,
  checksum,
  firstSlot,
  FLAG,
  FORMAT_VERSION,
  HEADER,
  HEADER_BYTES,
  MAGIC,
  RELATED_BYTES,
  SECTIONS,
  slotScale,
  type Section,
} from './packed-format.ts';

/** An entry as the index knows it. */
export interface IndexedEntry {
  id: string;
  kind: Kind;
  /** Numbers of the entries it is tied to. */
  related: number[];
}

/**
 * All names of some entries in one buffer, opened in place: nothing is unpacked, and no object made for a
 * name, until it is met in a text. Built by `index-builder.ts`, matched by `match-names.ts`.
 */
export class PackedIndex {
  readonly byteLength: number;
  readonly nameCount: number;
  readonly entryCount: number;
  readonly filter: Uint32Array;
  readonly slots: Int32Array;
  readonly slotScale: number;
  readonly pool: Uint8Array;
  readonly #entries: Uint32Array;
  readonly #personWords: Uint16Array;
  readonly #ties: Uint32Array;

  private constructor(buffer: ArrayBuffer, header: Uint32Array) {
    const place = (section: Section): [number, number] => {
      const at = HEADER.firstSection + 2 * SECTIONS.indexOf(section);
      return [header[at]!, header[at + 1]!];
    };
    const numbers = (section: Section): Uint32Array => {
      const [start, bytes] = place(section);
      return new Uint32Array(buffer, start, bytes / 4);
    };
    this.byteLength = buffer.byteLength;
    this.nameCount = header[HEADER.names]!;
    this.filter = numbers('filter');
    const [slots, slotBytes] = place('slots');
    this.slots = new Int32Array(buffer, slots, slotBytes / 4);
    this.slotScale = slotScale(this.slots.length);
    this.#entries = numbers('entries');
    this.entryCount = this.#entries.length;
    this.#ties = numbers('ties');
    const [words, wordBytes] = place('personWords');
    this.#personWords = new Uint16Array(buffer, words, wordBytes / 2);
    this.pool = new Uint8Array(buffer, ...place('pool'));
  }

  /**
   * Opens a buffer in place. Its layout is trusted once its checksum is right.
   *
   * @returns null where it is no index, damaged, or of another version: it must be built anew
   */
  static open(buffer: ArrayBuffer): PackedIndex | null {
    if (buffer.byteLength < HEADER_BYTES || buffer.byteLength % 4 !== 0) return null;
    const words = new Int32Array(buffer);
    const sound =
      words[HEADER.magic] === MAGIC &&
      words[HEADER.version] === FORMAT_VERSION &&
      words[HEADER.byteLength] === buffer.byteLength &&
      words[HEADER.checksum] === checksum(words, HEADER.checksum + 1);
    return sound ? new PackedIndex(buffer, new Uint32Array(buffer, 0, HEADER_BYTES / 4)) : null;
  }

  /** The entry whose record the one at a position of the pool belongs to. */
  entryAt(position: number): IndexedEntry {
    return this.entry(this.entryNumber(position));
  }

  /** Positions of the names of an entry. */
  namesOf(number: number): number[] {
    const { pool } = this;
    const start = this.#entries[number]!;
    const stop = this.#entries[number + 1] ?? pool.length;
    const ties = start + 2 + pool[start + 1]!;
    const names: number[] = [];
    for (let at = ties + 1 + RELATED_BYTES * pool[ties]!; at < stop;) {
      names.push(at);
      const end = at + 2 + pool[at + 1]!;
      if ((pool[at]! & FLAG.vocalised) === 0) at = end;
      else
        at = end + ((pool.subarray(at + 2, end).filter((code) => code !== BREAK).length + 1) >> 1);
    }
    return names;
  }

  entry(number: number): IndexedEntry {
    const at = this.#entries[number]!;
    let id = '';
    let end = at + 2 + this.pool[at + 1]!;
    for (let i = at + 2; i < end; i++) id += String.fromCharCode(this.pool[i]!);
    const related = Array.from({ length: this.pool[end++]! }, (_, i) => {
      const from = end + RELATED_BYTES * i;
      return this.pool[from]! | (this.pool[from + 1]! << 8) | (this.pool[from + 2]! << 16);
    });
    return { id, kind: KINDS[this.pool[at]!]!, related };
  }

  /** Whether a word, by the spread hash of its folded letters, is part of some person's full name. */
  isPersonWord(spreadHash: number): boolean {
    const tags = this.#personWords;
    const tag = wordTag(spreadHash);
    for (let at = firstSlot(spreadHash, slotScale(tags.length)); tags[at] !== 0;) {
      if (tags[at] === tag) return true;
      if (++at === tags.length) at = 0;
    }
    return false;
  }

  /** The agreements and events that tie states together, each with those states. */
  ties(): Map<string, string[]> {
    const ties = new Map<string, string[]>();
    for (let i = 0; i < this.#ties.length;) {
      const entry = this.#ties[i++]!;
      const count = this.#ties[i++]!;
      const states = Array.from(this.#ties.subarray(i, i + count), (state) => this.entry(state).id);
      ties.set(this.entry(entry).id, states);
      i += count;
    }
    return ties;
  }

  /** The last entry whose record starts at or before a position. */
  entryNumber(position: number): number {
    let low = 0;
    let high = this.#entries.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#entries[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
