import { stemmer } from '@orama/stemmers/arabic';
import { analyseWord } from '../../../src/core/morphology/analyse-word.ts';
import { rankAnalyses } from '../../../src/core/morphology/rank-analyses.ts';
import type { InflectedWord } from './word-gold.ts';

/** Finds lemmas for a written word, the likeliest first. */
export interface LemmaFinder {
  name: string;
  find: (form: string) => readonly string[];
}

/** The place of the right lemma among those found, from 0; -1 where it is not. */
export function placeOf({ form, lemmas }: InflectedWord, { find }: LemmaFinder): number {
  return find(form).findIndex((lemma) => lemmas.includes(lemma));
}

/** Ours, choosing between the lemmas that a dictionary lists. */
export function withLexicon(lexicon: ReadonlySet<string>): LemmaFinder {
  return {
    name: 'siyaq, with a dictionary',
    find: (form) => lemmasOf(rankAnalyses(analyseWord(form), (lemma) => lexicon.has(lemma))),
  };
}

/** Ours by the tables of the grammar alone. */
export const WITHOUT_LEXICON: LemmaFinder = {
  name: 'siyaq, without',
  find: (form) => lemmasOf(rankAnalyses(analyseWord(form))),
};

function lemmasOf(analyses: readonly { lemma: string }[]): string[] {
  return [...new Set(analyses.map(({ lemma }) => lemma))];
}

/**
 * Snowball's stemmer, which gives stems and no lemmas: what it finds are the lemmas of the same dictionary that have the stem
 * of the word, those first that share more letters with it.
 */
export function snowball(lexicon: ReadonlySet<string>): LemmaFinder {
  const byStem = new Map<string, string[]>();
  for (const lemma of lexicon) {
    const stem = stemmer(lemma);
    const same = byStem.get(stem);
    if (same) same.push(lemma);
    else byStem.set(stem, [lemma]);
  }
  return {
    name: 'snowball, with it',
    find: (form) =>
      [...(byStem.get(stemmer(form)) ?? [])].sort(
        (one, other) => Math.abs(one.length - form.length) - Math.abs(other.length - form.length),
      ),
  };
}
