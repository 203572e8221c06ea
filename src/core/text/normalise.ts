import { ALEF_CODE, foldUnits, YEH_HAMZA } from './fold.ts';
import { PREFIX_STEP } from './rolling-hash.ts';
import { textOf } from './units.ts';
import { EXPAND, expansionOf, foldedCode, isMark, UNIT_TABLE } from './unit-table.ts';
import type { Words } from './words.ts';

interface Parts {
  original: string;
  length: number;
  units: Uint16Array;
  marks: Uint8Array | null;
  words: Words;
  hashes: Int32Array;
  lettersBefore: Uint32Array;
  shifts: readonly Shift[];
}

/** From unit `at` on, a unit stood `by` units further on in the original. */
interface Shift {
  at: number;
  by: number;
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
  /** For each word, the prefix hash of all folded letters of the text through its last. */
  readonly hashes: Int32Array;
  /** For each word, how many letters the words before it have. */
  readonly lettersBefore: Uint32Array;
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
    this.lettersBefore = parts.lettersBefore;
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

  /** The prefix hash of the letters before a unit of a word. */
  hashBefore(word: number, unit: number): number {
    let hash = word === 0 ? 0 : this.hashes[word - 1]!;
    for (let at = this.words.starts[word]!; at < unit; at++)
      hash = (Math.imul(hash, PREFIX_STEP) + this.codeAt(word, at)) | 0;
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
 * pass cuts it into words and rolls the hash of its folded letters. Offsets and marks are kept where they
 * are not what one would think: most texts have few of either.
 *
 * @example normalise('كـوريا').text === 'كوريا'
 */
export function normalise(original: string): NormalisedText {
  const { length } = original;
  let units = new Uint16Array(length + 2);
  let marks: Uint8Array | null = null;
  const shifts: Shift[] = [];
  // A word of the press with its space takes six units; text of shorter ones makes the lists grow.
  let starts = new Uint32Array((length >> 2) + 4);
  let ends = new Uint32Array(starts.length);
  let lettersBefore = new Uint32Array(starts.length);
  let hashes = new Int32Array(starts.length);
  let at = 0;
  let count = 0;
  let letters = 0;
  let script = 0;
  let hash = 0;
  let expansion = '';
  let expanded = 0;
  for (let i = 0; i < length; i++) {
    let action = UNIT_TABLE[original.charCodeAt(i)]!;
    if (action < 0) {
      if (action < EXPAND) {
        if (at > 0 && (action & 0xff) !== 0) {
          marks ??= new Uint8Array(units.length);
          marks[at - 1]! |= action & 0xff;
        }
        shiftFrom(shifts, at, i + 1 - at);
        continue;
      }
      // One unit of the ligature a turn, all from the same place of the original.
      if (expanded === 0) {
        expansion = expansionOf(original.charCodeAt(i));
        // Ligatures make a text longer than it was; hardly any text has one.
        if (at + expansion.length + length - i > units.length) {
          units = copied(units, new Uint16Array(2 * units.length + LONGEST_LIGATURE));
          marks = marks && copied(marks, new Uint8Array(units.length));
        }
      }
      action = UNIT_TABLE[expansion.charCodeAt(expanded++)]!;
      shiftFrom(shifts, at + 1, i - at - 1);
      if (expanded < expansion.length) i--;
      else {
        expanded = 0;
        shiftFrom(shifts, at + 1, i - at);
      }
    }
    units[at] = action;
    const unitScript = action >>> 24;
    if (unitScript === script) {
      if (script !== 0) hash = (Math.imul(hash, PREFIX_STEP) + ((action >>> 16) & 0xff)) | 0;
    } else {
      if (script !== 0) {
        ends[count] = at;
        hashes[count] = hash;
        letters += at - starts[count++]!;
      }
      if (unitScript !== 0) {
        if (count === starts.length) {
          starts = doubled(starts);
          ends = doubled(ends);
          lettersBefore = doubled(lettersBefore);
          hashes = new Int32Array(doubled(new Uint32Array(hashes.buffer)).buffer);
        }
        starts[count] = at;
        lettersBefore[count] = letters;
        const code = (action & 0xffff) === YEH_HAMZA ? ALEF_CODE : (action >>> 16) & 0xff;
        hash = (Math.imul(hash, PREFIX_STEP) + code) | 0;
      }
      script = unitScript;
    }
    at++;
  }
  if (script !== 0) {
    ends[count] = at;
    hashes[count++] = hash;
  }
  return new NormalisedText({
    original,
    length: at,
    units,
    marks,
    words: { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count) },
    hashes,
    lettersBefore,
    shifts,
  });
}

/** Letters of the longest ligature: a blessing in four words. */
const LONGEST_LIGATURE = 32;

function copied<T extends Uint16Array | Uint8Array>(list: T, longer: T): T {
  longer.set(list);
  return longer;
}

/** Notes that from unit `at` on the original is `by` units ahead. */
function shiftFrom(shifts: Shift[], at: number, by: number): void {
  const last = shifts.at(-1);
  if (last?.at === at) last.by = by;
  else shifts.push({ at, by });
}

function doubled(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * list.length);
  longer.set(list);
  return longer;
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
