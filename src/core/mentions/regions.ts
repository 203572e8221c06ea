import type { Candidate, PreparedText } from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { neighbour, withoutProclitics } from './neighbours.ts';

/** Nouns of one part of a state, and the adjectives that make the name of another state a part of it. */
const PARTS = asSet('محافظة محافظ إقليم مقاطعة ولاية مديرية');
const DIRECTIONS = asSet('الشرقية الغربية الشمالية الجنوبية الوسطى');

/** Two or more states of a union: a country listed after them is one of them, if one is known. */
const STATES = asSet('ولايات ولايتي ولايتا ولايتين');
const STATE = fold('ولاية');
/** How far a list of states is followed, in words. */
const LIST = 12;

function asSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold));
}

/**
 * A candidate without the countries that stand for a region of the same name; none or one. In a list of
 * states of a union, one that the gazetteer holds ("ولاية جورجيا") takes the country's place.
 *
 * | text | |
 * | --- | --- |
 * | محافظة أذربيجان الشرقية | a province of Iran |
 * | حدود روسيا الغربية | Russia: the adjective belongs to the borders |
 * | ولايات بنسلفانيا وجورجيا | the American state |
 * | ولايات الجنوب وروسيا | the country: no such state is known |
 * | الولايات المتحدة وجورجيا | the country |
 */
export function withoutRegions(
  gazetteer: Gazetteer,
  text: PreparedText,
  candidate: Candidate,
): Candidate[] {
  const countries = candidate.bearers.filter(
    ({ name }) => name.kind === 'country' && name.role !== 'nisba',
  );
  if (countries.length === 0) return [candidate];
  const others = candidate.bearers.filter((bearer) => !countries.includes(bearer));
  if (isPart(text, candidate)) return others.length > 0 ? [{ ...candidate, bearers: others }] : [];
  if (!isListedState(text, candidate)) return [candidate];
  const states = gazetteer
    .namesAt(STATE + fold(countries[0]!.name.letters))
    .map((name) => ({ name: { ...name, head: null }, spelling: countries[0]!.spelling }));
  return states.length > 0 ? [{ ...candidate, bearers: [...states, ...others] }] : [candidate];
}

function isPart(text: PreparedText, { firstWord, lastWord, clitics }: Candidate): boolean {
  const before = clitics === '' ? neighbour(text, firstWord, -1) : null;
  const after = neighbour(text, lastWord, 1);
  return isOneOf(PARTS, before) && after !== null && DIRECTIONS.has(after);
}

/** Whether "ولايات" heads the list that a candidate stands in, first or after و. */
function isListedState(text: PreparedText, { firstWord, clitics }: Candidate): boolean {
  if (clitics !== '' && clitics !== '\u0648') return false;
  const { starts, ends } = text.words;
  for (let word = firstWord - 1; word >= 0 && word >= firstWord - LIST; word--) {
    if (!/^[ ،]+$/u.test(text.normalised.text.slice(ends[word], starts[word + 1]))) return false;
    const folded = text.folded.slice(starts[word], ends[word]);
    if (isOneOf(STATES, folded)) return clitics !== '' || word === firstWord - 1;
    if (isFunctionWord(folded)) return false;
  }
  return false;
}

function isOneOf(words: ReadonlySet<string>, folded: string | null): boolean {
  return folded !== null && withoutProclitics(folded).some((word) => words.has(word));
}
