import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { Gazetteer, GazetteerName } from '../gazetteer/gazetteer.ts';
import { isArabicLetter } from '../text/letter-codes.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isAnnounced } from './announcers.ts';
import type { BlockWords } from './block-words.ts';
import { isEverydayLetters } from './everyday/everyday-letters.ts';
import { givenNameIn, isFreeGivenName, isGivenName, isWordyGivenName } from './given-names.ts';
import { isCommonNoun } from './indefinite-nouns.ts';
import { MINISTRY_WORDS } from './state-bodies.ts';
import { introducesGivenName, isTitle } from './titles.ts';
import { FEMININE_VERBS, MASCULINE_VERBS, MOTION_VERBS, TIME_WORDS } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** Words that make what stands before them a given name, and what stands behind them a father's or a house's: "تركي بن سعود", "تركي آل الشيخ". */
const LINEAGE = wordSet('بن ابن بنت آل');
/** Words that begin foreign names of places, and are nothing else: "نيو مكسيكو". */
const FOREIGN_HEADS = wordSet('نيو سان سانت سانتا بورت لوس لاس نورث ساوث');
const ARTICLE = '\u0627\u0644'; // alef lam

/**
 * Whether a reading of a candidate is really part of the name of somebody else, judged by the words at its
 * sides. `covered` tells words that belong to a longer name already chosen: they vouch for themselves.
 *
 * | text | reading | |
 * | --- | --- | --- |
 * | راشيل كوري | nisba | given name before it: a surname |
 * | وحسن الهندي | nisba | the same, behind a proclitic |
 * | تركي بن سعود | nisba | lineage after it: a given name |
 * | الأمير تركي | nisba | title of a given name before it |
 * | ميلانيا ترامب | short name | another given name before it |
 * | طلال بن شلهوب | short name | a lineage before it: a father |
 * | كيم دي جونغ | short name | a part of another full name after it |
 * | عباس العقاد | short name | a given name before somebody's surname |
 * | محمود عباس الشوا | full name | the same |
 * | جورج واشنطن | place | given name before it |
 * | كمال جنبلاط | famous name | a given name that governs nothing |
 * | الطفلة لين الصدر | short name | a word between a title and the name |
 * | نيو مكسيكو | short name | the beginning of another name before it |
 * | غادر جورج واشنطن | place | none: the object of the verb |
 */
export function isPartOfAnotherName(
  gazetteer: Gazetteer,
  words: BlockWords,
  candidate: Candidate,
  name: GazetteerName,
  covered: (word: number) => boolean,
): boolean {
  const isFree = (word: number): boolean => !covered(word);
  const beside = (word: number, step: 1 | -1): string | null =>
    isFree(word + step) && !isOnBehalf(words, word + step) ? words.neighbour(word, step) : null;
  if (name.role === 'nisba') return isNisbaOfSomebody(gazetteer, words, candidate, name, beside);
  if (isAfterProfession(words, candidate, name) && isFree(candidate.firstWord - 1)) return true;
  if (candidate.clitics === '' && FOREIGN_HEADS.has(beside(candidate.firstWord, -1) ?? ''))
    return true;
  if (name.kind === 'place') return isSurname(words, candidate, name, beside);
  if (name.kind !== 'person') return false;
  if (isBeforeSurname(words, candidate) && isFree(candidate.lastWord + 1)) return true;
  if (name.role !== 'short') return false;
  const after = beside(candidate.lastWord, 1);
  if (after !== null && LINEAGE.has(after)) return true;
  if (candidate.clitics !== '') return false;
  const before = beside(candidate.firstWord, -1);
  if (before !== null && LINEAGE.has(before)) return true;
  if (before !== null && isAfterName(gazetteer, words, candidate.firstWord - 1)) return true;
  if (before !== null && isFreeGivenName(before)) return true;
  if (before !== null && isSayersName(words, candidate.firstWord - 1)) return true;
  if (before !== null && !name.alone && isTitledName(words, candidate)) return true;
  return !name.alone && after !== null && isPersonal(gazetteer, after);
}

/** In or under the name of somebody, and no Basem: "متحدث باسم حفتر", "المعروف باسم حميدتي". */
function isOnBehalf(words: BlockWords, word: number): boolean {
  return words.at(word) === IN_THE_NAME && words.isOneOf(SPEAKERS, word - 1);
}

const IN_THE_NAME = '\u0628\u0627\u0633\u0645'; // ba, "name"
const SPEAKERS = wordSet(
  `متحدث متحدثة المتحدث المتحدثة ناطق ناطقة الناطق الناطقة يتحدث تتحدث تحدث نطق ينطق تكلم يتكلم حكم يحكم
  المعروف المعروفة معروف معروفة يعرف تعرف عرف عرفت المشهور المشهورة اشتهر اشتهرت`,
);

/**
 * Whether an indefinite word between a title with the article and a surname is a given name that no table
 * knows: "الطفلة لين الصدر".
 */
