import type { QueryHint } from '../../core/library-search/parse-query.ts';
import type { Way } from '../../core/library-search/search-request.ts';
import { searchKey } from '../../core/search/search-key.ts';
import type { SearchName } from '../name-source.ts';
import type { Meanings } from './looked-up.ts';
import {
  gather,
  isArabic,
  isCommonWord,
  namesSpeltOtherwise,
  namesWithWords,
} from './names-meant.ts';
import { entryWays, WEIGHTS } from './ways.ts';

const MOST_BEGUN = 40;
const LEAST_BEGUN = 3;
const MOST_NAMES = 60;

interface Guess {
  ways: Way[];
  hint: QueryHint | null;
}

/**
 * By what a word may be found that stands nowhere and of which nothing is known, the surest first: a name of which it is
 * part or another spelling, a word of which it is the beginning, and a name that only sounds like it, which is said. A
 * common English word whose Arabic is not known stands for no name that has it: Central America is no central bank.
 */
export async function guessesFor(word: string, isLast: boolean, by: Meanings): Promise<Guess> {
  if (!isArabic(word) && (await isCommonWord(word, by.sources)))
    return { ways: [], hint: { code: 'unknown-word', at: word } };
  const spelt = await speltWays(word, by);
  if (spelt.length > 0) return { ways: spelt, hint: null };
  const begun = isLast && word.length >= LEAST_BEGUN ? await begunWays(word, by) : [];
  if (begun.length > 0) return { ways: begun, hint: null };
  const entries = await by.soundingLike(word);
  const likened = entryWays(
    entries.map((entry) => ({ entry })),
    by,
    WEIGHTS.sounding,
  );
  if (likened.length > 0) return { ways: likened, hint: { code: 'likened', at: word } };
  return { ways: [], hint: isArabic(word) ? null : { code: 'unknown-word', at: word } };
}

/** By names that are spelt a little otherwise, or of which it is a word. */
export async function speltWays(word: string, by: Meanings): Promise<Way[]> {
  const spelt = await namesSpeltOtherwise(word, by.sources);
  for (const named of [spelt.last, spelt.others, await namesHaving(word, by)]) {
    const ways = entryWays(named, by, WEIGHTS.someWords);
    if (ways.length > 0) return ways;
  }
  return [];
}

async function namesHaving(word: string, { sources }: Meanings): Promise<SearchName[]> {
  return isArabic(word) ? [] : namesWithWords([word], sources);
}

async function begunWays(word: string, by: Meanings): Promise<Way[]> {
  const terms = by.keys.of(word).flatMap((key) => by.view.beginning(key, MOST_BEGUN));
  const words: Way[] =
    terms.length > 0 ? [{ slots: [[...new Set(terms)]], offsets: [0], weight: WEIGHTS.begun }] : [];
  if (isArabic(word)) return words;
  const names = await gather(by.sources, (one) =>
    one.beginning('words', searchKey(word), MOST_NAMES),
  );
  return [...words, ...entryWays(names, by, WEIGHTS.begun)];
}
