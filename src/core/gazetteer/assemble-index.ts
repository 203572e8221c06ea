import type { HashSet } from './hash-set.ts';
import { beginningBits, filterShift, filterWords, nameBits } from './name-filter.ts';
import {
  checksum,
  firstSlot,
  FORMAT_VERSION,
  HEADER,
  HEADER_BYTES,
  MAGIC,
  SECTIONS,
  slotOf,
  slotScale,
  type Section,
} from './packed-format.ts';

export interface IndexParts {
  pool: Uint8Array;
  /** Positions of the entries' records. */
  entries: Uint32Array;
  /** Spread hashes of all names, and the positions of their records. */
  hashes: Uint32Array;
  positions: Uint32Array;
  /** Spread hashes. */
  beginnings: HashSet;
  personWords: HashSet;
  ties: Uint32Array;
}

/** Slots to a key: full enough to be small, empty enough that a search ends soon. */
const SLOTS_PER_NAME = 1.25;
const SLOTS_PER_WORD = 1.5;

/** Lays the parts out as `packed-format.ts` says. */
export function assemble(parts: IndexParts): ArrayBuffer {
  const names = parts.hashes.length;
  const slots = Math.ceil(names * SLOTS_PER_NAME) + 1;
  const words = Math.ceil(parts.personWords.size * SLOTS_PER_WORD) + 1;
  const sizes: Record<Section, number> = {
    filter: 4 * filterWords(names + parts.beginnings.size),
    slots: 4 * slots,
    entries: 4 * parts.entries.length,
    personWords: 2 * words,
    ties: 4 * parts.ties.length,
    pool: parts.pool.length,
  };
  const starts = {} as Record<Section, number>;
  let length = HEADER_BYTES;
  for (const section of SECTIONS) {
    starts[section] = length;
    length += (sizes[section] + 3) & ~3;
  }
  const buffer = new ArrayBuffer(length);
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  SECTIONS.forEach((section, i) => {
    header[HEADER.firstSection + 2 * i] = starts[section];
    header[HEADER.firstSection + 2 * i + 1] = sizes[section];
  });
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = FORMAT_VERSION;
  header[HEADER.byteLength] = length;
  header[HEADER.names] = names;

  fillFilter(new Uint32Array(buffer, starts.filter, sizes.filter / 4), parts);
  fillSlots(new Int32Array(buffer, starts.slots, slots), parts);
  fillWords(new Uint16Array(buffer, starts.personWords, words), parts.personWords);
  new Uint32Array(buffer, starts.entries, parts.entries.length).set(parts.entries);
  new Uint32Array(buffer, starts.ties, parts.ties.length).set(parts.ties);
  new Uint8Array(buffer, starts.pool, parts.pool.length).set(parts.pool);
  header[HEADER.checksum] = checksum(new Int32Array(buffer), HEADER.checksum + 1);
  return buffer;
}

function fillFilter(filter: Uint32Array, { hashes, beginnings }: IndexParts): void {
  const shift = filterShift(filter.length);
  for (const hash of hashes) filter[hash >>> shift]! |= nameBits(hash);
  for (const hash of beginnings.slots)
    if (hash !== 0) filter[hash >>> shift]! |= beginningBits(nameBits(hash));
}

function fillSlots(slots: Int32Array, { hashes, positions }: IndexParts): void {
  const scale = slotScale(slots.length);
  for (let i = 0; i < hashes.length; i++) {
    let at = firstSlot(hashes[i]!, scale);
    while (slots[at] !== 0) if (++at === slots.length) at = 0;
    slots[at] = slotOf(hashes[i]!, positions[i]!);
  }
}

function fillWords(tags: Uint16Array, words: HashSet): void {
  const scale = slotScale(tags.length);
  for (const hash of words.slots) {
    if (hash === 0) continue;
    let at = firstSlot(hash, scale);
    while (tags[at] !== 0) if (++at === tags.length) at = 0;
    tags[at] = wordTag(hash);
  }
}

/** The tag of a person's word: never 0, which marks an empty place. */
export function wordTag(spreadHash: number): number {
  return spreadHash & 0xffff || 1;
}
