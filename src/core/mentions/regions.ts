import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { namesFeature } from './announcers.ts';
import type { BlockWords } from './block-words.ts';
import { homographOf } from './homographs/homographs.ts';
import { wordSet } from './word-set.ts';

/** Nouns of one part of a state, and the adjectives that make the name of another state a part of it. */
const PARTS = wordSet('محافظة محافظ إقليم مقاطعة ولاية مديرية');
const DIRECTIONS = wordSet('الشرقية الغربية الشمالية الجنوبية الوسطى');

/** Two or more states of a union: a country listed after them is one of them, if one is known. */
const STATES = wordSet('ولايات ولايتي ولايتا ولايتين');
const STATE = fold('ولاية');
/** How far a list of states is followed, in words. */
const LIST = 12;

const WAW = '\u0648';
const LISTED = /^[ ،]+$/u;

/**
 * A candidate without the countries that stand for a region or a water of the same name; null for none. In
 * a list of states of a union, one that the gazetteer holds ("ولاية جورجيا") takes the country's place.
 *
 * | text | |
 * | --- | --- |
 * | جنوب السودان وغربه | two parts of Sudan |
 * | محافظة أذربيجان الشرقية | a province of Iran |
 * | خليج المكسيك | a water, not the state |
 * | حدود روسيا الغربية | Russia: the adjective belongs to the borders |
 * | ولايات بنسلفانيا وجورجيا | the American state |
 * | ولايات الجنوب وروسيا | the country: no such state is known |
 * | الولايات المتحدة وجورجيا | the country |
 */
export function withoutRegions(
  gazetteer: Gazetteer,
  words: BlockWords,
  candidate: Candidate,
): Candidate | null {
  if (isPartOfState(gazetteer, words, candidate)) return null;
  const countries = candidate.bearers.filter(
    ({ name }) => name.kind === 'country' && name.role !== 'nisba',
  );
  if (countries.length === 0) return candidate;
  const others = candidate.bearers.filter((bearer) => !countries.includes(bearer));
  if (isPart(words, candidate) || isFeature(words, candidate))
    return others.length > 0 ? { ...candidate, bearers: others } : null;
  if (!isListedState(words, candidate)) return candidate;
  const states = gazetteer
    .namesAt(STATE + fold(countries[0]!.name.letters))
    .map((name) => ({ name: { ...name, head: null }, spelling: countries[0]!.spelling }));
  return states.length > 0 ? { ...candidate, bearers: [...states, ...others] } : candidate;
}

const DIRECTION_NOUNS = wordSet('شمال جنوب شرق غرب وسط');
/** A second direction after the first: "جنوب السودان وغربه", "جنوب السودان وغربها". */
const SECOND = wordSet('وشماله وجنوبه وشرقه وغربه ووسطه وشمالها وجنوبها وشرقها وغربها ووسطها');
const PLACE_IN = wordSet('ولاية ولايات ولايتي إقليم محافظة مدينة بلدة قرية');
/** How many words may stand between a part of a state and the place in it that explains it. */
const EXPLAINS = 3;

/**
 * Whether the name of a state that begins with a direction says where in another state something is:
 * "جنوب السودان وغربه"; "كادقلي، جنوب السودان" after a place of that state.
 */
function isPartOfState(gazetteer: Gazetteer, words: BlockWords, candidate: Candidate): boolean {
  const { firstWord, lastWord, bearers } = candidate;
  if (lastWord !== firstWord + 1 || !words.isOneOf(DIRECTION_NOUNS, firstWord)) return false;
  if (!bearers.some(({ name }) => name.kind === 'country' && name.role !== 'nisba')) return false;
  const after = words.neighbour(lastWord, 1);
  if (after !== null && SECOND.has(after)) return true;
  const whole = gazetteer.namesAt(words.at(lastWord)).filter(({ kind }) => kind === 'country');
  // "ولاية النيل الأزرق", "ولاية شمال كردفان": one word of the name or two, a direction before it or not.
  const isIn = (word: number): boolean => {
    const keys = [words.at(word), words.at(word) + words.at(word + 1)];
    if (words.isOneOf(DIRECTION_NOUNS, word)) keys.push(words.at(word + 1));
    const names = keys.flatMap((key) => gazetteer.namesAt(key));
    return whole.some(({ entry }) =>
      names.some((name) => gazetteer.relatedTo(name.entry).includes(entry)),
    );
  };
  if (LISTED.test(words.gapAfter(firstWord - 1) ?? '') && words.gapAfter(firstWord - 1) !== ' ')
    if (isIn(firstWord - 1)) return true;
  for (let word = lastWord + 1; word <= lastWord + EXPLAINS && word < words.count; word++)
    if (words.isOneOf(PLACE_IN, word)) return isIn(word + 1);
  return false;
}

function isPart(words: BlockWords, { firstWord, lastWord, clitics }: Candidate): boolean {
  const after = words.neighbour(lastWord, 1);
  if (after === null || clitics !== '' || !DIRECTIONS.has(after)) return false;
  return words.touchesNext(firstWord - 1) && words.isOneOf(PARTS, firstWord - 1);
}

/** "نهر الأردن"; where a row of `homographs/` knows a place of that name, the row decides. */
function isFeature(words: BlockWords, { firstWord, clitics, bearers }: Candidate): boolean {
  if (clitics !== '' || !words.touchesNext(firstWord - 1)) return false;
  if (!words.bare(firstWord - 1).some(namesFeature)) return false;
  const row = homographOf(fold(bearers[0]!.name.letters));
  return !row?.senses.some(({ kinds }) => kinds?.includes('place'));
}

/** Whether "ولايات" heads the list that a candidate stands in, first or after و. */
function isListedState(words: BlockWords, { firstWord, clitics }: Candidate): boolean {
  if (clitics !== '' && clitics !== WAW) return false;
  for (let word = firstWord - 1; word >= 0 && word >= firstWord - LIST; word--) {
    if (!LISTED.test(words.gapAfter(word) ?? '')) return false;
    if (words.isOneOf(STATES, word)) return clitics !== '' || word === firstWord - 1;
    if (isFunctionWord(words.at(word))) return false;
  }
  return false;
}
