import { keyWords, searchKey } from './search-key.ts';

/**
 * Consonants of both scripts in one small alphabet, so that a name is found in any transliteration. What
 * transliterations disagree on shares a letter (g and j, p and b, v and f, kh and h), what they leave out
 * has none (vowels, ʻayn, hamza, y and w). `x` stands for sh and ch.
 */
const ARABIC: ReadonlyMap<string, string> = new Map([
  ['\u0628', 'b'], // ب
  ['\u067e', 'b'], // پ
  ['\u062a', 't'], // ت
  ['\u062b', 't'], // ث
  ['\u0637', 't'], // ط
  ['\u062c', 'g'], // ج
  ['\u063a', 'g'], // غ
  ['\u06af', 'g'], // گ
  ['\u0698', 'g'], // ژ
  ['\u062d', 'h'], // ح
  ['\u062e', 'h'], // خ
  ['\u0647', 'h'], // ه
  ['\u062f', 'd'], // د
  ['\u0630', 'd'], // ذ
  ['\u0636', 'd'], // ض
  ['\u0631', 'r'], // ر
  ['\u0632', 'z'], // ز
  ['\u0638', 'z'], // ظ
  ['\u0633', 's'], // س
  ['\u0635', 's'], // ص
  ['\u0634', 'x'], // ش
  ['\u0686', 'x'], // چ
  ['\u0641', 'f'], // ف
  ['\u06a4', 'f'], // ڤ
  ['\u0642', 'k'], // ق
  ['\u0643', 'k'], // ك
  ['\u0644', 'l'], // ل
  ['\u0645', 'm'], // م
  ['\u0646', 'n'], // ن
]);

const LATIN: ReadonlyMap<string, string> = new Map([
  ['b', 'b'],
  ['c', 'k'],
  ['d', 'd'],
  ['f', 'f'],
  ['g', 'g'],
  ['h', 'h'],
  ['j', 'g'],
  ['k', 'k'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['p', 'b'],
  ['q', 'k'],
  ['r', 'r'],
  ['s', 's'],
  ['t', 't'],
  ['v', 'f'],
  ['x', 'ks'],
  ['z', 'z'],
]);

/** Spellings of one sound by several letters, tried in this order before single letters. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^\u0627\u0644\u0644\u0647$/gu, '\u0644'], //   الله, Allah
  [/^x/gu, 'X'], //               Xi, Xinhua
  [/t?sch|t?ch|sh/gu, 'X'], //    Chernobyl, Shanghai, Scholz
  [/\u062a\u0634/gu, 'X'], //     تشيرنوبيل
  [/kh/gu, 'h'], //               Khartoum
  [/gh|zh|dj/gu, 'g'], //         Baghdad, Zhukov, Djibouti
  [/\u062f\u062c/gu, 'g'], //     دجيبوتي
  [/ph/gu, 'f'], //               Daphne
  [/th/gu, 't'], //               Thailand, al-Thani
  [/dh/gu, 'd'], //               Abu Dhabi
  [/ck/gu, 'k'], //               Mackenzie
  [/c(?=[eiy])/gu, 's'], //       Cyprus
  [/(?<=.n)[gj\u062c\u063a]/gu, ''], //         Pyongyang: ng is one sound, written نغ, نج or ن
  [/(?<=.\u0646)[\u062c\u063a]/gu, ''], //      يانغ, يانج
  [/(?<=[aeiouy])h$/gu, ''], //   Hamah, Fattah
  [/(?<=.)[\u0647\u062d]$/gu, ''], //  حماة (ta marbuta is folded to ha), فتاح
  [/([\p{Script=Latin}])\1/gu, '$1'], //   Mohammed; Arabic leaves its shadda out
];

/**
 * The consonant skeleton of a name or a query in either script: letters of `bdfghklmnrstxz` and digits. Vowels apart, names that sound alike in the two scripts have one skeleton.
 * Our own scheme, after the idea of Soundex-like keys across scripts: it looks candidates up, and is no
 * proof that two names are one.
 *
 * @returns '' where no consonant is left
 * @example skeleton('لافروف') === skeleton('Lavrov') // 'lfrf'
 * @example skeleton('بيونغ يانغ') === skeleton('Pyongyang') // 'bnn'
 */
export function skeleton(text: string): string {
  return keySkeleton(searchKey(text));
}

/** As {@link skeleton}, of a key that `searchKey` has made: its words are read apart, then joined. */
export function keySkeleton(key: string): string {
  return keyWords(key).map(wordSkeleton).join('');
}

function wordSkeleton(word: string): string {
  let sounds = word;
  for (const [group, sound] of GROUPS) sounds = sounds.replace(group, sound);
  let consonants = '';
  for (const letter of sounds)
    consonants += letter === 'X' ? 'x' : (LATIN.get(letter) ?? ARABIC.get(letter) ?? digit(letter));
  return consonants;
}

function digit(letter: string): string {
  return letter >= '0' && letter <= '9' ? letter : '';
}
