import type { ArabicName } from './arabic-name.ts';
import type { LatinName } from './latin-name.ts';

/** Letters of the two scripts that stand for one another; '' where one script writes nothing. */
export interface Segment {
  arabic: string;
  latin: string;
  /** 0 for usual counterparts, 1 for a letter that the other script lacks. */
  cost: number;
}

/** A particle or an initial that the other name leaves out: Ludwig van Beethoven, لودفيغ بيتهوفن. */
const LEFT_OUT = 0.25;
/** The article on one side only: الدنمارك, Denmark. */
const ARTICLE_ALONE = 0.2;
/** One letter for another that it never stands for: less than losing both. */
const MISMATCH = 1.4;

/**
 * The cheapest way to read an Arabic name as the spelling of a Latin one, letter by letter (weighted edit
 * distance over groups of letters, after Wagner & Fischer, "The string-to-string correction problem",
 * JACM 21:1, 1974).
 */
export class Path {
  /** Infinity where every path costs more than the limit. */
  readonly cost: number;
  readonly #limit: number;
  readonly #arabic: ArabicName;
  readonly #latin: LatinName;
  readonly #costs: Float64Array;
  /** For each pair of positions, the pair that it was reached from. */
  readonly #from: Int32Array;

  /** @param limit paths that cost more are given up */
  constructor(arabic: ArabicName, latin: LatinName, limit: number) {
    this.#arabic = arabic;
    this.#latin = latin;
    this.#limit = limit;
    const size = (latin.letters.length + 1) * (arabic.folded.length + 1);
    this.#costs = new Float64Array(size).fill(Infinity);
    this.#costs[0] = 0;
    this.#from = new Int32Array(size);
    for (let i = 0; i <= latin.letters.length; i++) this.#walkRow(i);
    this.cost = this.#costs[size - 1]!;
  }

  /** From every position of the Arabic name at letter `i` of the Latin one, all ways on. */
  #walkRow(i: number): void {
    const { folded, unwritten, particles, articles } = this.#arabic;
    const latin = this.#latin;
    const inLatin = i < latin.letters.length;
    const space = latin.letters[i] === ' ';
    const steps = latin.steps[i] ?? [];
    for (let j = 0; j <= folded.length; j++) {
      const at = i * (folded.length + 1) + j;
      if (this.#costs[at] === Infinity) continue;
      if (j < folded.length) {
        this.#reach(at, i, j + 1, unwritten[j]!);
        if (particles[j]! > 0) this.#reach(at, i, j + particles[j]!, LEFT_OUT);
        if (articles[j]! > 0) {
          this.#reach(at, i, j + articles[j]!, ARTICLE_ALONE);
          if (inLatin && latin.articles[i]! > 0)
            this.#reach(at, i + latin.articles[i]!, j + articles[j]!, 0);
        }
      }
      if (!inLatin) continue;
      this.#reach(at, i + 1, j, latin.unwritten[i]!);
      if (latin.particles[i]! > 0) this.#reach(at, i + latin.particles[i]!, j, LEFT_OUT);
      if (j === folded.length) continue;
      if (space || folded[j] === ' ') {
        if (space && folded[j] === ' ') this.#reach(at, i + 1, j + 1, 0);
        continue;
      }
      this.#reach(at, i + 1, j + 1, MISMATCH);
      const unit = folded.charCodeAt(j);
      for (const { length, arabic, first, cost, end } of steps) {
        if (first !== unit && arabic !== '') continue;
        if (arabic.length > 1 && !folded.startsWith(arabic, j)) continue;
        const next = j + arabic.length;
        if (end && next < folded.length && folded[next] !== ' ') continue;
        this.#reach(at, i + length, next, cost);
      }
    }
  }

  #reach(at: number, i: number, j: number, cost: number): void {
    const to = i * (this.#arabic.folded.length + 1) + j;
    const total = this.#costs[at]! + cost;
    if (total >= this.#costs[to]! || total > this.#limit) return;
    this.#costs[to] = total;
    this.#from[to] = at;
  }

  /** Which letters stand for which, in order. */
  segments(): Segment[] {
    const width = this.#arabic.folded.length + 1;
    const segments: Segment[] = [];
    for (let at = this.#from.length - 1; at > 0; at = this.#from[at]!) {
      const before = this.#from[at]!;
      segments.push({
        arabic: this.#arabic.letters.slice(before % width, at % width),
        latin: this.#latin.letters.slice(Math.floor(before / width), Math.floor(at / width)),
        cost: this.#costs[at]! - this.#costs[before]!,
      });
    }
    return segments.reverse();
  }
}
