import { describe, expect, test } from 'vitest';
import {
  withLexicon,
  WITHOUT_LEXICON,
  type LemmaFinder,
} from '../../evaluate/words/judge-words.ts';
import { readLemmas, readWordGold } from '../../evaluate/words/word-gold.ts';
import { sharesOf } from '../../evaluate/words/words-report.ts';

const gold = await readWordGold();
const lexicon = await readLemmas(gold);

/** Below these the analysis has become worse than it may be. */
const FLOORS: readonly (readonly [LemmaFinder, first: number, amongFirst: number])[] = [
  [withLexicon(lexicon), 0.94, 0.985],
  [WITHOUT_LEXICON, 0.64, 0.91],
];

describe('inflected words', () => {
  test('are many, and the dictionary is of many more lemmas', () => {
    expect(gold.length).toBeGreaterThanOrEqual(500);
    const own = new Set(gold.flatMap(({ lemmas }) => lemmas));
    expect(lexicon.size - own.size).toBeGreaterThanOrEqual(1500);
  });

  test.each(FLOORS)(
    'are led back to their lemmas by tables and perhaps a dictionary: %#',
    (finder, first, amongFirst) => {
      const shares = sharesOf(gold, finder);
      expect(shares.first).toBeGreaterThanOrEqual(first);
      expect(shares.amongFirst).toBeGreaterThanOrEqual(amongFirst);
    },
  );
});
