import { JUDGED_QUERIES, type JudgedQuery } from './judged-queries.ts';
import { SECOND_STRANGERS_QUERIES } from './second-strangers-queries.ts';
import { STRANGERS_QUERIES } from './strangers-queries.ts';

/** Sets of queries whose figures are printed apart. */
export interface QuerySet {
  name: string;
  queries: readonly JudgedQuery[];
}

export const QUERY_SETS: readonly QuerySet[] = [
  { name: 'own', queries: JUDGED_QUERIES },
  { name: 'strangers', queries: STRANGERS_QUERIES },
  { name: 'strangers 2', queries: SECOND_STRANGERS_QUERIES },
];

/** Of all sets: judged articles and what was found are numbered by a query's place here. */
export const ALL_QUERIES: readonly JudgedQuery[] = QUERY_SETS.flatMap(({ queries }) => queries);
