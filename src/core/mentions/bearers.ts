import type { Candidate } from '../gazetteer/find-candidates.ts';

export type Bearer = Candidate['bearers'][number];

const ROLE_RANK = { main: 3, alias: 2, short: 1, nisba: 0 } as const;

/** The bearers of a candidate that pass; null when none does. The same object when all do. */
export function keepBearers(
  candidate: Candidate,
  keep: (name: Bearer['name']) => boolean,
): Candidate | null {
  const bearers = candidate.bearers.filter(({ name }) => keep(name));
  if (bearers.length === candidate.bearers.length) return candidate;
  return bearers.length > 0 ? { ...candidate, bearers } : null;
}

/**
 * Likeliest first: by what the context says, then by role, then the one named last in this article, then
 * by spelling. One per entry.
 *
 * @param points of a bearer, from its context
 */
export function rankBearers(
  bearers: readonly Bearer[],
  points: (bearer: Bearer) => number,
  recency: (entry: string) => number,
): Bearer[] {
  if (bearers.length === 1) return [...bearers];
  const ranked = [...bearers].sort(
    (a, b) =>
      points(b) - points(a) ||
      ROLE_RANK[b.name.role] - ROLE_RANK[a.name.role] ||
      recency(b.name.entry) - recency(a.name.entry) ||
      Number(b.spelling === 'exact') - Number(a.spelling === 'exact'),
  );
  return ranked.filter(
    (bearer, i) => ranked.findIndex((other) => other.name.entry === bearer.name.entry) === i,
  );
}
