import type { Analysis } from './analysis.ts';

/** Whether a dictionary lists a lemma: unvocalised, with its hamzas. */
export type Lexicon = (lemma: string) => boolean;

/** A word that a dictionary does not list is read so only where there is nothing else. */
const NOT_LISTED = 6;

/**
 * Analyses of one word, the likeliest of each lemma as a verb and as another word, the likeliest lemma first.
 *
 * @param lexicon of a dictionary; without one the tables decide alone
 * @example rankAnalyses(analyseWord('كتبوا')).at(0)?.lemma // 'كتب'
 */
export function rankAnalyses(analyses: readonly Analysis[], lexicon?: Lexicon): Analysis[] {
  const best = new Map<string, { analysis: Analysis; score: number }>();
  for (const analysis of analyses) {
    const listed = lexicon?.(analysis.lemma) ?? false;
    const unlisted = lexicon ? NOT_LISTED : 0;
    const score = analysis.cost + (listed ? 0 : analysis.doubt + unlisted);
    // كتب is a verb, and the plural of كتاب: both are told.
    const key = analysis.aspect === null ? analysis.lemma : `${analysis.lemma} verb`;
    const known = best.get(key);
    if (known === undefined || score < known.score) best.set(key, { analysis, score });
  }
  return [...best.values()]
    .sort((one, other) => one.score - other.score)
    .map(({ analysis }) => analysis);
}
