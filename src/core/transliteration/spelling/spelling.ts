/** Where in a Latin word a spelling holds; `front`: before e, i or y. */
export type Place = 'any' | 'start' | 'end' | 'front';

/**
 * Latin letters, the Arabic letters written for them, what it costs (0 usual, 1 as if the letters had
 * nothing to do with each other), where, and a name with its Arabic spelling that shows it.
 */
export type Spelling = readonly [
  latin: string,
  arabic: string,
  cost: number,
  place: Place,
  example: string,
];
