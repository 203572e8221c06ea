import type { ArticleWord } from './article-words.ts';
import { easternName } from './eastern-names.ts';
import { isAccusative, isFrequentNoun } from './everyday-word.ts';
import { isBareSurname, isNisbaSurname } from './everyday-surnames.ts';
import { isJoined, isParticled, type FirstWord } from './first-word.ts';
import { goesOn, isBoundary } from './name-boundary.ts';
import { bindsAnyWord, isLineage, isNameParticle, isSecondOfCompound } from './name-particles.ts';
import { calledByGivenName, isDirectTitle } from './person-titles.ts';
import { folded } from './word-list.ts';

/** Longest name, in words. */
const MAX_WORDS = 9;
const SPACE = /^ $/u;
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
    if (!goesOn(words, i) || word.known) break;
    if (announced && isRegnal(words, first, i, extent)) {
      extent.last = i;
      extent.parts += 1;
      break;
    }
    if (isNameParticle(word.letters)) {
      // Of "تاورغاء عبد النبي" the second word begins another name.
      if (
        !leadsOn(words, i) ||
        (word.letters === 'عبد' && extent.given === 0 && i === first + 1 && extent.foreign > 0)
      )
        break;
      binding = true;
      continue;
    }
    if (!belongs(words, i, extent, binding, announced)) break;
    extent.last = i;
    extent.parts += 1;
    extent.given += Number(word.is === 'given');
    extent.foreign += Number(word.is === 'foreign');
    extent.guessed = word.is === 'open' && !binding;
    const ends = word.is === 'definite' && !isSecondOfCompound(word.letters);
    if (ends && !binding && !followedByDefiniteName(words, i)) break;
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
  if (binding) return is !== 'stop' || letters === '\u0639\u0644\u0649';
  if (isSecondOfCompound(letters)) return true;
  // "حنان الحاج علي": the title is part of the family's name.
  if (extent.parts === 1 && INNER_TITLES.has(letters) && words[i + 1]?.is === 'given') return true;
  if (isJoined(words[i]!) || isParticled(words[i]!)) return false;
  switch (is) {
    case 'given':
    case 'foreign':
      return true;
    case 'everyday-given':
      return extent.parts < 4;
    case 'definite':
      if (isDirectTitle(words[i]!.folded)) return false;
      return extent.parts === 1 || /[\u064a\u0649]$/u.test(letters) || isBoundary(words, i + 1);
    case 'everyday':
      if (extent.given === 0 || extent.parts > 2) return false;
      if (announced && isLineage(words[i + 1]?.letters ?? '')) return true;
      return (
        isNisbaSurname(words, i) || (announced && extent.parts === 1 && isBareSurname(words, i))
      );
    case 'open':
      if (isDirectTitle(words[i]!.folded)) return false;
      if (extent.given + extent.foreign === 0 && isAccusative(words[i]!.folded)) return false;
      return extent.parts === 1 || (extent.parts < 4 && endsThere(words, i + 1));
    case 'verb':
      // After the name of a third person no verb says "we": "مانويل نوير".
      return (
        announced &&
        extent.parts === 1 &&
        /^\u0646.{3}/u.test(letters) &&
        !isFrequentNoun(words[i]!.folded)
      );
    default:
      return false;
  }
}

const INNER_TITLES = new Set(['الحاج', 'الشيخ', 'السيد']);
const REGNAL = folded(
  'الأول الأولى الثاني الثانية الثالث الثالثة الرابع الخامس السادس السابع الثامن التاسع العاشر',
);

/** Whether a number of rulers follows a given name, or one after a ruler's title: "البابا تواضروس الثاني". */
function isRegnal(
  words: readonly ArticleWord[],
  first: number,
  i: number,
  { parts, given }: Extent,
): boolean {
  const ruler = calledByGivenName(words[first - 1]?.folded ?? '');
  return parts === 1 && (given === 1 || ruler) && REGNAL.has(words[i]!.folded);
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
  // "أبو على" in papers that write علي so.
  if (bindsAnyWord(words[i]!.letters))
    return (next.is !== 'stop' && next.is !== 'verb') || next.letters === '\u0639\u0644\u0649';
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
