/**
 * Terms in order, each with the rows it stands in: row numbers of `terms[i]` are `rows[starts[i]…starts[i + 1]]`.
 * Plain arrays, so that the database stores them as they are and nothing is built when they are read.
 */
export interface SortedTerms {
  /** By code unit, each once. */
  terms: string[];
  /** One more than there are terms. */
  starts: Uint32Array;
  /** Ascending within a term. */
  rows: Uint32Array;
}

/**
 * @param termsOf the terms of a row, each once
 * @example sortTerms(2, (row) => [['b'], ['a', 'b']][row]) // a: 1; b: 0, 1
 */
export function sortTerms(rows: number, termsOf: (row: number) => readonly string[]): SortedTerms {
  // Terms by the order in which they are met, which a counting sort puts right: no list is made for a term.
  const met = new Map<string, number>();
  const counts: number[] = [];
  const pairs: number[] = [];
  for (let row = 0; row < rows; row++)
    for (const term of termsOf(row)) {
      let number = met.get(term);
      if (number === undefined) met.set(term, (number = counts.push(0) - 1));
      counts[number]! += 1;
      pairs.push(number, row);
    }
  const terms = [...met.keys()].sort();
  const starts = new Uint32Array(terms.length + 1);
  const next = new Uint32Array(terms.length);
  for (const [i, term] of terms.entries()) {
    const number = met.get(term)!;
    next[number] = starts[i]!;
    starts[i + 1] = starts[i]! + counts[number]!;
  }
  const sorted = new Uint32Array(pairs.length / 2);
  for (let i = 0; i < pairs.length; i += 2) sorted[next[pairs[i]!]!++] = pairs[i + 1]!;
  return { terms, starts, rows: sorted };
}

/** The rows of a term, none where it is no term. */
export function rowsOf({ terms, starts, rows }: SortedTerms, term: string): Uint32Array {
  const place = placeOf(terms, term);
  return terms[place] === term ? rows.subarray(starts[place], starts[place + 1]) : NO_ROWS;
}

/** Where a term stands in a sorted list, or would have to stand. */
export function placeOf(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a row is one of ascending ones. */
export function isAmong(rows: Uint32Array, row: number): boolean {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row;
}

const NO_ROWS = new Uint32Array();
