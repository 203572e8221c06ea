import type { ArticleWord } from './article-words.ts';
import { isAccusative, isListedVerb } from './everyday-word.ts';
import { asFirstWord } from './first-word.ts';
import { isBoundary } from './name-boundary.ts';
import { nameExtent } from './name-extent.ts';
import { folded } from './word-list.ts';

/** Words that carry a sentence on about what stands before them: "مكتبة أوصى بها", no name. */
const PRONOUNS = folded(
  'بها به بهم فيها فيه فيهم عليها عليه منها منه لها له لهم إليها إليه عنها عنه معها معه التي الذي الذين',
);
/** Moulds of adjectives in the feminine, which nouns are followed by: "مدينة ساحلية, عريقة, ساحرة". */
const FEMININE =
  /^(?:.*\u064a[\u0647\u0629]|.{2}\u064a.[\u0647\u0629]|.\u0627..[\u0647\u0629]|\u0645.+[\u0647\u0629]|.{2,3}[\u0647\u0629])$/u;
const MOST_WORDS = 4;

export interface OwnName {
  last: number;
  /** Whether it is a person's: "مؤسسة فيكتور بينتشوك". */
  person: boolean;
}

/**
 * The name of its own that begins at `at`, after the noun of a place or body; null for none.
 *
 * | text | name | since |
 * | --- | --- | --- |
 * | شركة سيمنس الألمانية | سيمنس | the adjective does not agree: what it follows is a name |
 * | جامعة جورجتاون دانيال كلارك | جورجتاون | a given name begins the next |
 * | معهد كارولينسكا | كارولينسكا | foreign in shape |
 * | بلدة تازمالت شرقي | تازمالت | unknown, and a boundary follows |
 * | مكتبة أوصى بها | none | |
 */
export function ownName(words: readonly ArticleWord[], at: number): OwnName | null {
  const last = beforeNationality(words, at);
  if (last !== null) return { last, person: false };
  const word = words[at]!;
  switch (isNoVerb(words, at) ? 'open' : word.is) {
    case 'given': {
      const { last, parts } = nameExtent(words, at, { ...asFirstWord(word), clitics: 0 }, true);
      return { last, person: parts > 1 };
    }
    case 'everyday-given':
      return isBoundary(words, at + 1) ? { last: at, person: false } : null;
    case 'foreign':
      return { last: run(words, at), person: false };
    case 'open': {
      const last = run(words, at);
      const next = words[last + 1];
      if (next?.gap === ' ' && next.known && !next.known.nisba && next.known.clitics === '')
        return null;
      if (isNoName(word) || (next && PRONOUNS.has(next.folded))) return null;
      if (word.letters.length < 4 && /^[\u064a\u062a]|\u0649$/u.test(word.letters)) return null;
      if (last === at && !isBoundary(words, at + 1)) return null;
      return { last, person: false };
    }
    default:
      return null;
  }
}

/**
 * Whether what has the shape of a verb is none: after a feminine noun it would begin with another letter,
 * "بلدة فيراك".
 */
function isNoVerb(words: readonly ArticleWord[], at: number): boolean {
  const { is, folded } = words[at]!;
  const noun = words[at - 1];
  if (is !== 'verb' || isListedVerb(folded)) return false;
  if (/^\u0633\u064a.{3}/u.test(folded)) return true; // no noun is followed by a future: "حي سيلوي"
  if (noun?.letters.endsWith('\u0629') !== true) return false;
  return /^[\u0648\u0641]?\u0633?[\u064a\u0646]/u.test(folded);
}

/** Adjectives, nouns in the accusative and with pronouns: "ساحلية", "مقلوب", "مقرها". */
function isNoName({ letters, folded }: ArticleWord): boolean {
  return (
    FEMININE.test(letters) ||
    /(?:\u0647\u0627|\u0647\u0645|\u0646\u0627)$/u.test(letters) ||
    /^\u0645(?:..\u0648.|[^\u0627\u0648\u064a]{3,4})$/u.test(folded)
  );
}

/**
 * The end of words without the article before a nationality that has it. As an adjective it would agree
 * with them, so they are a name: "شركة توتال انرجيز الفرنسية".
 */
export function beforeNationality(words: readonly ArticleWord[], at: number): number | null {
  for (let i = at; i < words.length && i - at < MOST_WORDS; i++) {
    const { known, is, gap, letters } = words[i]!;
    if (i > at && gap !== ' ') return null;
    if (known?.nisba)
      return i > at && letters.startsWith('ال') && known.clitics === '' ? i - 1 : null;
    const definite = /^(?:[\u0648\u0628\u0641\u0643]?\u0627\u0644.|\u0644\u0644)/u.test(letters);
    if (known !== null || is === 'stop' || definite || PRONOUNS.has(words[i]!.folded)) return null;
  }
  return null;
}

/** Where foreign and unknown words side by side end. A given name begins another name. */
function run(words: readonly ArticleWord[], at: number): number {
  let last = at;
  while (last - at < MOST_WORDS) {
    const next = words[last + 1];
    if (!next || !/^[ -]$/u.test(next.gap ?? '') || next.known) break;
    if (/^\u0648[^\u0648\u064a\u0627]/u.test(next.letters)) break;
    const goesOn =
      next.is === 'foreign' ||
      (next.is === 'verb' && /^\u0648[\u064a\u0627]/u.test(next.letters)) ||
      (next.is === 'open' &&
        !isNoName(next) &&
        !isAccusative(next.folded) &&
        isBoundary(words, last + 2));
    if (!goesOn) break;
    last += 1;
  }
  return last;
}
