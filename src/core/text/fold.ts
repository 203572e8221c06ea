import { isArabicLetter, letterCode } from './letter-codes.ts';
import { textOf } from './units.ts';

/**
 * Folding for candidate look-up only: spellings that outlets use for one another become one key. What
 * folds together is not always the same word (مجرى / مجري), so a match found this way is confirmed
 * against the letters as written and carries less confidence.
 */
const FOLDS = [
  ['\u0623', '\u0627'], // alef with hamza above -> alef
  ['\u0625', '\u0627'], // alef with hamza below -> alef
  ['\u0622', '\u0627'], // alef with madda -> alef
  ['\u0671', '\u0627'], // alef wasla -> alef
  ['\u0624', '\u0621'], // waw with hamza -> hamza (مسؤول / مسئول)
  ['\u0626', '\u0621'], // yeh with hamza -> hamza
  ['\u0649', '\u064a'], // alef maksura -> yeh
  ['\u0629', '\u0647'], // ta marbuta -> heh
  // Letters for foreign sounds, as the press without them spells the sound.
  ['\u067e', '\u0628'], // peh -> beh (ترامپ / ترامب)
  ['\u06a4', '\u0641'], // veh -> feh (ڤيتنام / فيتنام)
  ['\u0686', '\u062c'], // tcheh -> jeem (چورجيا / جورجيا)
  ['\u0698', '\u062c'], // jeh -> jeem
  ['\u06af', '\u063a'], // gaf -> ghain (هونگ كونگ / هونغ كونغ)
  ['\u06ad', '\u0643'], // ng, the g of Morocco -> kaf (أڭادير / أكادير)
  ['\u06a8', '\u0642'], // qaf with three dots, the g of Tunisia -> qaf (ڨفصة / قفصة)
] as const;

const FIRST = 0x0621;
/** For the letters from hamza on, what each folds to. */
const UNIT_FOLDS = new Uint16Array(0x0700 - FIRST).map((_, i) => FIRST + i);
/** The same by letter codes. */
export const CODE_FOLDS = new Uint8Array(0x100).map((_, code) => code);
for (const [letter, folded] of FOLDS) {
  UNIT_FOLDS[letter.charCodeAt(0) - FIRST] = folded.charCodeAt(0);
  CODE_FOLDS[letterCode(letter.charCodeAt(0))] = letterCode(folded.charCodeAt(0));
}

export const YEH_HAMZA = 0x0626;
const ALEF = 0x0627;
export const YEH_HAMZA_CODE = letterCode(YEH_HAMZA);
export const ALEF_CODE = letterCode(ALEF);

/**
 * Folds normalised text unit by unit: lengths and offsets do not change. A hamza on a yeh that begins a
 * word stands for the alef of foreign names (كيم جونغ ئون / أون).
 *
 * @example fold('إمارة') === fold('اماره')
 */
export function fold(normalised: string): string {
  const units = new Uint16Array(normalised.length);
  for (let i = 0; i < units.length; i++) units[i] = normalised.charCodeAt(i);
  return textOf(foldUnits(units));
}

/** The same on code units; writes into `units` and returns it. */
export function foldUnits(units: Uint16Array): Uint16Array {
  let wordStart = true;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    units[i] = wordStart && unit === YEH_HAMZA ? ALEF : (UNIT_FOLDS[unit - FIRST] ?? unit);
    wordStart = !isArabicLetter(unit);
  }
  return units;
}