function isTitledName(words: BlockWords, { firstWord }: Candidate): boolean {
  const given = firstWord - 1;
  if (!isCommonNoun(words, given) || isEverydayLetters(words.at(given))) return false;
  if (TIME_WORDS.has(words.at(given))) return false; // "التقى الوزير أمس ترامب"
  if (!words.touchesNext(given - 1) || !words.isDefinite(given - 1)) return false;
  return words.bare(given - 1).some(isTitle);
}

/**
 * Whether a word after a verb of saying is a given name that no table knows, of two parts with what follows:
 * "وقال ساليفو مودي". A common noun there is known, and stands in construct: "قال محامي ترامب".
 */
function isSayersName(words: BlockWords, given: number): boolean {
  const letters = words.at(given);
  if (isEverydayLetters(letters) || isTitle(letters) || isFunctionWord(letters)) return false;
  if (letters.length < FOREIGN_LENGTH || !FOREIGN_ENDING.test(letters)) return false;
  if (words.isDefinite(given) || TIME_WORDS.has(letters) || words.hasPronoun(given)) return false;
  return words.touchesNext(given - 1) && isVerb(words, given - 1);
}

const FOREIGN_LENGTH = 5;
/** Arabic nouns hardly end so: waw, or alef behind another letter than hamza. */
const FOREIGN_ENDING = /[\u0648\u0627]$/u;

type Beside = (word: number, step: 1 | -1) => string | null;

function isNisbaOfSomebody(
  gazetteer: Gazetteer,
  words: BlockWords,
  { firstWord, lastWord, clitics }: Candidate,
  name: GazetteerName,
  beside: Beside,
): boolean {
  const definite = name.letters.startsWith(ARTICLE);
  const after = beside(lastWord, 1);
  // A given name has no article: in "العداء الكندي بن جونسون" the word after it is another name.
  if (!definite && after !== null && LINEAGE.has(after)) return true;
  if (clitics !== '' || name.breaks.length > 0) return false;
  const before = beside(firstWord, -1);
  if (before === null) return false;
  if (!definite && introducesGivenName(before)) return true;
  if (!isMasculineSingular(name) || isAnnounced(words, firstWord - 1)) return false;
  if (!definite && isAdjective(gazetteer, words, firstWord - 1)) return false;
  return isAfterName(gazetteer, words, firstWord - 1);
}

/** Whether a given name is an adjective here, so that the nisba after it is another: "اجتماع تركي سوري". */
function isAdjective(gazetteer: Gazetteer, words: BlockWords, word: number): boolean {
  if (!isCommonNoun(words, word - 1)) return false;
  return gazetteer.namesAt(words.at(word)).some(({ role }) => role === 'nisba');
}

/** Whether a word is part of somebody's name, behind a conjunction or not: "ومحمد الغنوشي". */
function isAfterName(gazetteer: Gazetteer, words: BlockWords, word: number): boolean {
  if (isPersonal(gazetteer, words.at(word)) || givenNameIn(words.at(word)) !== null) return true;
  // "المهندس أنس": a word of every day is a given name behind a title.
  if (!isWordyGivenName(words.at(word)) || !words.touchesNext(word - 1)) return false;
  return words.isDefinite(word - 1) && words.bare(word - 1).some(isTitle);
}

/** A place of one word after a given name, unless the given name is the subject of a verb that it ends. */
function isSurname(
  words: BlockWords,
  { firstWord, clitics }: Candidate,
  { breaks, letters }: GazetteerName,
  beside: Beside,
): boolean {
  if (clitics !== '' || breaks.length > 0) return false;
  if (letters.startsWith(ARTICLE)) return isAbbreviated(words, firstWord - 1);
  if (beside(firstWord, -1) === null) return false;
  const isGiven =
    givenNameIn(words.at(firstWord - 1)) !== null || isAbbreviated(words, firstWord - 1);
  if (!isGiven) return false;
  // "غادر جورج واشنطن", "ودخل ابنه فيصل دمشق": the given name is the subject, in apposition or not.
  const verb = words.hasPronoun(firstWord - 2) && words.touchesNext(firstWord - 2) ? 3 : 2;
  return !(words.touchesNext(firstWord - verb) && isVerb(words, firstWord - verb));
}

const ABBREVIATED = /^[\u0621-\u064a]$/u;

/** Whether a word that may be a given name stands behind a title of one letter: "د. كريم". */
function isAbbreviated(words: BlockWords, word: number): boolean {
  if (!isWordyGivenName(words.at(word)) || words.gapAfter(word - 1) !== '. ') return false;
  return ABBREVIATED.test(words.at(word - 1));
}

/** Professions and ranks before a name of two words, of whom the second is a surname whatever it means. */
const PROFESSIONS = wordSet(`
المخرج المخرجة المنتج المنتجة الممثل الممثلة الناقد الناقدة الكاتب الكاتبة الشاعر الشاعرة الروائي الروائية الفنان الفنانة المطرب المطربة المغني المغنية
المصور المصورة المصمم المصممة المهندس المهندسة المحامي المحامية الدكتور الدكتورة الباحث الباحثة الصحفي الصحفية الصحافي الصحافية
الإعلامي الإعلامية الناشط الناشطة اللاعب اللاعبة العداء العداءة السباح السباحة الأب الخوري المطران
`);

