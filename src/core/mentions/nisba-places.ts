import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { GazetteerName } from '../gazetteer/gazetteer.ts';
import { isFunctionWord } from '../text/function-words.ts';
import type { BlockWords } from './block-words.ts';
import { wordSet } from './word-set.ts';

const ARTICLE = '\u0627\u0644'; // alef lam
const YA = '\u064a';
const PREPOSITION = /[\u0628\u0643\u0644]/u; // ba, kaf, lam
const HER_NOUN = /\u062a(?:\u0647\u0627|\u0647\u0645|\u0646\u0627|\u0647)$/u; // a feminine noun with a pronoun
/** What a federation is for only in general: "الاتحاد الكويتي للعبة". */
const GAME = wordSet('للعبة');
const PURPOSE = /^\u0644(?!\u0647|\u0643\u0646|\u0623\u0646)[\u0621-\u064a]{3}/u; // lam and a noun

/** Nouns that a body of its own is called by: "البنك الأفريقي للتنمية". */
const BODIES = wordSet(`
البنك الهيئة الاتحاد المعهد الوكالة المجلس المنظمة الجمعية الصندوق المركز المرصد المنتدى الرابطة الشركة المؤسسة الأكاديمية
الشبكة الغرفة النقابة الجامعة اللجنة الاتحادية الكونفدرالية
`);
/** Adjectives that may stand in such a name beside the nisba. */
const GENERAL = wordSet(
  'العامة العام الوطنية الوطني الدولية الدولي الملكية الملكي القومية القومي العليا الأعلى الثقافي الثقافية',
);

/**
 * Whether an adjective of a place stands where it cannot be one, or in the name of a body that is nobody's
 * adjective.
 *
 * | text | |
 * | --- | --- |
 * | إلى برازيليا | no accusative after a preposition: the city, not "Brazilian" |
 * | مدينتها كوبي | no masculine adjective of a feminine noun |
 * | البنك الأفريقي للتنمية | a part of that bank's name |
 * | الخطوط الجوية القطرية | the same of the airline's |
 * | الجامعة اللبنانية | the same of the university's |
 * | القوات الجوية القطرية | the adjective |
 */
export function isMisplacedNisba(
  words: BlockWords,
  { firstWord, lastWord, clitics }: Candidate,
  { letters, breaks }: GazetteerName,
): boolean {
  if (breaks.length > 0) return false;
  const before = firstWord - 1;
  if (!letters.startsWith(ARTICLE)) {
    const isMasculine = letters.endsWith(YA);
    if (letters.endsWith('يا')) {
      if (PREPOSITION.test(clitics)) return true;
      return clitics === '' && (!words.touchesNext(before) || isFunctionWord(words.at(before)));
    }
    return (
      isMasculine && clitics === '' && words.touchesNext(before) && HER_NOUN.test(words.at(before))
    );
  }
  if (clitics !== '') return false;
  return isInBodysName(words, firstWord, lastWord) || completesName(words, firstWord);
}

/** Nouns whose adjective of a state makes the name of one body: an airline, an agency, a museum. */
const COMPLETED = [
  ['خطوط الخطوط', 'الجوية'],
  ['وكالة', 'الأنباء'],
  ['المركز المعهد', 'الثقافي'],
].map(([first = '', second = '']) => [wordSet(first), wordSet(second)] as const);
const MUSEUMS = wordSet('المتحف الجامعة');

function completesName(words: BlockWords, nisba: number): boolean {
  const last = nisba - 1;
  if (!words.touchesNext(last)) return false;
  if (words.isOneOf(MUSEUMS, last)) return true;
  if (!words.touchesNext(last - 1)) return false;
  return COMPLETED.some(
    ([first, second]) => second.has(words.at(last)) && words.isOneOf(first, last - 1),
  );
}

function isInBodysName(words: BlockWords, first: number, last: number): boolean {
  let noun = first - 1;
  if (words.touchesNext(noun) && GENERAL.has(words.at(noun))) noun--;
  if (!words.touchesNext(noun) || !words.isOneOf(BODIES, noun)) return false;
  let after = last + 1;
  if (words.touchesNext(last) && GENERAL.has(words.at(after))) after++;
  return (
    words.touchesNext(after - 1) && PURPOSE.test(words.at(after)) && !GAME.has(words.at(after))
  );
}
