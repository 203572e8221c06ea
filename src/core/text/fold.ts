import { textOf } from './units.ts';

/**
 * Folding for candidate look-up only: spellings that outlets use for one another become one key. What
 * folds together is not always the same word (مجرى / مجري), so a match found this way is confirmed
 * against the letters as written and carries less confidence.
 */
const FIRST = 0x0621;
/** For the letters from hamza to ta marbuta and yeh, what each folds to. */
const FOLDS = new Uint16Array(0x0672 - FIRST).map((_, i) => FIRST + i);
for (const [letter, folded] of [
  [0x0623, 0x0627], // alef with hamza above -> alef
  [0x0625, 0x0627], // alef with hamza below -> alef
  [0x0622, 0x0627], // alef with madda -> alef
  [0x0671, 0x0627], // alef wasla -> alef
  [0x0624, 0x0621], // waw with hamza -> hamza (مسؤول / مسئول)
  [0x0626, 0x0621], // yeh with hamza -> hamza
  [0x0649, 0x064a], // alef maksura -> yeh
  [0x0629, 0x0647], // ta marbuta -> heh
] as const)
  FOLDS[letter - FIRST] = folded;

const YEH_HAMZA = 0x0626;
const ALEF = 0x0627;

/**
 * Folds normalised text unit by unit: lengths and offsets do not change. A hamza on a yeh that begins a
 * word stands for the alef of foreign names (كيم جونغ ئون / أون).
 *
 * @example fold('إمارة') === fold('اماره')
 */
export function fold(normalised: string): string {
  const units = new Uint16Array(normalised.length);
  let wordStart = true;
  for (let i = 0; i < units.length; i++) {
    const unit = normalised.charCodeAt(i);
    units[i] = wordStart && unit === YEH_HAMZA ? ALEF : (FOLDS[unit - FIRST] ?? unit);
    wordStart = !isArabicLetter(unit);
  }
  return textOf(units);
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
