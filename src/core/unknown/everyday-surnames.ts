import type { ArticleWord } from './article-words.ts';
import { isParticled } from './first-word.ts';
import { FREQUENT_NOUNS } from './frequent-nouns.ts';
import { isBoundary } from './name-boundary.ts';
import { isDirectTitle, isOffice } from './person-titles.ts';
import { folded } from './word-list.ts';

/** Adverbs of time and manner that follow names. */
const TIMES = folded(
  'أمس اليوم غدا صباح مساء فجر ليل قبل بعد أيضا مجددا أخيرا مؤخرا حاليا سابقا وحده معا أول كذلك بدوره',
);

/**
 * Whether an everyday adjective with the article can be a surname after a given name ("سمير البحري"): it
 * has the shape of a nisba, is no noun ("سمير النادي"), and nothing that it could qualify follows.
 */
export function isNisbaSurname(words: readonly ArticleWord[], i: number): boolean {
  const { folded } = words[i]!;
  return (
    /^\u0627\u0644.{2,}\u064a$/u.test(folded) &&
    !FREQUENT_NOUNS.has(folded.slice(2)) &&
    isBoundary(words, i + 1)
  );
}

/**
 * Whether an everyday noun with the article is a surname after an announced given name: "عثمان الخليفة،".
 * Nothing but punctuation or a particle may follow, and it is no title and no plural.
 */
function isDefiniteSurname(words: readonly ArticleWord[], i: number): boolean {
  const { letters, folded: said } = words[i]!;
  const next = words[i + 1];
  if (
    isDirectTitle(said) ||
    /(?:\u0627\u062a|\u064a\u0646|\u0648\u0646|\u064a\u0629)$/u.test(letters)
  )
    return false;
  return next?.gap !== ' ' || next.is === 'stop';
}

/**
 * Whether an everyday word without the article is a surname after an announced given name: no office, no
 * adverb of time, and a particle, verb or punctuation follows, nothing that it could be said of.
 */
export function isBareSurname(words: readonly ArticleWord[], i: number): boolean {
  const { letters, folded } = words[i]!;
  const next = words[i + 1];
  if (/^(?:[\u0648\u0641\u0628\u0644\u0643]\u0627\u0644|\u0644\u0644)/u.test(letters)) return false;
  if (letters.startsWith('\u0627\u0644') && !isDefiniteSurname(words, i)) return false;
  if (isOffice(folded) || TIMES.has(folded) || /[\u0647\u0627]$/u.test(letters)) return false;
  return next?.gap !== ' ' || next.is === 'stop' || next.is === 'verb' || isParticled(next);
}
