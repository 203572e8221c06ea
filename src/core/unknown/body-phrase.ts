import { fold } from '../text/fold.ts';
import type { ArticleWord } from './article-words.ts';
import { isBodyNoun } from './body-nouns.ts';
import { OUTSIDE_ADJECTIVES } from './body-words.ts';
import { FREQUENT_ADJECTIVES } from './frequent-adjectives.ts';
import { FREQUENT_NOUNS } from './frequent-nouns.ts';
import { isBoundary } from './name-boundary.ts';
import { isDirectTitle, isOffice } from './person-titles.ts';
import { classOf } from './word-class.ts';
import { folded } from './word-list.ts';

/** A noun phrase that tells one body from others: what it sees to, whose it is, where. */
export interface BodyPhrase {
  /** Its last word. */
  last: number;
  /** Words that are no adjectives; those of a known name count as one. */
  nouns: number;
  /** Adjectives with the article. */
  adjectives: number;
  /** Known names in it. */
  names: number;
  /** Whether a nationality is part of it: then only another is after it. */
  national: boolean;
  /** Words that are no everyday words. */
  unusual: number;
  /** Whether it is definite, by the article or by a name, and so can be one of a kind. */
  closed: boolean;
  /** Whether a complement with "for" is part of it: "للطيران المدني". */
  purpose: boolean;
}

const MAX_WORDS = 9;
/** Nouns and adverbs of time, which follow a name without belonging to it. */
const TIMES = folded(`
  أمس اليوم غدا الآن الليلة صباح مساء السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة الشهر العام الأسبوع
  السنة الفترة الموسم أيضا مؤخرا`);
/** Adjectives in broken plurals: "اتحاد الكتاب العرب". */
const PLURALS = folded('عرب أحرار جدد أكراد كرد أمازيغ');
/** What no body is called for: "الجبهة الشرقية للمدينة", "الاتحاد الكويتي للعبة". */
const NO_PURPOSES = folded(
  'مدينة قرية بلدة لعبة بلاد دولة حكومة محافظة منطقة عاصمة مجموعة فريق مسابقة بطولة عملية',
);
const ARTICLE = /^\u0627\u0644.{2}/u;
/** "لل" and "ل" before a noun; after a body they say what it is for. */
const FOR_THE = /^\u0644\u0644.{2}/u;
const FOR = /^\u0644.{3}/u;
const AND_THE = /^\u0648\u0627\u0644.{2}/u;
const AND = /^\u0648.{3}/u;
/** Other particles before the article. */
const WITH = /^[\u0648\u0641]?[\u0628\u0643]\u0627\u0644.{2}/u;

/**
 * Reads the phrase that begins at word `at`, after the noun of a body.
 *
 * It runs over nouns without the article up to one with it, over the adjectives after that, over a second
 * noun joined by "and", and once over a complement with "for". It ends before particles, verbs, titles,
 * adverbs of time, punctuation, and a noun with the article that is no adjective: "هيئة الآثار | الكشف".
 *
 * @param definite whether the noun before it has the article: then adjectives come first
 * @example phrase of "هيئة | الآثار والتراث علي عبيد" // الآثار والتراث
 * @example phrase of "الهيئة | العامة للطيران المدني في" // العامة للطيران المدني
 */
export function bodyPhrase(
  words: readonly ArticleWord[],
  at: number,
  definite: boolean,
): BodyPhrase | null {
  const phrase: BodyPhrase = {
    last: at - 1,
    nouns: 0,
    adjectives: 0,
    names: 0,
    national: false,
    unusual: 0,
    closed: definite,
    purpose: false,
  };
  for (let i = at; i < words.length && i - at < MAX_WORDS; i++) {
    if (words[i]!.gap !== ' ' || !takes(words, i, phrase)) break;
    phrase.last = i;
  }
  // "لجان مقاومة كوستي": an unknown word closes it where a boundary follows.
  const end = words[phrase.last];
  if (
    phrase.nouns > 1 &&
    end?.is === 'open' &&
    end.letters.length > 3 &&
    isBoundary(words, phrase.last + 1)
  )
    phrase.closed = true;
  return phrase.last < at ? null : phrase;
}

/** Whether the word at `i` goes on with a phrase; notes in it what the word adds. */
function takes(words: readonly ArticleWord[], i: number, phrase: BodyPhrase): boolean {
  const word = words[i]!;
  const { letters, known, is } = word;
  if (known !== null) return takesKnown(words, i, phrase);
  if (is === 'stop' || is === 'particle' || isTime(word)) return false;
  const next = words[i + 1];
  // "الطاقة الجديدة والمتجددة" goes on.
  if (isOutside(word) && !(next?.gap === ' ' && AND_THE.test(next.letters))) return false;
  if (phrase.closed && isAdjective(word)) {
    if (phrase.national) return false;
    phrase.adjectives += 1;
    phrase.unusual += Number(!isCommon(word));
    return true;
  }
  if (endsName(word)) return false;
  if (phrase.closed) return takesMore(word, phrase);
  if (FOR_THE.test(letters)) return false;
  if (
    AND.test(letters) &&
    phrase.nouns > 0 &&
    is !== 'open' &&
    is !== 'foreign' &&
    is !== 'given'
  ) {
    if (!isJoinable(letters.slice(1))) return false;
    phrase.closed = AND_THE.test(letters);
    phrase.nouns += 1;
    return true;
  }
  // The verb of three letters is a noun as well: "هيئة رصد الزلازل".
  if (is === 'verb' && !ARTICLE.test(words[i + 1]?.letters ?? '')) return false;
  phrase.nouns += 1;
  phrase.closed = ARTICLE.test(letters) || ['given', 'foreign'].includes(is);
  phrase.unusual += Number(!isCommon(word));
  return true;
}

