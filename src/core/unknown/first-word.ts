import { fold } from '../text/fold.ts';
import type { ArticleWord } from './article-words.ts';
import { isFrequentNoun } from './everyday-word.ts';
import { opensName } from './name-particles.ts';
import { classOf, type WordClass } from './word-class.ts';

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

/** Whether a word that is no given name begins with a waw that says "and". */
export function isJoined({ is, letters }: ArticleWord): boolean {
  if (is === 'given' || !letters.startsWith('\u0648') || letters.length < 4) return false;
  const rest = letters.slice(1);
  // Of "وزيري" the waw is the word's own.
  if (is === 'everyday' && classOf(rest) === 'open') return false;
  return !OWN_WAW.test(letters) || classOf(rest) === 'foreign';
}

/** Whether a preposition is written onto a word that nothing else tells of: "بسباق". */
export function isParticled({ is, letters }: Pick<ArticleWord, 'is' | 'letters'>): boolean {
  return is === 'open' && /^[\u0628\u0644].{4}/u.test(letters) && isEveryday(letters.slice(1));
}

function isEveryday(letters: string): boolean {
  return ['everyday', 'definite'].includes(classOf(letters));
}
