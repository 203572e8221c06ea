/**
 * Moulds of words as the grammars write them, with digits for the letters of the root: ا1ت2ا3 is the mould of اجتماع, and اتفاق
 * is not in it. A digit that stands twice is the same letter.
 */

/** Alef, teh marbuta and alef maksura: in no root. */
const ALEF = 0x0627;
const TEH_MARBUTA = 0x0629;
const MAKSURA = 0x0649;
const ZERO = 0x30;

/**
 * The letters of the root by their digits, or null where the word is not of the mould.
 *
 * @param bare with bare hamzas
 * @example rootOf('ا1ت23', 'اجتمع') // ['', 'ج', 'م', 'ع', '']
 */
export function rootOf(template: string, bare: string): string[] | null {
  if (template.length !== bare.length) return null;
  // Most words fail here, before anything is made for them.
  for (let i = 0; i < template.length; i++) {
    const unit = template.charCodeAt(i);
    const letter = bare.charCodeAt(i);
    if (unit > ZERO + 4 ? unit !== letter : !isRootLetter(letter)) return null;
  }
  const root = ['', '', '', '', ''];
  for (let i = 0; i < template.length; i++) {
    const digit = template.charCodeAt(i) - ZERO;
    if (digit > 4) continue;
    if (root[digit] !== '' && root[digit] !== bare[i]) return null;
    root[digit] = bare[i]!;
  }
  return root;
}

function isRootLetter(unit: number): boolean {
  return unit !== ALEF && unit !== TEH_MARBUTA && unit !== MAKSURA;
}

/** The mould with the letters of a root. */
export function fill(template: string, root: readonly string[]): string {
  let word = '';
  for (const letter of template) word += root[letter.charCodeAt(0) - ZERO] ?? letter;
  return word;
}

/** Rows by the length of what they are looked up by. */
export function byLength<Row>(
  rows: readonly Row[],
  templateOf: (row: Row) => string,
): ReadonlyMap<number, readonly Row[]> {
  const lengths = new Map<number, Row[]>();
  for (const row of rows) {
    const same = lengths.get(templateOf(row).length);
    if (same) same.push(row);
    else lengths.set(templateOf(row).length, [row]);
  }
  return lengths;
}
