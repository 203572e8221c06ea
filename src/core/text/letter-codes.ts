/**
 * The letters of words as one byte each, so that names are stored and compared as bytes. Zero is no letter.
 *
 * | code | letter |
 * | --- | --- |
 * | 0x01–0x0a | digits 0–9 |
 * | 0x0b | a letter without a code of its own: part of a word, but of no name |
 * | 0x21–0x4a, 0x6e–0xff | a letter of the block U+0600, by its low byte |
 * | 0x4b–0x64 | Latin letters, without case and accents; the block has no letters there |
 */
const NO_LETTER = 0;
export const OTHER_LETTER = 0x0b;
const FIRST_DIGIT = 0x01;
const FIRST_LATIN = 0x4b;

/** Scripts whose runs are words; a change of script is a word's boundary. */
const SCRIPT = { none: 0, arabic: 1, digit: 2, latin: 3 } as const;

/** Code of a normalised UTF-16 unit: its letter, or 0. */
export function letterCode(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return FIRST_DIGIT + unit - 0x30;
    const lower = unit | 0x20;
    return lower >= 0x61 && lower <= 0x7a ? FIRST_LATIN + lower - 0x61 : NO_LETTER;
  }
  if (isArabicLetter(unit)) return unit > 0x0620 && unit <= 0x06ff ? unit & 0xff : OTHER_LETTER;
  return isAccentedLatin(unit) ? accentedCode(unit) : NO_LETTER;
}

/** {@link letterCode} of every unit below U+0780, and so of every letter. */
export const LETTER_CODES = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x780; unit++) LETTER_CODES[unit] = letterCode(unit);

/** The script of a normalised unit: 1 Arabic, 2 digits, 3 Latin, 0 none. */
export function scriptOf(unit: number): number {
  if (isArabicLetter(unit)) return SCRIPT.arabic;
  const code = letterCode(unit);
  if (code === NO_LETTER) return SCRIPT.none;
  return code < OTHER_LETTER ? SCRIPT.digit : SCRIPT.latin;
}

/** The letter of a code: lower case for Latin, without accents. A code without a letter throws. */
export function letterOf(code: number): string {
  if (code >= FIRST_DIGIT && code < FIRST_DIGIT + 10)
    return String.fromCharCode(0x30 + code - FIRST_DIGIT);
  if (code >= FIRST_LATIN && code < FIRST_LATIN + 26)
    return String.fromCharCode(0x61 + code - FIRST_LATIN);
  if (code > OTHER_LETTER && isArabicLetter(0x0600 + code))
    return String.fromCharCode(0x0600 + code);
  throw new RangeError(`no letter has the code ${code}`);
}

/** Letters of the Arabic blocks, of whatever language; digits, marks and punctuation are none. */
export function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x0620 && unit <= 0x063f) ||
    (unit >= 0x0641 && unit <= 0x064a) ||
    (unit >= 0x066e && unit <= 0x06d3 && unit !== 0x0670) ||
    unit === 0x06d5 ||
    (unit >= 0x06ee && unit <= 0x06ef) ||
    (unit >= 0x06fa && unit <= 0x06ff && unit !== 0x06fd && unit !== 0x06fe) ||
    (unit >= 0x0750 && unit <= 0x077f)
  );
}

function isAccentedLatin(unit: number): boolean {
  return unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7;
}

function accentedCode(unit: number): number {
  const plain = String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
  return plain < 0x80 ? letterCode(plain) : OTHER_LETTER;
}
