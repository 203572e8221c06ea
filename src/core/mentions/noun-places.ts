import type { Candidate } from '../gazetteer/find-candidates.ts';
import { isFunctionWord } from '../text/function-words.ts';
import type { BlockWords } from './block-words.ts';
import { isIndefiniteNoun } from './indefinite-nouns.ts';
import type { Setting } from './setting.ts';
import {
  FEMININE_VERBS,
  MASCULINE_VERBS,
  PARTS_OF_PLACES,
  PREPOSITIONS,
  TIME_WORDS,
  VERB_PARTICLES,
} from './word-classes.ts';
import { wordSet } from './word-set.ts';

/*
 * Places in a sentence where a noun or an adjective stands and hardly ever somebody's short name, though
 * he was introduced before: "عون" after "جوزيف عون".
 */

const ARTICLE = '\u0627\u0644'; // alef lam
const HEH = '\u0647'; // ta marbuta, folded

/** Particles whose noun follows. */
const EMPHATIC = wordSet('إن أن لأن بأن لكن كأن فإن وإن لعل ليت');

/** A noun without article that heads a definite phrase at the head of a clause: "إن سلام المنطقة". */
export function isHeadOfSubject(
  words: BlockWords,
  { firstWord, lastWord, clitics }: Candidate,
): boolean {
  if (clitics !== '' || words.isDefinite(firstWord)) return false;
  if (!words.touchesNext(lastWord) || !words.touchesNext(firstWord - 1)) return false;
  if (!EMPHATIC.has(words.at(firstWord - 1))) return false;
  const after = lastWord + 1;
  if (TIME_WORDS.has(words.at(after)) || isFunctionWord(words.at(after))) return false;
  return words.written(after).startsWith(ARTICLE);
}

/**
 * Whether the verb before a name has its subject already, so that what follows is the object: "كان فلان قد
 * طلب عون الناس". The subject is a name that ends right before the verb or its particle and is governed by nothing.
 */
export function hasItsSubject({ words, candidate, beside }: Setting): boolean {
  const { firstWord, clitics } = candidate;
  const verb = firstWord - 1;
  if (clitics !== '' || !words.touchesNext(verb)) return false;
  const isVerb = [MASCULINE_VERBS, FEMININE_VERBS].some((table) => table.has(words.at(verb)));
  if (!isVerb || !words.touchesNext(verb - 1)) return false;
  const subject = VERB_PARTICLES.has(words.at(verb - 1)) ? verb - 2 : verb - 1;
  if (!words.touchesNext(subject)) return false;
  return beside
    .endingAt(subject)
    .some(
      (name) =>
        !isGoverned(words, name.firstWord, name.clitics) &&
        name.bearers.some((bearer) => bearer.name.role !== 'nisba'),
    );
}

/** Whether a name follows a preposition or a noun it completes: of "في قصر بعبدا" nothing is a subject. */
function isGoverned(words: BlockWords, firstWord: number, clitics: string): boolean {
  if (PREPOSITION_CLITIC.test(clitics) || isIndefiniteNoun(words, firstWord - 1)) return true;
  return words.touchesNext(firstWord - 1) && words.isOneOf(PREPOSITIONS, firstWord - 1);
}

const PREPOSITION_CLITIC = /[\u0628\u0643\u0644]/u; // ba, kaf, lam

/** What is said of parts of the body and of feelings, never of a man: "ضيق الصدر", "رحابة صدر". */
const BODILY = wordSet(`
ضيق سعة رحابة انشراح ألم آلام وجع أوجاع عضلات عضلة عظام عظمة التهاب التهابات جراحة سرطان أشعة صورة تخطيط قفص نبض دقات ضربات وخز
احتقان انقباض أمراض طب طبيب حساسية
`);

/** A noun after one that is said of the body. */
export function completesBodyPart(words: BlockWords, { firstWord, clitics }: Candidate): boolean {
  return (
    clitics === '' &&
    words.touchesNext(firstWord - 1) &&
    words.isDefinite(firstWord) &&
    words.isOneOf(BODILY, firstWord - 1)
  );
}

/** Nouns of times and occasions, which are wished happy and blessed: "عيد مبارك", "حظ سعيد". */
const WISHED = wordSet(`
حظ حظا عيد عيدا يوم يوما عام عاما شهر شهرا زواج زواجا عرس سفر سفرا نوم نوما عمر عمرا مستقبل مستقبلا خبر خبرا حدث حدثا قران
مولود مولودا رجل رجلا طفل طفلا إنسان إنسانا شخص شخصا جمهور جو جوا مساء صباح مكان مكانا وقت وقتا شعور شعورا حلم حلما عمل عملا جهد جهدا
`);

/** An adjective without article after an indefinite noun of this kind. */
export function isAgreeingAdjective(
  words: BlockWords,
  { firstWord, clitics }: Candidate,
  letters: string,
): boolean {
  if (clitics !== '' || letters.startsWith(ARTICLE)) return false;
  return isIndefiniteNoun(words, firstWord - 1) && words.isOneOf(WISHED, firstWord - 1);
}

/**
 * Whether a word without article stands behind a definite noun that heads its clause: "المدير مصر". Behind
 * a verb or another noun the definite one is a subject or a complement, and the word may be an object.
 */
export function isPredicate(words: BlockWords, { firstWord, clitics }: Candidate): boolean {
  const head = firstWord - 1;
  if (clitics !== '' || !words.touchesNext(head)) return false;
  if (!words.isDefinite(head) && !words.hasPronoun(head)) return false;
  return !words.touchesNext(head - 1) || EMPHATIC.has(words.at(head - 1));
}

const PARTICIPLE = /^\u0645[\u0621-\u064a]{2,5}$/u; // masculine singular, without article

/**
 * A masculine predicate after "إن": cities, parties and movements are feminine, so that "إن الباب مفتوح"
 * speaks of a door. Where the word may be a person or a state, it tells nothing.
 */
export function isMasculineSubject(
  words: BlockWords,
  { firstWord, lastWord, clitics, bearers }: Candidate,
  letters: string,
): boolean {
  if (clitics !== '' || !letters.startsWith(ARTICLE)) return false;
  if (bearers.some(({ name }) => name.kind === 'person' || name.kind === 'country')) return false;
  if (!words.touchesNext(firstWord - 1) || !EMPHATIC.has(words.at(firstWord - 1))) return false;
  const after = words.neighbour(lastWord, 1);
  if (after === null || after.endsWith(HEH) || isFunctionWord(after)) return false;
  return PARTICIPLE.test(after);
}

const PARTS_OF_CITIES = wordSet(`
كورنيش ميناء مطار بلدية ملعب استاد سوق قصر ميدان ساحة حي شارع طريق محكمة جامعة متحف مستشفى مرفأ قلعة سكان أهالي نادي غرفة أمانة
`);

/** Whether a name may complete the noun before it, to which then belongs the adjective that follows. */
export function isPartOf(words: BlockWords, firstWord: number): boolean {
  const before = firstWord - 1;
  if (!isIndefiniteNoun(words, before)) return false;
  return words.isOneOf(PARTS_OF_CITIES, before) || words.isOneOf(PARTS_OF_PLACES, before);
}
