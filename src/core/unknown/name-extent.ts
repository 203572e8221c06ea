import { fold } from '../text/fold.ts';
import type { ArticleWord } from './article-words.ts';
import { easternName } from './eastern-names.ts';
import { isAccusative, isFrequentNoun } from './everyday-word.ts';
import { FREQUENT_NOUNS } from './frequent-nouns.ts';
import {
  bindsAnyWord,
  isLineage,
  isNameParticle,
  isSecondOfCompound,
  opensName,
} from './name-particles.ts';
import { isOffice } from './person-titles.ts';
import { classOf, type WordClass } from './word-class.ts';
import { folded } from './word-list.ts';

/** Adverbs of time and manner that follow names. */
const TIMES = folded(
  'أمس اليوم غدا صباح مساء فجر ليل قبل بعد أيضا مجددا أخيرا مؤخرا حاليا سابقا وحده معا أول كذلك بدوره',
);

/** Longest name, in words. */
const MAX_WORDS = 9;
const SPACE = /^ $/u;
/** What may stand between the words of one name. */
const WITHIN = /^(?: |[-\u2010\u2011])$/u;
/** Foreign names that begin with a waw of their own mostly go on with a vowel: ويلسون, واتسون. */
const OWN_WAW = /^\u0648[\u0648\u064a\u0627]/u;

/** A word read as the first of a name. */
export interface FirstWord {
  /** Units of proclitics. */
  clitics: number;
  is: WordClass;
  letters: string;
}

/**
 * A word as the first of a name, its proclitics peeled where a given name or a foreign shape is left.
 *
 * | text | reading |
 * | --- | --- |
 * | وسيرغي | و + سيرغي |
 * | ويلسون | ويلسون: the waw is its own |
 * | لمحمد | ل + محمد |
 * | لافروف | لافروف: of foreign shapes only a conjunction is peeled |
 */
export function asFirstWord({ letters, is }: ArticleWord): FirstWord {
  if (is === 'given' || isFrequentNoun(fold(letters))) return { clitics: 0, is, letters };
  for (const proclitics of [
    /^[\u0648\u0641]/u,
    /^[\u0628\u0644]/u,
    /^[\u0648\u0641][\u0628\u0644]/u,
  ]) {
    const peeled = proclitics.exec(letters)?.[0].length ?? 0;
    const rest = letters.slice(peeled);
    if (peeled === 0 || rest.length < 3) continue;
    const restIs = classOf(rest);
    if (restIs === 'given') return { clitics: peeled, is: restIs, letters: rest };
    const foreign = restIs === 'foreign' && (is === 'foreign' || is === 'open');
    if (foreign && peeled === 1 && letters.startsWith('\u0648') && !OWN_WAW.test(letters))
      return { clitics: peeled, is: restIs, letters: rest };
    if (opensName(rest) && peeled === 1) return { clitics: peeled, is: restIs, letters: rest };
  }
  return { clitics: 0, is, letters };
}

/** How far a name runs and what it is made of. */
export interface Extent {
  last: number;
  /** Words that are no particles, the first included. */
  parts: number;
  given: number;
  foreign: number;
  /** Whether its last word is one that only a boundary after it vouches for. */
  guessed: boolean;
}

/**
 * Reads a name on from its first word. It ends before punctuation, known names, function words, verbs and
 * everyday words; an unknown word is its second, or a later one where a boundary follows.
 *
 * | text | name |
 * | --- | --- |
 * | ألبرتو فان كلافيرين إن | ألبرتو فان كلافيرين |
 * | محمد شياع السوداني اليوم | محمد شياع السوداني |
 * | سامح شكري أمس | سامح شكري |
 * | جون زار موسكو | جون |
 *
 * @param announced whether a title or nationality says that a name begins here; then an everyday word may
 *   be its second, where the clause goes on after it: "المتحدث يحيى سريع إن"
 */
export function nameExtent(
  words: readonly ArticleWord[],
  first: number,
  start: FirstWord,
  announced = false,
): Extent {
  const extent: Extent = {
    last: first,
    parts: start.is === 'particle' ? 0 : 1,
    given: Number(start.is === 'given' || (announced && start.is === 'everyday-given')),
    foreign: Number(start.is === 'foreign'),
    guessed: start.is === 'open',
  };
  const eastern = announced ? easternName(words, first) : null;
  if (eastern !== null && eastern > first) {
    extent.last = eastern;
    extent.parts = eastern - first + 1;
    extent.given = 1;
    return extent;
  }
  let binding = start.is === 'particle' && bindsAnyWord(start.letters);
  for (let i = first + 1; i < words.length && i - first < MAX_WORDS; i++) {
    const word = words[i]!;
    if (!WITHIN.test(word.gap ?? '') || word.known) break;
    if (announced && isRegnal(words, i, extent)) {
      extent.last = i;
      break;
    }
    if (isNameParticle(word.letters)) {
      if (!leadsOn(words, i)) break;
      binding = true;
      continue;
    }
    if (!belongs(words, i, extent, binding, announced)) break;
    extent.last = i;
    extent.parts += 1;
    extent.given += Number(word.is === 'given');
    extent.foreign += Number(word.is === 'foreign');
    extent.guessed = word.is === 'open' && !binding;
    if (word.is === 'definite' && !binding && !followedByDefiniteName(words, i)) break;
    binding = false;
  }
  return extent;
}

