import { describe, expect, it } from 'vitest';
import { SpellingRanker } from '../../../../src/core/transliteration/rank-spellings.ts';

const ranker = new SpellingRanker(['Medvedev', 'Mendeleev', 'Matviyenko', 'Medvedeva', '12']);

describe('SpellingRanker', () => {
  it.each([
    ['ميدفيديف', 'Medvedev'],
    ['ميدفيديفا', 'Medvedeva'],
    ['مندلييف', 'Mendeleev'],
    ['ماتفيينكو', 'Matviyenko'],
  ])('puts for %s the name %s first', (arabic, name) => {
    const ranked = ranker.rank(arabic);
    expect(ranked[0]?.name).toBe(name);
    expect(ranked.map(({ score }) => score)).toEqual(
      ranked.map(({ score }) => score).sort((a, b) => b - a),
    );
  });

  it.each(['القاهرة', 'Medvedev', ''])('finds none for %j', (arabic) => {
    expect(ranker.rank(arabic)).toEqual([]);
  });
});
