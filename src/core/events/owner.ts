import { fold } from '../text/fold.ts';
import { afterConjunction } from './conjunction.ts';
import { GENERIC, TITLE_NOUNS } from './phrase-words.ts';
import type { Word } from './sentence.ts';
import { isCompanion, isTitle } from './title-of.ts';

/** "رفيق درب فلان". */
const MOST_WORDS = 2;
/** "الفنان", and what stands for itself: "مسلحون", "اتفاقا". */
const DEFINED_OR_CLOSED = /^(?:و|ف)?(?:[\u0628\u0643]?ال|لل)|.{3}(?:ون|ين|ان|ا)$/u;
/** Undefined words that stand before a name without owning it. */
const NO_OWNERS = new Set(
  'حكومة لحكومة آية لالة سير مستر كابتن بابا سيدي مولاي أبو أبي أم بن آل عبد ظهر صباح مساء فجر ليل أمس اليوم غدا'
    .split(' ')
    .map(fold),
);

/**
 * Whether the words before a person are an undefined noun in whose place the person only stands: "حارس فلان". A title leads to
 * who bears it ("مدرب ريال مدريد فلان"), and what is defined is he himself ("الفنان فلان", "طبيبه فلان").
 *
 * @param first index of the first word of the name
 * @param head the folded words between the verb or preposition and the name
 */
export function isOwner(
  sentence: readonly Word[],
  first: number,
  head: readonly string[],
): boolean {
  const last = sentence[first - 1];
  if (
    head.length === 0 ||
    head.length > MOST_WORDS ||
    last === undefined ||
    head.at(-1) !== last.text
  )
    return false;
  if (last.isPossessed) return false;
  return head.every((word) => {
    const plain = afterConjunction(word, 3);
    if (DEFINED_OR_CLOSED.test(word) || NO_OWNERS.has(word)) return false;
    // "حارس فلان" guards him; "حارس ليفربول فلان" is he.
    const isOwnTitle = head.length > 1 || !TITLE_NOUNS.has(plain);
    return !(isOwnTitle && isTitle(plain)) && !isCompanion(plain) && !GENERIC.has(plain);
  });
}
