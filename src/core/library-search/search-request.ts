/** One of the ways in which something that is looked for may stand in an article. */
export interface Way {
  /** Terms word by word: at each place any of them may stand. One place for a word, several for a phrase. */
  slots: readonly (readonly string[])[];
  /** How far each slot is from the first: words that nobody looks for are passed over and counted. */
  offsets: readonly number[];
  /** How much it says where it is found, 1 for a word as it was typed. */
  weight: number;
  /** The words stand within so many of one another in any order, not at their offsets. */
  within?: number;
  /** How often it is found says nothing, so that what is found by it alone comes last. */
  isWeak?: boolean;
}

/** Something that is looked for: found where one of its ways is. */
export type Wanted = readonly Way[];

/** What is looked for, as terms. */
export interface SearchRequest {
  wanted: readonly Wanted[];
  without: readonly Wanted[];
  /** Each a list of terms one of which must stand in an article; where it is `not`, none. */
  terms: readonly { any: readonly string[]; not: boolean }[];
  /** Names of outlets or parts of them as `searchKey` has them; any of them, none of those that are `not`. */
  outlets: readonly { key: string; isWhole: boolean; not: boolean }[];
  /** Days since 1970-01-01, both included; null where there is no bound. */
  days: readonly { from: number | null; to: number | null; not: boolean }[];
  /** Any of them, where there are some. */
  months: readonly { from: number; to: number }[];
  notes: readonly { not: boolean }[];
  /** Ids of the articles that may be found, null for all. */
  among: ReadonlySet<string> | null;
}

/** Every term that a search reads postings of. */
export function termsOf({ wanted, without, terms }: SearchRequest): Set<string> {
  return new Set([
    ...[...wanted, ...without].flatMap((ways) => ways.flatMap(({ slots }) => slots.flat())),
    ...terms.flatMap(({ any }) => any),
  ]);
}