function takesKnown(words: readonly ArticleWord[], i: number, phrase: BodyPhrase): boolean {
  const known = words[i]!.known!;
  const inside = i > 0 && words[i - 1]!.known?.entry === known.entry && i - 1 <= phrase.last;
  if (inside && phrase.last === i - 1 && phrase.names > 0) return true;
  if (known.nisba) {
    if (!phrase.closed || !words[i]!.letters.startsWith('\u0627\u0644')) return false;
    phrase.adjectives += 1;
    phrase.national = true;
    return true;
  }
  const joined = known.clitics.endsWith('\u0644') && phrase.closed && !phrase.purpose;
  if (phrase.closed && !joined) return false;
  if (!joined && known.clitics !== '') return false;
  if (known.kind === 'organisation') return false;
  phrase.purpose ||= joined;
  phrase.nouns += 1;
  phrase.closed = true;
  phrase.names += 1;
  return true;
}

/**
 * Where a complement with "for" that begins at word `at` ends, after a name of its own: "معهد أكسفورد
 * لدراسات الطاقة"; the word before where none begins.
 */
export function purposeEnd(words: readonly ArticleWord[], at: number): number {
  const phrase = { last: at - 1, nouns: 1, adjectives: 0, names: 0, national: false, unusual: 0 };
  const open: BodyPhrase = { ...phrase, closed: true, purpose: false };
  if (words[at]?.gap !== ' ' || words[at].known || !takesMore(words[at], open) || !open.purpose)
    return at - 1;
  let last = at;
  while (words[last + 1]?.gap === ' ' && takes(words, last + 1, open)) last += 1;
  return open.closed ? last : at - 1;
}

/** After a definite noun: a second one joined to it, or what the body is for. */
function takesMore(word: ArticleWord, phrase: BodyPhrase): boolean {
  const { letters } = word;
  if (AND_THE.test(letters) && phrase.nouns > 0 && isJoinable(letters.slice(1))) {
    phrase.nouns += 1;
    return true;
  }
  const purpose =
    FOR_THE.test(letters) || (FOR.test(letters) && classOf(letters.slice(1)) === 'everyday');
  if (!purpose || phrase.purpose || phrase.nouns + phrase.adjectives === 0) return false;
  const noun = FOR_THE.test(letters) ? letters.slice(2) : letters.slice(1);
  // Of "للعبة" the second lam is the noun's as well: اللعبة.
  const readings = [noun, letters.slice(1)].map(fold);
  if (readings.some((one) => isBodyNoun(one) || isOffice(one) || NO_PURPOSES.has(one)))
    return false;
  phrase.purpose = true;
  phrase.nouns += 1;
  phrase.closed = FOR_THE.test(letters);
  return true;
}

/** Whether a noun after "and" can be of the same phrase: no office, no body, no verb. */
function isJoinable(letters: string): boolean {
  const is = classOf(letters);
  const said = fold(letters);
  return is !== 'stop' && is !== 'verb' && !isDirectTitle(said) && !isBodyNoun(said);
}

function isTime({ folded: said }: ArticleWord): boolean {
  return TIMES.has(said) || TIMES.has(said.replace(/^\u0648/u, ''));
}

/** Titles and offices begin what comes after a name, and so does a preposition: "بالقاهرة". */
function endsName({ folded: said, letters }: ArticleWord): boolean {
  return (ARTICLE.test(letters) && isDirectTitle(said)) || isOffice(said) || WITH.test(letters);
}

/** An adjective with the article: listed, or in the shape of a nisba and no listed noun. */
export function isAdjective({ letters, folded: said }: ArticleWord): boolean {
  if (!ARTICLE.test(letters)) return false;
  const stem = said.slice(2);
  if (/.{3}\u064a\u064a\u0646$/u.test(stem)) return true; // التقليديين
  const masculine = stem.replace(/\u0647$/u, '');
  if (PLURALS.has(stem) || FREQUENT_ADJECTIVES.has(stem) || FREQUENT_ADJECTIVES.has(masculine))
    return true;
  return (
    /.{2}\u064a$/u.test(masculine) && !FREQUENT_NOUNS.has(stem) && !FREQUENT_NOUNS.has(masculine)
  );
}

/** An adjective that no name holds. */
export function isOutside({ folded: said, known }: ArticleWord): boolean {
  return known === null && OUTSIDE_ADJECTIVES.has(said.slice(2)) && said.startsWith('\u0627\u0644');
}

function isCommon({ is }: ArticleWord): boolean {
  return is === 'everyday' || is === 'verb' || is === 'everyday-given';
}
