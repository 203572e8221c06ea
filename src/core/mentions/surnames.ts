import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { GazetteerName } from '../gazetteer/gazetteer.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isAnnounced } from './announcers.ts';
import type { BlockWords } from './block-words.ts';
import { isEverydayLetters } from './everyday/everyday-letters.ts';
import { givenNameIn, isWordyGivenName } from './given-names.ts';
import { isTitle, titleBefore } from './titles.ts';
import { FEMININE_VERBS, MASCULINE_VERBS, PREPOSITIONS } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const ARTICLE = '\u0627\u0644'; // alef lam
/** How many names may stand between a given name and a surname: "محمد شياع صبار السوداني". */
const MIDDLE_NAMES = 2;
/** A line with a name and little else is the line of the one who wrote: "القاهرة - هالة السوداني". */
const BYLINE = 7;
const DASH = /^ ?[-\u2013\u2014:/|] ?$/u;
const WRITTEN_BY = wordSet('بقلم حاورته حاوره أعده أعدته تقرير كتب كتبت ترجمة تصوير');

/**
 * Whether a nisba with the article is the surname of a name further left. As an adjective it would follow
 * a definite noun, and names between the two are none: no article, no pronoun, no title. The name begins
 * with a known given name, or stands where only a name can: after a definite noun or adjective (the two
 * are in apposition), after a verb of saying, or in a byline.
 *
 * | text | |
 * | --- | --- |
 * | محمد شياع السوداني | surname, by the given name |
 * | الخبير مراد الصيني | surname, by the definite noun before the name |
 * | القاهرة - هالة السوداني | surname, by the byline |
 * | التقى محمد نظيره السوداني | adjective of نظيره |
 * | محمد وزير الخارجية السوداني | adjective, after الخارجية |
 * | نادي ريال مدريد الإسباني | adjective of نادي |
 */
export function followsStrangersName(
  words: BlockWords,
  { firstWord, clitics }: Candidate,
  { letters }: GazetteerName,
  covered: (word: number) => boolean,
): boolean {
  if (clitics !== '' || !isDefiniteMasculine(letters)) return false;
  for (let middle = firstWord - 1; middle >= firstWord - 1 - MIDDLE_NAMES; middle--) {
    if (!words.touchesNext(middle) || covered(middle)) return false;
    if (givenNameIn(words.at(middle)) !== null || isCompound(words, middle))
      return !isAnnounced(words, middle);
    if (!isMiddleName(words, middle) && !isWordyName(words, middle)) return false;
    if (standsForName(words, middle, firstWord)) return true;
    if (isWordyName(words, middle) && titleBefore(words, middle) !== null) return true;
  }
  return false;
}

/** Whether what begins at a word, and ends with the nisba, stands where a name must stand. */
function standsForName(words: BlockWords, first: number, nisba: number): boolean {
  const before = first - 1;
  if (!words.touchesNext(before)) return isByline(words, first, nisba);
  if (words.isOneOf(WRITTEN_BY, before) || PRONOUNS.has(words.at(before))) return true;
  if (words.isOneOf(MASCULINE_VERBS, before) || words.isOneOf(FEMININE_VERBS, before)) return true;
  return words.isDefinite(before) && words.bare(before).some(isApposed);
}

const PRONOUNS = wordSet('هو هي وهو وهي اسمه اسمها يدعى تدعى');
const SERVANT = wordSet('عبد');
const OF_NAMES = wordSet('الدين الله');
const ALI = '\u0639\u0644\u064a'; // علي, which folds to the preposition

/** The end of a given name of two words: عبد الإله, جمال الدين. */
function isCompound(words: BlockWords, word: number): boolean {
  if (!words.touchesNext(word - 1)) return false;
  return words.isOneOf(SERVANT, word - 1) || OF_NAMES.has(words.at(word));
}

function isWordyName(words: BlockWords, word: number): boolean {
  return (
    words.bare(word).some(isWordyGivenName) &&
    (!isFunctionWord(words.at(word)) || words.written(word) === ALI)
  );
}

/** Nouns of people that a name follows: titles and professions, and adjectives of people in their place. */
function isApposed(word: string): boolean {
  return isTitle(word) || !isEverydayLetters(word);
}

function isByline(words: BlockWords, first: number, nisba: number): boolean {
  if (words.count > BYLINE || nisba !== words.count - 1) return false;
  const gap = words.gapAfter(first - 1);
  return gap === null || DASH.test(gap) || gap.startsWith('. ');
}

function isMiddleName(words: BlockWords, word: number): boolean {
  const written = words.at(word);
  if (written.length < 3 || words.isDefinite(word) || words.hasPronoun(word)) return false;
  return (
    !isFunctionWord(written) &&
    words
      .bare(word)
      .every(
        (form) =>
          !isTitle(form) &&
          !isEverydayLetters(form) &&
          !PREPOSITIONS.has(form) &&
          !MASCULINE_VERBS.has(form) &&
          !FEMININE_VERBS.has(form),
      )
  );
}

function isDefiniteMasculine(letters: string): boolean {
  return letters.startsWith(ARTICLE) && letters.endsWith('\u064a');
}

/** The surnames of an article that are spelt like a nisba, gathered where they follow a given name. */
export class Surnames {
  readonly #letters = new Set<string>();

  add({ letters }: GazetteerName): void {
    if (isDefiniteMasculine(letters)) this.#letters.add(letters);
  }

  /**
   * Whether a nisba stands for the person: the same word without a noun that it could belong to. After
   * "محمد شياع السوداني", "وبحث السوداني" is he, "الجيش السوداني" is not. Behind a preposition or a
   * conjunction of its own it has no noun either: "للسوداني".
   */
  stands(
    words: BlockWords,
    { firstWord, clitics }: Candidate,
    { letters }: GazetteerName,
  ): boolean {
    if (!this.#letters.has(letters)) return false;
    if (clitics !== '' || !words.touchesNext(firstWord - 1)) return true;
    const before = firstWord - 1;
    if (isFunctionWord(words.at(before)) || words.isOneOf(MASCULINE_VERBS, before)) return true;
    return !words.isDefinite(before) && !words.hasPronoun(before);
  }
}

const FAMILIES = wordSet(
  'عائلة عائلات آل أسرة عشيرة حلويات محلات متاجر متجر مصنع مصانع مطعم مطاعم مخبز مجوهرات دكان',
);

/** A masculine nisba after a family or a shop, which it cannot describe: "عائلة المصري". */
export function isFamilyName(
  words: BlockWords,
  { firstWord, clitics }: Candidate,
  { letters }: GazetteerName,
): boolean {
  if (clitics !== '' || !isDefiniteMasculine(letters)) return false;
  return words.touchesNext(firstWord - 1) && FAMILIES.has(words.at(firstWord - 1));
}

/** A feminine verb right before a masculine nisba: the surname of a woman, "وقالت المصري". */
export function isWomansSurname(
  words: BlockWords,
  { firstWord, clitics }: Candidate,
  { letters }: GazetteerName,
): boolean {
  if (clitics !== '' || !isDefiniteMasculine(letters)) return false;
  return words.touchesNext(firstWord - 1) && words.isOneOf(FEMININE_VERBS, firstWord - 1);
}
