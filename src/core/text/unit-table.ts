import { CODE_FOLDS } from './fold.ts';
import { letterCode, scriptOf } from './letter-codes.ts';

/**
 * What becomes of each UTF-16 code unit when text is normalised, as one 32-bit number a unit:
 * bits 0–15 the unit that stands for it, bits 16–23 the code of its folded letter, bits 24–25 its script; or,
 * for the units that do not simply become another, a negative number of {@link ACTIONS} and more bits below.
 *
 * Dropped: harakat U+064B–U+0652 and the marks after them to U+065F, superscript alef U+0670, Quranic
 * marks U+06D6–U+06ED, tatweel U+0640, bidi and zero-width marks, the soft hyphen. Mapped: presentation
 * forms by NFKC (a ligature becomes several units), Persian keheh and yeh to the Arabic letters, alef wasla
 * to alef, every white space to U+0020, Arabic-Indic and Persian digits to ASCII.
 */
export const UNIT_TABLE = new Int32Array(0x10000);

export const CODE_SHIFT = 16;
export const SCRIPT_SHIFT = 24;

/** Special actions, in the two highest bits; the lowest byte of a drop holds the mark's bit. */
export const DROP = -0x80000000;
export const EXPAND = DROP + 0x40000000;

/** Marks that are evidence of how a word is read, one bit each; see {@link NormalisedText.marks}. */
export const MARK = {
  fatha: 1,
  damma: 2,
  kasra: 4,
  sukun: 8,
  shadda: 16,
  fathatan: 32,
  dammatan: 64,
  kasratan: 128,
} as const;

const MARK_BITS: readonly (readonly [number, number])[] = [
  [0x064b, MARK.fathatan],
  [0x064c, MARK.dammatan],
  [0x064d, MARK.kasratan],
  [0x064e, MARK.fatha],
  [0x064f, MARK.damma],
  [0x0650, MARK.kasra],
  [0x0651, MARK.shadda],
  [0x0652, MARK.sukun],
];

const SPACE = 0x20;
const EXPANSIONS = new Map<number, string>();

/** What a unit with the action {@link EXPAND} becomes: two units or more, all kept as they are. */
export function expansionOf(unit: number): string {
  return EXPANSIONS.get(unit)!;
}

function become(unit: number, result = unit): void {
  UNIT_TABLE[unit] =
    result | (CODE_FOLDS[letterCode(result)]! << CODE_SHIFT) | (scriptOf(result) << SCRIPT_SHIFT);
}

function drop(first: number, last = first): void {
  UNIT_TABLE.fill(DROP, first, last + 1);
}

for (let unit = 0; unit < UNIT_TABLE.length; unit++) UNIT_TABLE[unit] = unit;
// Letters and digits stand in these blocks alone; asking every unit for its letter would cost milliseconds.
for (const [first, last] of [
  [0x30, 0x7a],
  [0xc0, 0x24f],
  [0x600, 0x77f],
] as const)
  for (let unit = first; unit <= last; unit++) become(unit);
for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
  if (unit > 0xfdff && unit < 0xfe70) continue;
  const character = String.fromCharCode(unit);
  const plain = character.normalize('NFKC').replace(/[\u064b-\u065f\u0670\u0640]/gu, '');
  if (plain === character) continue;
  if (plain.length === 1) become(unit, plain.charCodeAt(0));
  else if (plain.trim() === '') drop(unit);
  else {
    UNIT_TABLE[unit] = EXPAND;
    EXPANSIONS.set(unit, plain.trim());
  }
}
drop(0x064b, 0x065f);
drop(0x0670);
drop(0x06d6, 0x06ed);
drop(0x0640); // tatweel
drop(0x00ad); // soft hyphen
drop(0x061c);
drop(0x200b, 0x200f);
drop(0x202a, 0x202e);
drop(0x2060, 0x2064);
drop(0x2066, 0x2069);
drop(0xfeff);
for (const [unit, bit] of MARK_BITS) UNIT_TABLE[unit] = DROP | bit;
become(0x06de); // start of rub el hizb: a symbol, not a mark
become(0x06e9); // place of sajdah: a symbol
become(0x06ee); // letters among the marks
become(0x06ef);
become(0x06a9, 0x0643); // keheh -> kaf
become(0x06cc, 0x064a); // farsi yeh -> yeh
become(0x0671, 0x0627); // alef wasla -> alef
for (const space of [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005,
  0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
])
  become(space, SPACE);
for (let digit = 0; digit <= 9; digit++) {
  become(0x0660 + digit, 0x30 + digit);
  become(0x06f0 + digit, 0x30 + digit);
}

/** Whether a unit is dropped and written on or after a letter: a combining mark, or tatweel. */
export function isMark(unit: number): boolean {
  return (
    (unit >= 0x064b && unit <= 0x065f) ||
    unit === 0x0670 ||
    unit === 0x0640 ||
    (unit >= 0x06d6 && unit <= 0x06ed && UNIT_TABLE[unit]! < 0)
  );
}

/** The code of a normalised unit's folded letter, or 0. */
export function foldedCode(unit: number): number {
  return (UNIT_TABLE[unit]! >>> CODE_SHIFT) & 0xff;
}
