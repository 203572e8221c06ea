import { isFunctionWord } from '../text/function-words.ts';
import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { CompiledWord } from './homographs/homographs.ts';
import { isIndefiniteNoun } from './indefinite-nouns.ts';
import type { Setting } from './setting.ts';
import {
  completesBodyPart,
  hasItsSubject,
  isAgreeingAdjective,
  isHeadOfSubject,
  isMasculineSubject,
  isPartOf,
} from './noun-places.ts';
import { isSurnameLike } from './surname-like.ts';
import { isTitle } from './titles.ts';
import { wordSet } from './word-set.ts';
import {
  DEMONSTRATIVES,
  FEMININE_VERBS,
  MASCULINE_VERBS,
  MOTION_VERBS,
  PREPOSITIONS,
  QUANTIFIERS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  VERB_PARTICLES,
} from './word-classes.ts';

const ARTICLE = '\u0627\u0644'; // alef lam
const PREPOSITION_CLITIC = /[\u0628\u0643\u0644]/u; // ba, kaf, lam
/** Behind a title and a given name, a long word in a vowel is no verb and no preposition: كوبولا. */
const FOREIGN_SURNAME = /^[\u0621-\u064a]{5,}[\u0627\u0648\u064a]$/u;
const WAW = '\u0648';
const TA = '\u062a'; // of the imperfect, she
/** A definite feminine nisba, folded: an adjective rather than an object. */
const ADJECTIVE = /^\u0627\u0644.*\u064a\u0647$/u;

type Part = CompiledWord['part'];

interface WordSign {
  /** The parts of speech it speaks of; null for all. */
  parts: readonly Part[] | null;
  points: number;
  holds: (setting: Setting, letters: string) => boolean;
  /** A text in which the word between brackets is no name, and one in which this sign is silent. */
  example: string;
  but: string;
}

