import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { BlockWords } from './block-words.ts';

const NO_WORDS: readonly string[] = [];
/** More words of a table than this say no more. */
const MOST = 2;

/** What the rules may ask of the whole article: its words, and the entries named in it beyond doubt. */
export class ArticleView {
  readonly #blocks: readonly BlockWords[];
  readonly #named = new Map<string, string>();
  readonly #tied = new Map<string, string>();
  /** What was asked for before: the tables are the same objects from candidate to candidate. */
  readonly #found = new Map<ReadonlySet<string>, readonly string[]>();
  #words: Set<string> | null = null;

  constructor(blocks: readonly BlockWords[]) {
    this.#blocks = blocks;
  }

  /**
   * Records an entry that a name without a rival reading stands for, with that name as written and the
   * entries that it is tied to.
   */
  addNamed(entry: string, surface: string, ties: readonly string[]): void {
    if (this.#named.has(entry)) return;
    this.#named.set(entry, surface);
    for (const tied of ties) if (!this.#tied.has(tied)) this.#tied.set(tied, surface);
  }

  /** The name by which an entry is named beyond doubt, or null. */
  nameOf(entry: string): string | null {
    return this.#named.get(entry) ?? null;
  }

  /** The name of an entry named beyond doubt that is tied to another: the sultan's, of Oman. */
  nameTiedTo(entry: string): string | null {
    return this.#tied.get(entry) ?? null;
  }

  /** Up to `most` words of a folded table, two at most, that stand in the article, proclitics or not. */
  wordsOf(table: ReadonlySet<string>, most: 1 | 2): readonly string[] {
    if (table.size === 0) return NO_WORDS;
    let found = this.#found.get(table);
    if (found === undefined) this.#found.set(table, (found = this.#firstOf(table)));
    return found.length > most ? found.slice(0, most) : found;
  }

  #firstOf(table: ReadonlySet<string>): readonly string[] {
    const found: string[] = [];
    for (const word of table) {
      if (!this.#all().has(word)) continue;
      found.push(word);
      if (found.length === MOST) break;
    }
    return found;
  }

  #all(): Set<string> {
    if (this.#words !== null) return this.#words;
    const words = new Set<string>();
    for (const block of this.#blocks)
      for (let i = 0; i < block.count; i++) for (const form of block.bare(i)) words.add(form);
    return (this.#words = words);
  }
}

/** The candidates of one block by the words they begin and end with. */
export class CandidatesByWord {
  readonly #candidates: readonly Candidate[];
  #beginning: Map<number, Candidate[]> | null = null;
  #ending: Map<number, Candidate[]> | null = null;

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates;
  }

  beginningAt(word: number): readonly Candidate[] {
    this.#beginning ??= grouped(this.#candidates, ({ firstWord }) => firstWord);
    return this.#beginning.get(word) ?? [];
  }

  endingAt(word: number): readonly Candidate[] {
    this.#ending ??= grouped(this.#candidates, ({ lastWord }) => lastWord);
    return this.#ending.get(word) ?? [];
  }
}

function grouped(
  candidates: readonly Candidate[],
  wordOf: (candidate: Candidate) => number,
): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const word = wordOf(candidate);
    const group = groups.get(word);
    if (group) group.push(candidate);
    else groups.set(word, [candidate]);
  }
  return groups;
}
