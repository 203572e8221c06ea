/**
 * What a letter costs that the other script does not write. Latin vowels are mostly left out of Arabic
 * where they are short; Latin consonants where they are silent or doubled; Arabic letters hardly ever.
 */

/** A letter that should have been written. */
const LOST = 1;

/** Short vowels within a word, by how often Arabic spells them: e (Carter كارتر) less than o and i. */
const SHORT: ReadonlyMap<string, number> = new Map([
  ['e', 0.08],
  ['a', 0.12],
  ['i', 0.15],
  ['u', 0.15],
  ['y', 0.2],
  ['o', 0.2],
  ['å', 0.3],
]);
/** A vowel at the end is heard, but for e. */
const FINAL_VOWEL = 0.5;
/** After another vowel it is part of that one: Reagan ريغن, Louise لويز. */
const SECOND_VOWEL = 0.1;
const INITIAL_VOWEL = 0.5;

/** Letters that are silent in places, each a pattern of one letter and what is around it. */
export const SILENT: readonly (readonly [pattern: RegExp, cost: number, example: string])[] = [
  [/(?<=([^ ]))\1/gu, 0, 'Bennett بينيت'],
  [/(?<=c)k/gu, 0, 'Becker بيكر'],
  [/e(?= |$)/gu, 0.02, 'Wilde وايلد'],
  [/(?<=[aeiouy])h(?![aeiouy])/gu, 0.02, 'Hannah هانا'],
  [/(?<=[bdfjklmnpqrvwz])h/gu, 0.15, 'Bhutto بوتو'],
  [/(?<=[tg])h/gu, 0.1, 'Thomas توماس'],
  [/g(?=h)/gu, 0.15, 'Vaughn فون'],
  [/(?<=[aeiou])w/gu, 0.15, 'Shaw شو'],
  [/(?<=[aeiou])y/gu, 0.1, 'Macaulay ماكولي'],
  [/(?<=[aeiou])[stdxzp](?= |$)/gu, 0.3, 'Blois بلوا'],
  [/(?<=[nr])[tdc](?= |$)/gu, 0.25, 'Laurent لوران'],
  [/(?<=r)s(?= |$)/gu, 0.25, 'Villars فيلار'],
  [/(?<=[aeou])r(?=[^aeiouy]|$)/gu, 0.4, 'Warner وانر'],
  [/(?<=m)b(?= |$)/gu, 0.1, 'Lamb لام'],
  [/p(?=s)/gu, 0.4, 'Psalm سالم'],
  [/p(?=b)/gu, 0.1, 'Campbell كامبل'],
  [/c(?=q)/gu, 0, 'Jacques جاك'],
  [/(?<=l)[dk](?=[ s]|$)/gu, 0.4, 'Arnold أرنول'],
  [/(?<=[ao])l(?=[kmf])/gu, 0.2, 'Holmes هومز'],
  [/(?<=^| )h/gu, 0.4, 'Hugo أوغو'],
  [/(?<=^| )y(?=[eiu])/gu, 0.3, 'Yekaterina إكاترينا'],
  [/(?<=n)g/gu, 0.2, 'Hong هون'],
  [/(?<=s)c(?=[eiy])/gu, 0, 'Scipio سيبيو'],
  [/'/gu, 0.1, "Sana'a صنعا"],
];

const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && 'aeiouyå'.includes(letter);

/**
 * What it costs, letter by letter, that Arabic does not write a letter of a Latin name.
 *
 * @param latin folded as in `latin-letters.ts`
 * @example latinUnwritten('carter')[4] // 0.08
 */
export function latinUnwritten(latin: string): Float64Array {
  const costs = Float64Array.from(latin, (letter, i) => {
    const short = SHORT.get(letter);
    if (short === undefined) return LOST;
    const previous = latin[i - 1] ?? ' ';
    if (previous === ' ') return INITIAL_VOWEL;
    if (isVowel(previous)) return SECOND_VOWEL;
    return (latin[i + 1] ?? ' ') === ' ' ? FINAL_VOWEL : short;
  });
  for (const [pattern, cost] of SILENT)
    for (const { index } of latin.matchAll(pattern)) costs[index] = Math.min(costs[index]!, cost);
  return costs;
}

/** Arabic letters that stand for no letter of the other script, within a word. */
const ARABIC: ReadonlyMap<string, number> = new Map([
  ['ا', 0.4], //  ماكدونالد McDonald
  ['ي', 0.45], // سيباستيان Sbastian
  ['و', 0.5], //  سولوفاك Slovak
  ['ى', 0.3],
  ['ة', 0.4],
  ['ه', 0.6],
  ['ع', 0.25], // بعلبك Baalbek
  ['ء', 0.02], // سناء Sanaa
  ['ئ', 0.1], //  عائدة Aida
  ['ؤ', 0.15], // مؤمن Moomen
]);
const PROTHETIC_ALEF = 0.1;

/**
 * @param arabic letters with hamza folded off their alef
 * @returns what it costs that the Latin spelling has nothing for `arabic[j]`
 * @example arabicUnwritten('استونيا', 0) // 0.1: an alef before two consonants
 */
export function arabicUnwritten(arabic: string, j: number): number {
  const letter = arabic[j]!;
  const previous = arabic[j - 1] ?? ' ';
  const next = arabic[j + 1] ?? ' ';
  if (letter === previous && (letter === 'و' || letter === 'ي')) return 0.1; // كييف, داوود
  if (previous === ' ' && letter === 'ا') {
    return /[\u0627\u0648\u064a\u0649 ]/u.test(next) ? 0.3 : PROTHETIC_ALEF;
  }
  if (next === ' ' && letter === 'ه') return 0.35;
  return ARABIC.get(letter) ?? LOST;
}
