import { textOf } from './units.ts';

/**
 * Arabic text as it is compared: one pass over UTF-16 code units by table.
 *
 * Dropped: harakat U+064B–U+0652 and the marks after them to U+065F, superscript alef U+0670, Quranic
 * marks U+06D6–U+06ED, tatweel U+0640, bidi and zero-width marks. Mapped: presentation forms by NFKC
 * (a ligature becomes several units), Persian keheh and yeh to the Arabic letters, every white space to
 * U+0020, Arabic-Indic and Persian digits to ASCII. Letters are never folded here: hamza, final ya and ta
 * marbuta are evidence, see `fold.ts`.
 */

const KEEP = 0;
const DROP = 0xffff;
const EXPAND = 0xfffe;
const SPACE = 0x20;

/** Action for each code unit: KEEP, DROP, EXPAND, or the unit that replaces it. */
const TABLE = new Uint16Array(0x10000);
const EXPANSIONS = new Map<number, string>();

function drop(first: number, last = first): void {
  TABLE.fill(DROP, first, last + 1);
}

for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
  if (unit > 0xfdff && unit < 0xfe70) continue;
  const character = String.fromCharCode(unit);
  const plain = character.normalize('NFKC').replace(/[\u064b-\u065f\u0670\u0640]/gu, '');
  if (plain === character) continue;
  if (plain.length === 1) TABLE[unit] = plain.charCodeAt(0);
  else if (plain.trim() === '') drop(unit);
  else {
    TABLE[unit] = EXPAND;
    EXPANSIONS.set(unit, plain.trim());
  }
}
drop(0x064b, 0x065f);
drop(0x0670);
drop(0x06d6, 0x06ed);
drop(0x0640);
drop(0x00ad);
drop(0x061c);
drop(0x200b, 0x200f);
drop(0x202a, 0x202e);
drop(0x2060, 0x2064);
drop(0x2066, 0x2069);
drop(0xfeff);
TABLE[0x06e5] = DROP; // small waw
TABLE[0x06e6] = DROP; // small yeh
TABLE[0x06de] = KEEP; // start of rub el hizb: a symbol, not a mark
TABLE[0x06e9] = KEEP; // place of sajdah: a symbol
TABLE[0x06a9] = 0x0643; // keheh -> kaf
TABLE[0x06cc] = 0x064a; // farsi yeh -> yeh
TABLE[0x0671] = 0x0627; // alef wasla -> alef
for (const space of [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
])
  TABLE[space] = SPACE;
TABLE.fill(SPACE, 0x2000, 0x200b);
for (let digit = 0; digit <= 9; digit++) {
  TABLE[0x0660 + digit] = 0x30 + digit;
  TABLE[0x06f0 + digit] = 0x30 + digit;
}

export interface NormalisedText {
  text: string;
  /**
   * For each unit of `text`, where it stood in the original; one more at the end holds the original's
   * length. The original span of normalised `[a, b)` is `[offsets[a], offsets[b - 1] + 1)` extended over
   * dropped marks: see {@link originalSpan}.
   */
  offsets: Uint32Array;
}

/**
 * Normalises a text and keeps the way back.
 *
 * @example normalise('كـوريا').text === 'كوريا'
 */
export function normalise(original: string): NormalisedText {
  const length = original.length;
  let units = new Uint16Array(length + 16);
  let offsets = new Uint32Array(length + 16);
  let at = 0;
  for (let i = 0; i < length; i++) {
    const unit = original.charCodeAt(i);
    const action = TABLE[unit]!;
    if (action === DROP) continue;
    if (action !== EXPAND) {
      if (at + 1 >= units.length) [units, offsets] = grow(units, offsets);
      units[at] = action === KEEP ? unit : action;
      offsets[at++] = i;
      continue;
    }
    const expansion = EXPANSIONS.get(unit)!;
    while (at + expansion.length + 1 >= units.length) [units, offsets] = grow(units, offsets);
    for (let j = 0; j < expansion.length; j++) {
      units[at] = expansion.charCodeAt(j);
      offsets[at++] = i;
    }
  }
  offsets[at] = length;
  return { text: textOf(units.subarray(0, at)), offsets: offsets.subarray(0, at + 1) };
}

/**
 * The original `[start, end)` of normalised `[a, b)`. Marks and tatweel after a letter belong to it, so
 * that a span covers whole written words; spaces and marks before `a` do not.
 */
export function originalSpan(
  source: string,
  { offsets }: NormalisedText,
  a: number,
  b: number,
): { start: number; end: number } {
  const start = offsets[a]!;
  let end = offsets[b - 1]! + 1;
  while (end < source.length && isMark(source.charCodeAt(end))) end++;
  return { start, end };
}

/** Combining marks and tatweel: what may be written on or after a letter without being one. */
function isMark(unit: number): boolean {
  return (
    (unit >= 0x064b && unit <= 0x065f) ||
    unit === 0x0670 ||
    unit === 0x0640 ||
    (unit >= 0x06d6 && unit <= 0x06ed && TABLE[unit] === DROP)
  );
}

function grow(
  units: Uint16Array<ArrayBuffer>,
  offsets: Uint32Array<ArrayBuffer>,
): [Uint16Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const moreUnits = new Uint16Array(units.length * 2);
  const moreOffsets = new Uint32Array(offsets.length * 2);
  moreUnits.set(units);
  moreOffsets.set(offsets);
  return [moreUnits, moreOffsets];
}
