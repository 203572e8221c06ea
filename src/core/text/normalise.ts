import { ALEF_CODE, foldUnits, YEH_HAMZA } from './fold.ts';
import { expandLigatures } from './ligatures.ts';
import { HASH_STEP } from './rolling-hash.ts';
import { followedBy, shiftFrom, type Shift } from './shifts.ts';
import { textOf } from './units.ts';
import { CODE_SHIFT, EXPAND, foldedCode, isMark, SCRIPT_SHIFT, UNIT_TABLE } from './unit-table.ts';
import type { Words } from './words.ts';

/** A text whose ligatures are written out, and how to get back; null where it has none. */
interface Expanded {
  source: string;
  shifts: Shift[] | null;
}

interface Parts {
  original: string;
  length: number;
  units: Uint16Array;
  marks: Uint8Array | null;
  words: Words;
  hashes: Int32Array;
  shifts: readonly Shift[];
}

/**
 * Arabic text as it is compared. Letters are never folded in `text`: hamza, final ya and ta marbuta are
 * evidence; `hashes` are of the folded letters, for look-up.
 */
export class NormalisedText {
  readonly original: string;
  /** Number of UTF-16 code units of the normalised text. */
  readonly length: number;
  /** Its units, and perhaps room after them. */
  readonly units: Uint16Array;
  readonly words: Words;
  /** For each word, the hash of its folded letters; perhaps room after them. */
  readonly hashes: Int32Array;
  readonly #marks: Uint8Array | null;
  readonly #shifts: readonly Shift[];
  #offsets: Uint32Array | null = null;
  #text: string | null = null;
  #folded: string | null = null;

  constructor(parts: Parts) {
    this.original = parts.original;
    this.length = parts.length;
    this.units = parts.units;
    this.words = parts.words;
    this.hashes = parts.hashes;
    this.#marks = parts.marks;
    this.#shifts = parts.shifts;
  }

