import type { Candidate, PreparedText } from '../gazetteer/find-candidates.ts';
import type { Gazetteer, GazetteerName } from '../gazetteer/gazetteer.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isGivenName } from './given-names.ts';
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
  const before = neighbour(text, candidate.firstWord, -1, covered);
  const after = neighbour(text, candidate.lastWord, +1, covered);
  if (after !== null && LINEAGE.has(after)) return true;
  if (candidate.clitics !== '') return false;
  if (name.role === 'nisba') {
    if (name.breaks.length > 0 || before === null) return false;
    const definite = name.letters.startsWith('\u0627\u0644');
    if (!definite && introducesGivenName(before)) return true;
    return isMasculineSingular(name) && isPersonal(gazetteer, before);
  }
  if (before !== null && isPersonal(gazetteer, before)) return true;
  return !name.alone && after !== null && isPersonal(gazetteer, after);
}

/** Nisba surnames are masculine singular, with the article or without: الهندي, كوري. */
function isMasculineSingular(name: GazetteerName): boolean {
  return name.letters.endsWith('\u064a');
}

function isPersonal(gazetteer: Gazetteer, folded: string): boolean {
  return !isFunctionWord(folded) && (isGivenName(folded) || gazetteer.isPersonWord(folded));
}

/** The folded word next to a word across a single space; null across anything else or when covered. */
function neighbour(
  text: PreparedText,
  word: number,
  step: 1 | -1,
  covered: (word: number) => boolean,
): string | null {
  const other = word + step;
  if (other < 0 || other >= text.words.count || covered(other)) return null;
  const { starts, ends } = text.words;
  const left = Math.min(word, other);
  if (!/^ $/u.test(text.normalised.text.slice(ends[left], starts[left + 1]))) return null;
  return text.folded.slice(starts[other], ends[other]);
}