/** A state or a place after a profession and a word that can only be a given name: "المخرجة سلوى اليونان". */
function isAfterProfession(
  words: BlockWords,
  { firstWord, clitics }: Candidate,
  { kind, breaks, role }: GazetteerName,
): boolean {
  if (role === 'nisba' || (kind !== 'country' && kind !== 'place') || breaks.length > 0)
    return false;
  const given = firstWord - 1;
  if (clitics !== '' || !isCommonNoun(words, given) || !words.touchesNext(given - 1)) return false;
  if (isEverydayLetters(words.at(given)) || isAnnounced(words, firstWord)) return false;
  // "زارت المصممة ملاعب لبنان": after a verb of going, a place is the object.
  if (words.touchesNext(given - 2) && words.isOneOf(MOTION_VERBS, given - 2)) return false;
  return words.isOneOf(PROFESSIONS, given - 1);
}

/** Whether a name that ends with a given name stands before a surname with the article that nobody knows. */
function isBeforeSurname(words: BlockWords, { firstWord, lastWord }: Candidate): boolean {
  const after = lastWord + 1;
  // "ترأس البطريرك كيريل القداس": what follows may be the object of the verb.
  const before = firstWord - 1;
  if (words.touchesNext(before) && (isTitled(words, before) || isVerb(words, before))) return false;
  if (isTitle(words.at(firstWord))) return false;
  if (!isGivenName(words.at(lastWord)) || !words.touchesNext(lastWord)) return false;
  const word = words.at(after);
  if (!words.isDefinite(after) || !word.startsWith(ARTICLE)) return false;
  return !isEverydayLetters(word) && !isTitle(word) && !TIME_WORDS.has(word) && !word.endsWith(HEH);
}

function isTitled(words: BlockWords, word: number): boolean {
  return words.bare(word).some((form) => OFFICES.has(form));
}

function isVerb(words: BlockWords, word: number): boolean {
  return [MASCULINE_VERBS, FEMININE_VERBS, MOTION_VERBS].some((table) =>
    words.isOneOf(table, word),
  );
}

/** Offices of whom everybody knows the holder; a writer or a physician may be anybody. */
const OFFICES = wordSet('الرئيس الملك الأمير الوزير المرشد البابا البطريرك السلطان الزعيم');
const HEH = '\u0647'; // ta marbuta, folded

/**
 * Whether a hyphen ties a candidate to a word that is no name: سيفيرو-دونيتسك is not دونيتسك. Two names may
 * stand so side by side: "محور موسكو-بكين".
 */
export function isHalfOfCompound(
  words: BlockWords,
  { firstWord, lastWord, clitics }: Candidate,
  known: (word: number) => boolean,
): boolean {
  const tied = (left: number) => HYPHEN.test(words.gapAfter(left) ?? '');
  const letters = (word: number) => isArabicLetter(words.at(word).charCodeAt(0));
  const isTail =
    clitics === '' && tied(firstWord - 1) && letters(firstWord - 1) && !known(firstWord - 1);
  return isTail || (tied(lastWord) && letters(lastWord + 1) && !known(lastWord + 1));
}

const HYPHEN = /^[-\u2010\u2011]$/u;

/** Waw or fa before a word. */
const CONJUNCTION = /^[\u0648\u0641]/u;
const WAW = '\u0648';

/** Nisba surnames are masculine singular, with the article or without: الهندي, كوري. */
function isMasculineSingular(name: GazetteerName): boolean {
  return name.letters.endsWith('\u064a');
}

function isPersonal(gazetteer: Gazetteer, folded: string): boolean {
  if (isGivenName(folded)) return true;
  // The pack of a thousand people has their everyday words as well: "قال الرئيس", "حزب الله".
  if (isFunctionWord(folded) || isTitle(folded) || isEverydayLetters(folded)) return false;
  // "وزير الداخلية التونسي", whoever is told apart from others of his name as "فلان وزير الداخلية".
  if (MINISTRY_WORDS.has(folded)) return false;
  // "وإن" is spelt like the given name وان, and "وأكد" like the surname واكد.
  if (CONJUNCTION.test(folded) && isFunctionWord(folded.slice(1))) return false;
  const verb = folded.startsWith(WAW) ? folded.slice(1) : folded;
  if ([folded, verb].some((word) => MASCULINE_VERBS.has(word) || FEMININE_VERBS.has(word)))
    return false;
  // "الممثل الجزائري الفرنسي": some bear the first for a surname, and here it is a nationality.
  if (folded.startsWith(ARTICLE) && gazetteer.namesAt(folded).some(({ role }) => role === 'nisba'))
    return false;
  return gazetteer.isPersonWord(folded);
}
