import { searchKey } from '../search/search-key.ts';
import { analyseWord } from './analyse-word.ts';
import type { Analysis } from './analysis.ts';
import { rankAnalyses } from './rank-analyses.ts';

/** What an inflected word may be listed under, as keys of the glossary, each with its likeliest reading. */
export type LemmaKeys = ReadonlyMap<string, Analysis>;

/** Readings so far from any grammar that a name found by them would be there by chance. */
const DEAREST = 2;

/**
 * The keys of the lemmas that a query may be a form of, the likeliest first; what the query is as it stands is not among them.
 *
 * @returns none for a query that is not one Arabic word
 * @example lemmaKeys('وللمفاوضين').get('مفاوض')?.parts.length // 5
 */
export function lemmaKeys(query: string): LemmaKeys {
  const whole = searchKey(query);
  const keys = new Map<string, Analysis>();
  for (const analysis of rankAnalyses(analyseWord(query))) {
    const key = searchKey(analysis.lemma);
    if (analysis.cost <= DEAREST && key !== whole && !keys.has(key)) keys.set(key, analysis);
  }
  return keys;
}