  get text(): string {
    return (this.#text ??= textOf(this.units.subarray(0, this.length)));
  }

  /** `text` folded unit by unit, see `fold.ts`. */
  get folded(): string {
    return (this.#folded ??= textOf(foldUnits(this.units.slice(0, this.length))));
  }

  /**
   * For each unit, where it stood in the original; one more at the end holds the original's length. The
   * original span of normalised `[a, b)` is `[offsets[a], offsets[b - 1] + 1)` extended over dropped marks:
   * see {@link originalSpan}.
   */
  get offsets(): Uint32Array {
    return (this.#offsets ??= this.#spreadOffsets());
  }

  /** The offsets of units that are asked for in rising order, without making all of them. */
  risingOffsets(): (unit: number) => number {
    let next = 0;
    let by = 0;
    return (unit) => {
      while (next < this.#shifts.length && this.#shifts[next]!.at <= unit)
        by = this.#shifts[next++]!.by;
      return unit + by;
    };
  }

  /** The marks that stood after a unit, bits of `MARK`. */
  marksAfter(unit: number): number {
    return this.#marks?.[unit] ?? 0;
  }

  /** The hash of the letters of a word from one of its units on. */
  hashFrom(word: number, unit: number): number {
    let hash = 0;
    for (let at = unit; at < this.words.ends[word]!; at++)
      hash = (Math.imul(hash, HASH_STEP) + this.codeAt(word, at)) | 0;
    return hash;
  }

  /** The folded letter code of a unit of a word, as its hash was rolled of it. */
  codeAt(word: number, unit: number): number {
    const letter = this.units[unit]!;
    return letter === YEH_HAMZA && unit === this.words.starts[word]
      ? ALEF_CODE
      : foldedCode(letter);
  }

  #spreadOffsets(): Uint32Array {
    const offsets = new Uint32Array(this.length + 1);
    let by = 0;
    let next = 0;
    for (let i = 0; i < this.length; i++) {
      if (this.#shifts[next]?.at === i) by = this.#shifts[next++]!.by;
      offsets[i] = i + by;
    }
    offsets[this.length] = this.original.length;
    return offsets;
  }
}

/**
 * Normalises a text by table in one pass (what becomes of which unit: `unit-table.ts`), and in the same
 * pass cuts it into words and rolls the hash of each one's folded letters. Offsets and marks are kept where
 * they are not what one would think: most texts have few of either.
 *
 * @example normalise('كـوريا').text === 'كوريا'
 */
export function normalise(original: string): NormalisedText {
  let { source, shifts }: Expanded = { source: original, shifts: null };
  // A word of the press with its space takes six units; a text of much shorter ones is read once more.
  let words = (original.length >> 2) + 4;
  let parts = readUnits(source, words);
  while (typeof parts === 'string') {
    if (parts === 'ligature') ({ source, shifts } = expandLigatures(original));
    else words = source.length;
    parts = readUnits(source, words);
  }
  if (shifts !== null) parts.shifts = followedBy(parts.shifts, shifts);
  return new NormalisedText({ original, ...parts });
}

/**
 * @param maxWords room for words
 * @returns a word for why it stopped: there are more words, or a ligature becomes several units, which hardly
 *   any text has. To make room for either in the loop that reads every letter would cost all texts a tenth more.
 */
function readUnits(
  source: string,
  maxWords: number,
): Omit<Parts, 'original'> | 'crowded' | 'ligature' {
  const { length } = source;
  const units = new Uint16Array(length + 2);
  const dropped = new DroppedUnits(length);
  const starts = new Uint32Array(maxWords);
  const ends = new Uint32Array(maxWords);
  const hashes = new Int32Array(maxWords);
  let at = 0;
  let count = 0;
  let script = 0;
  let hash = 0;
  for (let i = 0; i < length;) {
    let action = UNIT_TABLE[source.charCodeAt(i)]!;
    const found = action >>> SCRIPT_SHIFT;
    if (found === 0) {
      units[at++] = action;
      i++;
      continue;
    }
    if (action < 0) {
      if (action >= EXPAND) return 'ligature';
      dropped.note(action, at, i++);
      continue;
    }
    // Where no unit was kept since the last word, only marks stood between: that word goes on.
    if (found === script && ends[count - 1] === at) hash = hashes[--count]!;
    else {
      if (count === maxWords) return 'crowded';
      starts[count] = at;
      script = found;
      hash = 0;
      if ((action & 0xffff) === YEH_HAMZA) {
        units[at++] = action;
        hash = ALEF_CODE;
        i++;
      }
    }
    for (; i < length; i++) {
      action = UNIT_TABLE[source.charCodeAt(i)]!;
      if (action >>> SCRIPT_SHIFT !== script) break;
      units[at++] = action;
      hash = (Math.imul(hash, HASH_STEP) + ((action >>> CODE_SHIFT) & 0xff)) | 0;
    }
    ends[count] = at;
    hashes[count++] = hash;
  }
  const words = { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
  const { marks, shifts } = dropped;
  return { length: at, units, marks, words, hashes, shifts };
}

/** What a text loses: marks are kept beside the unit before them, and how far the original is ahead. */
class DroppedUnits {
  marks: Uint8Array | null = null;
  readonly shifts: Shift[] = [];
  readonly #length: number;

  constructor(length: number) {
    this.#length = length;
  }

  /** @param at how many units are kept before the dropped one, which stands at `i` of the original */
  note(action: number, at: number, i: number): void {
    const mark = action & 0xff;
    if (at > 0 && mark !== 0) {
      this.marks ??= new Uint8Array(this.#length);
      this.marks[at - 1]! |= mark;
    }
    shiftFrom(this.shifts, at, i + 1 - at);
  }
}

/**
 * The original `[start, end)` of normalised `[a, b)`. Marks and tatweel after a letter belong to it, so
 * that a span covers whole written words; spaces and marks before `a` do not.
 */
export function originalSpan(
  source: string,
  { offsets }: Pick<NormalisedText, 'offsets'>,
  a: number,
  b: number,
): { start: number; end: number } {
  const start = offsets[a]!;
  let end = offsets[b - 1]! + 1;
  while (end < source.length && isMark(source.charCodeAt(end))) end++;
  return { start, end };
}
