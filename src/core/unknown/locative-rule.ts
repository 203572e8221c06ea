import type { ArticleWord } from './article-words.ts';
import { isAccusative } from './everyday-word.ts';
import { isBoundary } from './name-boundary.ts';
import { isPlaceNoun, PLACE_HEADS, SURE_PLACE_HEADS } from './place-nouns.ts';
import { followsLocative } from './surroundings.ts';
import type { UnknownEvidence } from './unknown-name.ts';
import { classOf } from './word-class.ts';
import { folded } from './word-list.ts';

/** The moulds of participles: محطم, مكتوب. */
const PARTICIPLE = /^\u0645(?:..\u0648.|[^\u0627\u0648\u064a]{2,4})$/u;

export interface LocativeName {
  first: number;
  last: number;
  clitics: number;
  evidence: UnknownEvidence[];
}

/** Prepositions and directions that say where a place lies, before another. */
const LIES = folded('في شمال جنوب شرق غرب شمالي جنوبي شرقي غربي قرب وسط');
/** "بـ" and the article: of "بالصخيرة" the name is الصخيرة. */
const IN_THE = /^\u0628(?=\u0627\u0644.{3})/u;
/** Endings of plurals, of abstract nouns and adjectives, and of nouns with pronouns. */
const NO_PLACE =
  /(?:\u0627\u062a|\u064a\u0646|\u0648\u0646|\u064a\u0629|\u0647\u0627|\u0647\u0645|\u0647)$/u;

/**
 * A place that a preposition of place stands before, where its own letters or what follows tell it: a word
 * that begins names of places, or where it lies, after it. A place that has only the preposition counts
 * when it comes again.
 *
 * | text | place |
 * | --- | --- |
 * | نزحوا من ود النورة مشيا | ود النورة |
 * | وصل إلى مالمو في السويد | مالمو |
 * | بالصخيرة جنوب صفاقس | الصخيرة |
 * | في الغالب | none: everyday |
 */
export function locativeName(words: readonly ArticleWord[], i: number): LocativeName | null {
  const word = words[i]!;
  if (word.known) return null;
  const clitics = IN_THE.test(word.letters) ? 1 : 0;
  if (clitics === 0 && !followsLocative(words, i)) return null;
  const next = words[i + 1];
  if (PLACE_HEADS.has(word.folded) && next?.gap === ' ' && !next.known) {
    const named = headedName(words, i);
    return named
      ? { first: i, last: i + 1, clitics: 0, evidence: ['locative', 'place-head'] }
      : null;
  }
  const letters = word.letters.slice(clitics);
  const is = classOf(letters);
  if (!['definite', 'open', 'foreign'].includes(is) || letters.length < 4) return null;
  if (is !== 'foreign' && (NO_PLACE.test(letters) || isAccusative(letters))) return null;
  if (is === 'open' && PARTICIPLE.test(letters)) return null;
  if (!isBoundary(words, i + 1)) return null;
  const evidence: UnknownEvidence[] = ['locative'];
  if (is === 'foreign') evidence.push('foreign-shape');
  if (liesSomewhere(words, i + 1) || isDirection(words, i)) evidence.push('within');
  return { first: i, last: i, clitics, evidence };
}

/** Whether a direction stands before word `i`: "جنوب حمرين". What follows one is hardly ever no place. */
function isDirection(words: readonly ArticleWord[], i: number): boolean {
  const before = words[i - 1]?.folded ?? '';
  return words[i]!.gap === ' ' && LIES.has(before) && before.length > 2;
}

/** Whether a word that names of places begin with, at `i`, begins one: it is no noun of a place there. */
function headedName(words: readonly ArticleWord[], i: number): boolean {
  const { folded: head } = words[i]!;
  const { is, letters } = words[i + 1]!;
  if (['stop', 'verb'].includes(is) || !isBoundary(words, i + 2)) return false;
  if (SURE_PLACE_HEADS.has(head)) return true;
  if (isPlaceNoun(head)) return false;
  return is === 'definite' || is === 'foreign' || (is === 'open' && letters.length > 3);
}

/** Whether word `at` begins to say where what is before it lies: "في السويد", "جنوبي دمشق", "، المدينة". */
function liesSomewhere(words: readonly ArticleWord[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  if (!word) return false;
  if (/^ ?[،,(] ?$/u.test(word.gap ?? ''))
    return word.known === null && word.letters.startsWith('ال') && isPlaceNoun(word.folded);
  if (word.gap !== ' ') return false;
  if (word.known) return word.known.clitics.endsWith('ب') && isLand(word);
  if (word.letters.startsWith('ب') && isPlaceNoun(word.folded)) return true;
  if (!LIES.has(word.folded) || next?.gap !== ' ') return false;
  return isLand(next) || (next.known === null && isPlaceNoun(next.folded));
}

function isLand({ known }: ArticleWord): boolean {
  return (known?.kind === 'place' || known?.kind === 'country') && !known.nisba;
}
