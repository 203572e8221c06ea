import type { Candidate, PreparedText } from '../gazetteer/find-candidates.ts';
import type { Gazetteer, GazetteerName } from '../gazetteer/gazetteer.ts';
import { fold, isArabicLetter } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isGivenName } from './given-names.ts';
import { neighbour, withoutProclitics } from './neighbours.ts';
import { introducesGivenName } from './titles.ts';

/** Words that make what stands before them a given name: "تركي بن سعود", "تركي آل الشيخ". */
const LINEAGE = new Set(['بن', 'ابن', 'بنت', 'آل'].map(fold));

/**
 * Whether a reading of a candidate is really part of the name of somebody else, judged by the words at its
 * sides. `covered` tells words that belong to a longer name already chosen: they vouch for themselves.
 *
 * | text | reading | |
 * | --- | --- | --- |
 * | راشيل كوري | nisba | given name before it: a surname |
 * | وحسن الهندي | nisba | the same, behind a proclitic |
 * | تركي بن سعود | nisba | lineage after it: a given name |
 * | الأمير تركي | nisba | title of a given name before it |
 * | ميلانيا ترامب | short name | another given name before it |
 * | كيم دي جونغ | short name | a part of another full name after it |
 */
export function isPartOfAnotherName(
  gazetteer: Gazetteer,
  text: PreparedText,
  candidate: Candidate,
  name: GazetteerName,
  covered: (word: number) => boolean,
): boolean {
  if (name.role !== 'nisba' && !(name.role === 'short' && name.kind === 'person')) return false;
  const beside = (word: number, step: 1 | -1): string | null =>
    covered(word + step) ? null : neighbour(text, word, step);
  const before = beside(candidate.firstWord, -1);
  const after = beside(candidate.lastWord, 1);
  if (after !== null && LINEAGE.has(after)) return true;
  if (candidate.clitics !== '') return false;
  if (name.role === 'nisba') {
    if (name.breaks.length > 0 || before === null) return false;
    const definite = name.letters.startsWith('\u0627\u0644');
    if (!definite && introducesGivenName(before)) return true;
    if (!isMasculineSingular(name)) return false;
    return isPersonal(gazetteer, before) || withoutProclitics(before).some(isGivenName);
  }
  if (before !== null && isPersonal(gazetteer, before)) return true;
  return !name.alone && after !== null && isPersonal(gazetteer, after);
}

/**
 * Whether a hyphen ties a candidate to a word that is no name: سيفيرو-دونيتسك is not دونيتسك. Two names may
 * stand so side by side: "محور موسكو-بكين".
 */
export function isHalfOfCompound(
  text: PreparedText,
  { firstWord, lastWord, clitics }: Candidate,
  known: (word: number) => boolean,
): boolean {
  const { starts, ends, count } = text.words;
  const tied = (left: number) =>
    /^[-\u2010\u2011]$/u.test(text.normalised.text.slice(ends[left], starts[left + 1]));
  const letters = (word: number) => isArabicLetter(text.folded.charCodeAt(starts[word]!));
  const isTail =
    clitics === '' &&
    firstWord > 0 &&
    tied(firstWord - 1) &&
    letters(firstWord - 1) &&
    !known(firstWord - 1);
  const isHead =
    lastWord + 1 < count && tied(lastWord) && letters(lastWord + 1) && !known(lastWord + 1);
  return isTail || isHead;
}

/** Nisba surnames are masculine singular, with the article or without: الهندي, كوري. */
function isMasculineSingular(name: GazetteerName): boolean {
  return name.letters.endsWith('\u064a');
}

function isPersonal(gazetteer: Gazetteer, folded: string): boolean {
  return !isFunctionWord(folded) && (isGivenName(folded) || gazetteer.isPersonWord(folded));
}
