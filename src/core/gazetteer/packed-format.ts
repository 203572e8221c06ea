/**
 * The layout of the packed index: one buffer, little-endian, all positions relative to its start.
 *
 * | section | unit | what |
 * | --- | --- | --- |
 * | header | 4 bytes | {@link HEADER}, then the start and length in bytes of each section |
 * | filter | 4 bytes | a Bloom filter in words, of whole names and of their first words; see `name-filter.ts` |
 * | slots | 4 bytes | open addressing by the hash of a name's folded letters: 6 bits of tag, 26 of position |
 * | entries | 4 bytes | where each entry's record starts in the pool, ascending |
 * | personWords | 2 bytes | tags of the words of persons' full names, open addressing |
 * | ties | 4 bytes | entry, number, then as many entries: the states an agreement or event ties together |
 * | pool | bytes | records: see below |
 *
 * An entry's record is its kind, the length of its id, the id in ASCII, how many entries it is tied to, and
 * their numbers in three bytes each; the records of its names follow. A name's record is its flags ({@link FLAG}), its length, as many bytes of letter codes with
 * {@link BREAK} between its words, and, where it is vocalised, half a byte of marks for each letter.
 */
export const FORMAT_VERSION = 2;
export const MAGIC = 0x71617973; // "syaq" as bytes
/** Places in the header. */
export const HEADER = {
  magic: 0,
  version: 1,
  byteLength: 2,
  checksum: 3,
  names: 4,
  firstSection: 6,
} as const;
export const SECTIONS = ['filter', 'slots', 'entries', 'personWords', 'ties', 'pool'] as const;
export type Section = (typeof SECTIONS)[number];
export const HEADER_BYTES = 4 * (HEADER.firstSection + 2 * SECTIONS.length);

/** Between the words of a name in the pool; the code of no letter. */
export const BREAK = 0x20;

/** Bits of a name's flags; the lowest two are its role's place in `NAME_ROLES`. */
export const FLAG = {
  role: 3,
  alone: 4,
  vocalised: 8,
} as const;

/** Half bytes of marks: a short vowel or none, and whether the letter is doubled. */
export const VOWELS = ['', '\u064e', '\u064f', '\u0650', '\u0652'] as const; // fatha, damma, kasra, sukun
export const DOUBLED = 8;

/** Bytes of an entry's number. */
export const RELATED_BYTES = 3;

const POSITION_BITS = 26;
export const MAX_POOL_BYTES = 2 ** POSITION_BITS;
const TAG_SHIFT = POSITION_BITS;

/** A slot's content; a name never stands at position 0, so that an empty slot is 0. */
export function slotOf(spreadHash: number, position: number): number {
  return (spreadHash << TAG_SHIFT) | position;
}

/** Whether a slot may hold a name of this hash. */
export function sameTag(slot: number, spreadHash: number): boolean {
  return ((slot ^ (spreadHash << TAG_SHIFT)) & -MAX_POOL_BYTES) === 0;
}

export function positionIn(slot: number): number {
  return slot & (MAX_POOL_BYTES - 1);
}

/** What a hash is multiplied with for its place in a table of so many slots; see {@link firstSlot}. */
export function slotScale(slots: number): number {
  return slots / 0x100000000;
}

/** Where the search for a hash begins in a table. */
export function firstSlot(spreadHash: number, scale: number): number {
  return ((spreadHash >>> 0) * scale) | 0;
}

const SEED = 0x811c9dc5 | 0;
const STEP = 0x01000193;

/**
 * Checksum of all words from `from` on, in four lanes so that one multiplication need not wait for another.
 * The sum goes on in a variable of its own after them: with `a` for it, V8 keeps `a` as an object in the
 * loop, too, when that is compiled while it runs, and the first sum of a process takes nine times as long.
 */
export function checksum(words: Int32Array, from: number): number {
  let [a, b, c, d] = [SEED, SEED + 1, SEED + 2, SEED + 3];
  let i = from;
  for (; i + 3 < words.length; i += 4) {
    a = Math.imul(a ^ words[i]!, STEP);
    b = Math.imul(b ^ words[i + 1]!, STEP);
    c = Math.imul(c ^ words[i + 2]!, STEP);
    d = Math.imul(d ^ words[i + 3]!, STEP);
  }
  let sum = a;
  for (; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, STEP);
  for (const lane of [b, c, d]) sum = Math.imul(sum ^ (sum >>> 15) ^ lane, STEP);
  return sum ^ (sum >>> 13);
}
