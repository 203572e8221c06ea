/** Spellings of one vowel, the longer ones first. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/ee/gu, 'i'], //                         Najeeb, Khaleefa
  [/oo/gu, 'u'], //                         Mahmood
  [/(\p{L})\1+/gu, '$1'], //                 Mohammed, Nasser, Haniyya
  [/(?<=[aeiouy])h$/gu, ''], //             Haniyeh, Fallujah
  [/ou|ow?(?![aeiouy])|u/gu, 'u'], //       Mahmoud, Omar, Umar
  [/ei|ey|ai|ay/gu, 'i'], //                Hussein, Hussain, Hodeidah
  [/ie|y/gu, 'i'], //                       Zelenskyy
  [/e/gu, 'a'], //                          Haniye, Nasser
  [/kh/gu, 'k'], //
  [/gh/gu, 'g'], //
  [/dh/gu, 'd'], //
  [/th/gu, 't'], //                         Barghouthi, Barghouti
  [/q/gu, 'k'], //
  [/(\p{L})\1+/gu, '$1'], //
];

/**
 * One key for the spellings of an Arabic name in Latin letters that differ in its vowels, its doubled letters or the ending
 * that is written -a, -ah or -eh. Closer than a skeleton, which has no vowels: Haniyeh and Haniya have one key, Haniyeh and
 * Hanoun have two.
 *
 * @param word of a key of `searchKey`
 * @example romanised('haniyeh') === romanised('haniyya')
 */
export function romanised(word: string): string {
  let key = word;
  for (const [spelling, one] of VOWELS) key = key.replace(spelling, one);
  return key;
}
