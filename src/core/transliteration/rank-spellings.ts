import { alignNames, MIN_SPELLING_SCORE } from './align-spelling.ts';
import { readArabic } from './spelling/arabic-name.ts';
import { readLatin, type LatinName } from './spelling/latin-name.ts';

/** A Latin name and how well an Arabic one spells it, 0 to 1. */
export interface RankedName {
  name: string;
  score: number;
}

/** Latin names made ready to be looked up by Arabic spellings of them. */
export class SpellingRanker {
  readonly #names: readonly (readonly [name: string, ready: LatinName])[];

  constructor(names: readonly string[]) {
    this.#names = names.flatMap((name) => {
      const ready = readLatin(name);
      return ready ? [[name, ready] as const] : [];
    });
  }

  /**
   * The names that an Arabic one may be a spelling of, the likeliest first, names of one score in the order
   * given.
   *
   * @example new SpellingRanker(['Lavrov', 'Lebed']).rank('لافروف') // [{ name: 'Lavrov', score: 1 }]
   */
  rank(arabic: string): RankedName[] {
    const ready = readArabic(arabic);
    if (!ready) return [];
    return this.#names
      .flatMap(([name, latin]) => {
        const alignment = alignNames(ready, latin, MIN_SPELLING_SCORE);
        return alignment ? [{ name, score: alignment.score }] : [];
      })
      .sort((a, b) => b.score - a.score);
  }
}
