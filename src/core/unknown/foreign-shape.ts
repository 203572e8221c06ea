import { wordShape } from './everyday-word.ts';

/** A sign that a word was carried over from another language, by its letters as written. */
interface Sign {
  name: string;
  letters: RegExp;
  /** How much it says, from 0 to 1. */
  weight: number;
  example: string;
  counterexample: string;
}

/**
 * Signs of foreign names in Arabic letters. Those of roots are of the grammarians: letters that no Arabic
 * root has side by side, and long roots without one of ف ر م ن ل ب (al-Jawālīqī, al-Muʿarrab, preface).
 */
export const FOREIGN_SIGNS: readonly Sign[] = [
  {
    name: 'letter of another alphabet',
    letters: /[\u067e\u0686\u0698\u06a4\u06af]/u,
    weight: 1,
    example: 'ڤالنتين',
    counterexample: 'فالنتين',
  },
  {
    name: 'Slavic ending',
    letters:
      /.{4}\u0648\u0641\u0627?$|..(?:\u064a\u064a\u0641\u0627?|\u0633\u0643\u064a|\u0633\u0643\u0627\u064a\u0627|\u064a\u062a\u0634|\u064a\u0646\u0643\u0648|\u0634\u0648\u0643|\u062a\u0634\u0648\u0643)$/u,
    weight: 0.9,
    example: 'كوزنيتسوف',
    counterexample: 'معروف',
  },
  {
    name: 'Caucasian ending',
    letters:
      /...(?:\u0634\u0641\u064a\u0644\u064a|\u0627\u062f\u0632\u0647|\u062f\u0632\u0647|\u064a\u0627\u0646)$/u,
    weight: 0.6,
    example: 'باشينيان',
    counterexample: 'بيان',
  },
  {
    name: 'Germanic ending',
    letters:
      /..(?:\u0633\u0648\u0646|\u0628\u064a\u0631\u063a|\u0628\u0631\u063a|\u0634\u062a\u0627\u064a\u0646|\u0647\u0627\u064a\u0645|\u0641\u064a\u0644\u062f|\u0644\u0627\u0646\u062f|\u0643\u0631\u0627\u0641\u062a|\u0645\u064a\u0631)$/u,
    weight: 0.6,
    example: 'أندرسون',
    counterexample: 'دروس',
  },
  {
    name: 'Turkish ending',
    letters:
      /..(?:\u0623\u0648\u063a\u0644\u0648|\u0627\u0648\u063a\u0644\u0648|\u062a\u0634\u064a)$/u,
    weight: 0.8,
    example: 'داودأوغلو',
    counterexample: 'نتشي',
  },
  {
    name: 'final vowel o or u',
    letters: /.{3}[^\u0627\u0648\u064a]\u0648$/u,
    weight: 0.5,
    example: 'كاستيلو',
    counterexample: 'عضو',
  },
  {
    name: 'ch, j or ng of other languages inside',
    letters: /.(?:\u062a\u0634|\u062f\u062c|\u0646\u063a)/u,
    weight: 0.6,
    example: 'بينتشوك',
    counterexample: 'تشكيل',
  },
  {
    name: 'letters that no Arabic root has together',
    letters:
      /\u062c\u0642|\u0642\u062c|\u0635\u062c|\u062c\u0635|\u0637\u062c|\u062c\u0637|\u0643\u0642|\u063a\u062e|\u062e\u063a|\u0633\u0632|\u0632\u0633|^\u0646\u0631|\u062f\u0632$|\u0643\u063a|\u063a\u0643/u,
    weight: 0.7,
    example: 'غونزاليس-سزار',
    counterexample: 'سجل',
  },
  {
    name: 'five strong letters without one of ف ر م ن ل ب',
    letters: /^[^\u0627\u0648\u064a\u0641\u0631\u0645\u0646\u0644\u0628\u0647]{5,}$/u,
    weight: 0.7,
    example: 'ستشغكد',
    counterexample: 'سفرجل',
  },
  {
    name: 'many long vowels',
    letters: /^(?:[^\u0627\u0648\u064a\u0649]*[\u0627\u0648\u064a\u0649]){4}/u,
    weight: 0.4,
    example: 'أوليفيرا',
    counterexample: 'سالم',
  },
];

/** How foreign a word must look to count as such. */
export const FOREIGN = 0.6;

/**
 * How foreign a word looks, from 0 to 1: it has no Arabic mould, or bears signs. Short words say nothing.
 *
 * @param letters as written, normalised
 * @param folded the same, folded
 */
export function foreignness(letters: string, folded: string): number {
  if (letters.length < 3) return 0;
  let doubt = 1 - foreignSigns(letters);
  const shape = wordShape(folded);
  if (shape === 'word') return /[\u067e\u0686\u0698\u06a4\u06af]/u.exec(letters) ? 1 : 0;
  if (shape === 'none' && letters.length >= 5) doubt *= 0.3;
  return 1 - doubt;
}

/** How much the signs alone tell, from 0 to 1. */
export function foreignSigns(letters: string): number {
  const signs = FOREIGN_SIGNS.filter((sign) => sign.letters.test(letters));
  return 1 - signs.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
}
