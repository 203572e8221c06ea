/**
 * Consonants by the ALA-LC romanization table for Arabic (Library of Congress, 2012), the letters for
 * foreign sounds among them (ibid., "Letters representing non-Arabic consonants"). Keys are code points;
 * waw and ya are here as consonants, see `spell-word.ts` for when they are vowels.
 */
export const CONSONANTS: ReadonlyMap<string, string> = new Map([
  ['\u0628', 'b'], // ب
  ['\u062a', 't'], // ت
  ['\u062b', 'th'], // ث
  ['\u062c', 'j'], // ج
  ['\u062d', 'ḥ'], // ح
  ['\u062e', 'kh'], // خ
  ['\u062f', 'd'], // د
  ['\u0630', 'dh'], // ذ
  ['\u0631', 'r'], // ر
  ['\u0632', 'z'], // ز
  ['\u0633', 's'], // س
  ['\u0634', 'sh'], // ش
  ['\u0635', 'ṣ'], // ص
  ['\u0636', 'ḍ'], // ض
  ['\u0637', 'ṭ'], // ط
  ['\u0638', 'ẓ'], // ظ
  ['\u0639', 'ʻ'], // ع
  ['\u063a', 'gh'], // غ
  ['\u0641', 'f'], // ف
  ['\u0642', 'q'], // ق
  ['\u0643', 'k'], // ك
  ['\u0644', 'l'], // ل
  ['\u0645', 'm'], // م
  ['\u0646', 'n'], // ن
  ['\u0647', 'h'], // ه
  ['\u0648', 'w'], // و
  ['\u064a', 'y'], // ي
  ['\u067e', 'p'], // پ
  ['\u0686', 'ch'], // چ
  ['\u0698', 'zh'], // ژ
  ['\u06a4', 'v'], // ڤ
  ['\u06a5', 'v'], // ڥ
  ['\u06af', 'g'], // گ
]);

export const ALEF = '\u0627';
export const ALEF_WASLA = '\u0671';
export const ALEF_MADDA = '\u0622';
export const ALEF_MAKSURA = '\u0649';
export const TA_MARBUTA = '\u0629';
export const LAM = '\u0644';
export const WAW = '\u0648';
export const YA = '\u064a';
export const BA = '\u0628';
export const KAF = '\u0643';
export const HA = '\u0647';
export const HAMZA_BELOW = '\u0625';
/** Hamza on the line, on alef above and below, on waw, on ya: ء أ إ ؤ ئ. */
export const HAMZAS = '\u0621\u0623\u0625\u0624\u0626';
/** Letters that take over the lam of the article in speech: ت ث د ذ ر ز س ش ص ض ط ظ ل ن. */
export const SUN_LETTERS =
  '\u062a\u062b\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0644\u0646';