/** What makes letters an everyday word (or, where negative, what forbids that), whatever the letters. */
export const WORD_SIGNS: readonly WordSign[] = [
  {
    parts: ['noun'],
    points: 4,
    holds: ({ words, candidate, beside }, letters) => {
      const { firstWord, lastWord, bearers } = candidate;
      if (letters.startsWith(ARTICLE) || !words.touchesNext(lastWord)) return false;
      const after = lastWord + 1;
      if (TIME_WORDS.has(words.at(after)) || isFunctionWord(words.at(after))) return false;
      // "من صور باتجاه صيدا": a preposition in heh only looks as if it had a pronoun.
      if (words.isOneOf(PREPOSITIONS, after)) return false;
      // "كورنيش جدة الجديد", "جدة التاريخية": an adjective completes nothing.
      if (isPartOf(words, firstWord) || ADJECTIVE.test(words.at(after))) return false;
      // A noun behind a preposition of its own completes nothing: "صور للمرة الأولى".
      if (!words.written(after).startsWith(ARTICLE) && !words.hasPronoun(after)) return false;
      if (words.isOneOf(FEMININE_VERBS, firstWord - 1)) return false;
      // "وقع صالح الاتفاق": what follows a man's name may be the object.
      if (bearers.every(({ name }) => name.kind === 'person')) return false;
      return !beside
        .beginningAt(lastWord + 1)
        .some(({ bearers }) => bearers.some(({ name }) => name.role === 'nisba'));
    },
    example: '[صور] الضحايا',
    but: '[صور] اللبنانية',
  },
  {
    parts: ['noun'],
    points: 2,
    holds: ({ words, candidate: { firstWord, lastWord }, beside }, letters) =>
      letters.startsWith(ARTICLE) &&
      words.touchesNext(lastWord) &&
      words.written(lastWord + 1).startsWith(ARTICLE) &&
      !TIME_WORDS.has(words.at(lastWord + 1)) &&
      // "البقاع الغربي": parts of a region are called so.
      !DIRECTIONS.has(words.at(lastWord + 1)) &&
      ![FEMININE_VERBS, MASCULINE_VERBS].some((table) => words.isOneOf(table, firstWord - 1)) &&
      beside.beginningAt(lastWord + 1).length === 0,
    example: '[القاعدة] العسكرية',
    but: 'قالت [القاعدة]',
  },
  {
    parts: ['noun', 'adjective'],
    points: 4,
    holds: ({ words, candidate: { firstWord } }, letters) =>
      letters.startsWith(ARTICLE) &&
      words.touchesNext(firstWord - 1) &&
      words.isOneOf(DEMONSTRATIVES, firstWord - 1),
    example: 'هذه [العين]',
    but: 'في [العين]',
  },
  {
    parts: ['noun', 'adjective'],
    points: 4,
    holds: ({ words, candidate: { firstWord, clitics } }, letters) =>
      !letters.startsWith(ARTICLE) &&
      clitics === '' &&
      words.touchesNext(firstWord - 1) &&
      words.isOneOf(QUANTIFIERS, firstWord - 1),
    example: 'عدة [صور]',
    but: 'في [صور]',
  },
  {
    parts: ['noun', 'adjective'],
    points: 5,
    holds: ({ words, candidate: { firstWord, clitics } }) =>
      clitics === '' &&
      words.touchesNext(firstWord - 1) &&
      words.isOneOf(SUBJECT_PRONOUNS, firstWord - 1),
    example: 'الصبر هو [القاعدة]',
    but: 'الصبر في [القاعدة]',
  },
  {
    parts: ['noun', 'adjective'],
    points: 5,
    holds: ({ words, candidate }) => isHeadOfSubject(words, candidate),
    example: 'قال إن [سلام] القلوب غاية',
    but: 'قال إن [سلام] مستعد',
  },
  {
    parts: ['noun', 'adjective'],
    points: 7,
    holds: hasItsSubject,
    example: 'كانت روسيا قد طلبت [عون] الناس',
    but: 'طلبت [عون] الناس',
  },
  {
    parts: ['noun', 'adjective'],
    points: 5,
    holds: ({ words, candidate }) => completesBodyPart(words, candidate),
    example: 'من ضيق [الصدر]',
    but: 'من أنصار [الصدر]',
  },
  {
    parts: ['noun', 'adjective'],
    points: 4,
    holds: ({ words, candidate }, letters) => isAgreeingAdjective(words, candidate, letters),
    example: 'نرجو لكم حظا [سعيدا]',
    but: 'قال [سعيدا] لهم',
  },
  {
    parts: ['noun', 'adjective'],
    points: 4,
    holds: ({ words, candidate }, letters) => isMasculineSubject(words, candidate, letters),
    example: 'قال إن [الباب] مفتوح للجميع',
    but: 'قال إن [الباب] محاصرة منذ أيام',
  },
  {
    parts: ['verb'],
    points: 4,
    holds: ({ words, candidate: { firstWord, clitics } }, letters) =>
      !letters.startsWith(ARTICLE) &&
      clitics === '' &&
      words.touchesNext(firstWord - 1) &&
      words.isOneOf(VERB_PARTICLES, firstWord - 1),
    example: 'قد [كتب] ذلك',
    but: 'في [كتب]',
  },
  {
    parts: ['verb'],
    points: 4,
    holds: ({ words, candidate: { firstWord, lastWord, clitics } }, letters) =>
      letters.startsWith(TA) &&
      (clitics === '' || clitics === WAW) &&
      words.touchesNext(lastWord) &&
      !words.isOneOf(MOTION_VERBS, firstWord - 1) &&
      !isIndefiniteNoun(words, firstWord - 1) &&
      !TIME_WORDS.has(words.at(lastWord + 1)) &&
      !ADJECTIVE.test(words.at(lastWord + 1)) &&
      (words.written(lastWord + 1).startsWith(ARTICLE) || words.hasPronoun(lastWord + 1)),
    example: 'الأمواج [تضرب] الشاطئ',
    but: 'وصل إلى [تضرب] العربية',
  },
  {
    // Neither a verb nor an indefinite adjective can be governed by a preposition.
    parts: ['verb', 'adjective'],
    points: -4,
    holds: ({ words, candidate: { firstWord, clitics } }, letters) => {
      if (letters.startsWith(ARTICLE)) return false;
      if (PREPOSITION_CLITIC.test(clitics)) return true;
      return (
        clitics === '' &&
        words.touchesNext(firstWord - 1) &&
        words
          .bare(firstWord - 1)
          .slice(0, 2)
          .some((form) => PREPOSITIONS.has(form))
      );
    },
    example: 'في [مالي]',
    but: 'دعم [مالي]',
  },
  {
    parts: ['adjective'],
    points: 2,
    holds: ({ words, candidate: { firstWord, clitics } }, letters) =>
      letters.startsWith(ARTICLE) &&
      clitics === '' &&
      words.touchesNext(firstWord - 1) &&
      (words.isDefinite(firstWord - 1) || words.hasPronoun(firstWord - 1)) &&
      !words.bare(firstWord - 1).some(isTitle),
    example: 'السلم [الأهلي]',
    but: 'فاز [الأهلي]',
  },
  {
    parts: ['given-name'],
    points: 3,
    holds: ({ words, candidate, candidate: { firstWord, lastWord, clitics }, beside }) =>
      !PREPOSITION_CLITIC.test(clitics) &&
      !(qualifies(words, candidate) && !words.isDefinite(lastWord + 1)) &&
      !(words.touchesNext(firstWord - 1) && words.isOneOf(PREPOSITIONS, firstWord - 1)) &&
      isSurnameLike(words.neighbour(lastWord, 1) ?? '') &&
      beside.beginningAt(lastWord + 1).length === 0,
    example: '[آسيا] العتروس',
    but: '[آسيا] وأوروبا',
  },
  {
    parts: ['given-name'],
    points: 6,
    holds: ({ words, candidate: { firstWord, lastWord, clitics } }) =>
      clitics === '' &&
      words.touchesNext(firstWord - 1) &&
      (words.bare(firstWord - 1).some(isTitle) ||
        [BYLINES, MASCULINE_VERBS, FEMININE_VERBS].some((table) =>
          words.isOneOf(table, firstWord - 1),
        )) &&
      (isSurnameLike(words.neighbour(lastWord, 1) ?? '') ||
        FOREIGN_SURNAME.test(words.neighbour(lastWord, 1) ?? '')),
    example: 'الكاتبة [آسيا] العتروس',
    but: 'رئيسة [آسيا] للطيران',
  },
];

/**
 * Whether an indefinite nisba follows an indefinite noun, as its adjective does: "مصدر تركي مطلع". A
 * surname with the article makes it a given name even there: "ابتسم تركي العتيبي".
 */
function qualifies(words: Setting['words'], { firstWord, clitics, bearers }: Candidate): boolean {
  if (clitics !== '' || !bearers.some(({ name }) => name.role === 'nisba')) return false;
  return isIndefiniteNoun(words, firstWord - 1);
}

const DIRECTIONS = wordSet('الغربي الشرقي الشمالي الجنوبي الأوسط الأعلى الأسفل الأدنى');
/** Words before the one who wrote an article. */
const BYLINES = wordSet('بقلم حوار إعداد كتبت كتب تحرير');