function belongs(
  words: readonly ArticleWord[],
  i: number,
  extent: Extent,
  binding: boolean,
  announced: boolean,
): boolean {
  const { is, letters } = words[i]!;
  if (binding) return is !== 'stop';
  if (isSecondOfCompound(letters)) return true;
  if (isJoined(words[i]!) || isParticled(words[i]!)) return false;
  switch (is) {
    case 'given':
    case 'foreign':
      return true;
    case 'everyday-given':
      return extent.parts < 4;
    case 'definite':
      return extent.parts === 1 || /[\u064a\u0649]$/u.test(letters) || isBoundary(words, i + 1);
    case 'everyday':
      if (extent.given === 0 || extent.parts > 2) return false;
      return (
        isNisbaSurname(words, i) || (announced && extent.parts === 1 && isBareSurname(words, i))
      );
    case 'open':
      if (letters.endsWith('\u0647')) return false; // with a pronoun: نظيره
      if (extent.given + extent.foreign === 0 && isAccusative(words[i]!.folded)) return false;
      return extent.parts === 1 || (extent.parts < 4 && endsThere(words, i + 1));
    default:
      return false;
  }
}

/**
 * Whether an everyday adjective with the article can be a surname after a given name ("سمير البحري"): it
 * has the shape of a nisba, is no noun ("سمير النادي"), and nothing that it could qualify follows.
 */
function isNisbaSurname(words: readonly ArticleWord[], i: number): boolean {
  const { folded } = words[i]!;
  return (
    /^\u0627\u0644.{2,}\u064a$/u.test(folded) &&
    !FREQUENT_NOUNS.has(folded.slice(2)) &&
    isBoundary(words, i + 1)
  );
}

/**
 * Whether an everyday word without the article is a surname after an announced given name: no office, no
 * adverb of time, and a particle, verb or punctuation follows, nothing that it could be said of.
 */
function isBareSurname(words: readonly ArticleWord[], i: number): boolean {
  const { letters, folded } = words[i]!;
  const next = words[i + 1];
  if (/^(?:[\u0648\u0641\u0628\u0644\u0643]?\u0627\u0644|\u0644\u0644)/u.test(letters))
    return false;
  if (isOffice(folded) || TIMES.has(folded) || /[\u0647\u0627]$/u.test(letters)) return false;
  return next?.gap !== ' ' || next.is === 'stop' || next.is === 'verb' || isParticled(next);
}

/** Whether a word that is no given name begins with a waw that says "and". */
function isJoined({ is, letters }: ArticleWord): boolean {
  if (is === 'given' || !letters.startsWith('\u0648') || letters.length < 4) return false;
  const rest = letters.slice(1);
  return !OWN_WAW.test(letters) || classOf(rest) === 'foreign';
}

/** Whether a preposition is written onto a word that nothing else tells of: "بسباق". */
export function isParticled({ is, letters }: Pick<ArticleWord, 'is' | 'letters'>): boolean {
  return is === 'open' && /^[\u0628\u0644].{3}/u.test(letters) && isEveryday(letters.slice(1));
}

function isEveryday(letters: string): boolean {
  return ['everyday', 'definite'].includes(classOf(letters));
}

const REGNAL = folded(
  'الأول الأولى الثاني الثانية الثالث الثالثة الرابع الخامس السادس السابع الثامن التاسع العاشر',
);

/** Whether a number of rulers follows a given name: "البابا تواضروس الثاني". */
function isRegnal(words: readonly ArticleWord[], i: number, { parts, given }: Extent): boolean {
  return parts === 1 && given === 1 && REGNAL.has(words[i]!.folded);
}

/** Whether a name ends before word `i`, or with it. */
function endsThere(words: readonly ArticleWord[], i: number): boolean {
  if (isBoundary(words, i)) return true;
  const { is } = words[i]!;
  return (
    (is === 'given' || is === 'everyday-given' || is === 'definite') && isBoundary(words, i + 1)
  );
}

/** Whether a particle at `i` has something after it that it can lead to. */
function leadsOn(words: readonly ArticleWord[], i: number): boolean {
  const next = words[i + 1];
  if (!next || !SPACE.test(next.gap ?? '') || next.known) return false;
  if (isNameParticle(next.letters)) return leadsOn(words, i + 1);
  if (bindsAnyWord(words[i]!.letters)) return next.is !== 'stop' && next.is !== 'verb';
  return ['foreign', 'given', 'open', 'everyday-given'].includes(next.is) || isCapital(next);
}

/** Surnames after فان or دي are foreign though their letters may not show it; verbs are not. */
function isCapital({ is, letters }: ArticleWord): boolean {
  return is === 'everyday' && letters.length >= 5 && !letters.startsWith('\u0627\u0644');
}

function followedByDefiniteName(words: readonly ArticleWord[], i: number): boolean {
  const next = words[i + 1];
  if (next?.gap === ' ' && isLineage(next.letters)) return true;
  return next?.is === 'definite' && next.folded.endsWith('\u064a') && isBoundary(words, i + 2);
}

/** Whether no name can run on into a word: punctuation, a known name, a function word, or the end. */
export function isBoundary(words: readonly ArticleWord[], i: number): boolean {
  const word = words[i];
  if (!word || !WITHIN.test(word.gap ?? '')) return true;
  return word.known !== null || ['stop', 'verb', 'everyday'].includes(word.is);
}
