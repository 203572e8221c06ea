/**
 * How written letters stand to a name that they fold to.
 * - `exact`: the same letters;
 * - `hamza`: they differ in hamza seats alone (اردوغان / أردوغان), the commonest slip of the press;
 * - `ta-marbuta`: final ة written ه (القاهره);
 * - `dotless-ya`: final ي written ى, as Egyptian papers do (مصرى), where the name has ي;
 * - `dotted-alef`: final ى written ي (مصطفي) where the name has ى;
 * - `foreign-letter`: a letter for a foreign sound stands for the one that the name has (ترامپ), or the other
 *   way round;
 * - `other`: any other difference that folding hides (مكتبة for a name in ه).
 */
export type Spelling =
  'exact' | 'hamza' | 'foreign-letter' | 'ta-marbuta' | 'dotless-ya' | 'dotted-alef' | 'other';

const TA_MARBUTA = '\u0629';
const HEH = '\u0647';
const YA = '\u064a';
const ALEF_MAKSURA = '\u0649';
const FOREIGN_LETTERS = '\u067e\u06a4\u0686\u0698\u06af\u06ad\u06a8'; // peh, veh, tcheh, jeh, gaf, ng, qaf with three dots
const HAMZA_SEATS = '\u0621\u0622\u0623\u0624\u0625\u0626\u0627'; // hamza, and every seat of it, and bare alef

/** From the least to the most doubtful; a text is as doubtful as its most doubtful letter. */
const ORDER: readonly Spelling[] = [
  'exact',
  'hamza',
  'foreign-letter',
  'ta-marbuta',
  'dotted-alef',
  'dotless-ya',
  'other',
];

/**
 * Compares letters without spaces, both normalised and of one folded key.
 *
 * @example compareSpelling('مصرى', 'مصري') === 'dotless-ya'
 */
export function compareSpelling(written: string, name: string): Spelling {
  if (written === name) return 'exact';
  if (written.length !== name.length) return 'other';
  let worst = 0;
  for (let i = 0; i < written.length; i++) {
    const a = written.charAt(i);
    const b = name.charAt(i);
    if (a !== b) worst = Math.max(worst, ORDER.indexOf(differenceOf(a, b)));
  }
  return ORDER[worst]!;
}

function differenceOf(written: string, name: string): Spelling {
  if (HAMZA_SEATS.includes(written) && HAMZA_SEATS.includes(name)) return 'hamza';
  if (FOREIGN_LETTERS.includes(written) || FOREIGN_LETTERS.includes(name)) return 'foreign-letter';
  if (written === HEH && name === TA_MARBUTA) return 'ta-marbuta';
  if (written === ALEF_MAKSURA && name === YA) return 'dotless-ya';
  if (written === YA && name === ALEF_MAKSURA) return 'dotted-alef';
  return 'other';
}
