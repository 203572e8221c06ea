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

/** @param termsOf the terms of each row, each once */
export function sortTerms(termsOf: readonly (readonly string[])[]): SortedTerms {
  const rowsOf = new Map<string, number[]>();
  for (const [row, terms] of termsOf.entries())
    for (const term of terms) {
      const rows = rowsOf.get(term);
      if (rows) rows.push(row);
      else rowsOf.set(term, [row]);
    }
  const terms = [...rowsOf.keys()].sort();
  const lists = terms.map((term) => rowsOf.get(term)!);
  const starts = new Uint32Array(terms.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = starts[i]! + list.length;
  return { terms, starts, rows: Uint32Array.from(lists.flat()) };
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

const NO_ROWS = new Uint32Array();
