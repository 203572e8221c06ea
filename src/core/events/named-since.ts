import { OUTCOME } from './clause-opening.ts';
import type { Told } from './inherited.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import type { Word } from './sentence.ts';

/** How many words behind what has been told are read. */
const REACH = 40;
/** How many words of a title may stand between a verb and its subject. */
const MOST_TITLES = 5;

/**
 * Who has begun to act since something was told, in a clause that tells nothing itself: then what goes on is about him.
 *
 * @example "قتل السادات في 6 أكتوبر 1981، وخلفه حسني مبارك الذي حكم البلاد قبل أن تطيح به ثورة": Mubarak
 */
export function subjectSince(
  words: readonly Word[],
  told: Told | undefined,
  clause: readonly number[],
): NounPhrase | null {
  if (told === undefined) return null;
  const [from, to] = [told.last + 1, clause[0]!];
  if (to <= from || to - from > REACH) return null;
  if (
    !words
      .slice(from, to)
      .some(({ isVerb, mention }) => !isVerb && mention?.party.kind === 'person')
  )
    return null;
  const positions = Array.from({ length: to - from }, (_, i) => from + i);
  const subjects = nounPhrases(words, positions, -1).filter(
    (phrase) => phrase.link === 'direct' && isSubject(words, phrase),
  );
  const [only, ...others] = subjects;
  if (only === undefined || others.length > 0 || only.items.length > 1) return null;
  const isTold = [told.agent, told.object].some((party) =>
    party?.items.some(({ entry }) => entry === only.items[0]!.entry),
  );
  return isTold ? null : { ...only, head: [], clear: true, isOwned: false };
}

/** Whether a person stands behind a verb, with no more than a title between. */
function isSubject(words: readonly Word[], { first, items }: NounPhrase): boolean {
  if (items.some(({ kind }) => kind !== 'person')) return false;
  for (let i = first - 1; i >= Math.max(0, first - MOST_TITLES); i--) {
    const { text, isVerb, separated, mention, date } = words[i]!;
    if (isVerb || OUTCOME.test(text)) return true;
    if (separated || mention !== null || date !== null) return false;
  }
  return false;
}
