import { ARTICLE, CLITIC_RULES } from '../gazetteer/clitics.ts';
import type { WordPart } from './analysis.ts';

/** Particles and article before a noun. */
export interface NounPrefix {
  /** How many letters of the word they take. */
  length: number;
  parts: readonly WordPart[];
  definite: boolean;
  cost: number;
}

const LETTER_COSTS: Readonly<Record<string, number>> = {
  و: 0.35,
  ف: 0.9,
  ب: 0.45,
  ك: 1.2,
  ل: 0.5,
};
const CONJUNCTIONS = 'وف';
const LEAST_REST = 2;

/**
 * The beginnings with which a noun may open, by the rules of the gazetteer, the article apart from its word.
 *
 * @param least how many letters must be left
 * @example nounPrefixes('للجنة').map(({ length, definite }) => [length, definite]) // [0, false], [1, false], [2, true]
 */
export function nounPrefixes(word: string, least = LEAST_REST): NounPrefix[] {
  const found: NounPrefix[] = [];
  for (const { peels, restores } of [{ peels: '', restores: false }, ...CLITIC_RULES]) {
    if (!word.startsWith(peels) || word.length < peels.length + least) continue;
    const letters = restores ? peels.slice(0, -1) : peels;
    const parts = [...letters].map((letter): WordPart => ({
      letters: letter,
      role: CONJUNCTIONS.includes(letter) ? 'conjunction' : 'preposition',
    }));
    const cost = [...letters].reduce((sum, letter) => sum + LETTER_COSTS[letter]!, 0);
    const article: WordPart = { letters: ARTICLE, role: 'article' };
    // The article makes sure that what stands before it is a particle.
    const sure = cost / 3;
    if (restores)
      found.push({ length: peels.length, parts: [...parts, article], definite: true, cost: sure });
    else {
      found.push({ length: peels.length, parts, definite: false, cost });
      const from = peels.length + ARTICLE.length;
      // Behind lam the article is written لل.
      if (
        !peels.endsWith('ل') &&
        word.startsWith(ARTICLE, peels.length) &&
        word.length >= from + least
      )
        found.push({ length: from, parts: [...parts, article], definite: true, cost: sure });
    }
  }
  return found;
}
