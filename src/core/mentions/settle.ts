import type { Candidate } from '../gazetteer/find-candidates.ts';
import { rankBearers, type Bearer } from './bearers.ts';
import type { Accepted } from './evidence.ts';
import type { Reading, Verdict } from './judge-readings.ts';

/** How far behind the likeliest a reading may be to be offered as another. */
const OFFERED = 4;

/** Puts the bearers in order, and says whether anything told them apart. */
export function settle(
  candidate: Candidate,
  bearers: readonly Bearer[],
  verdict: Verdict | null,
  recency: (entry: string) => number,
): Accepted {
  const readings = new Map(verdict?.readings.map((reading) => [reading.bearer, reading]));
  const pointsOf = (bearer: Bearer): number => readings.get(bearer)?.points ?? 0;
  const ranked = rankBearers(bearers, pointsOf, recency);
  const [first, second] = ranked as [Bearer, Bearer?];
  const told = second !== undefined && recency(first.name.entry) !== recency(second.name.entry);
  return {
    candidate,
    bearers: ranked.filter((bearer) => pointsOf(first) - pointsOf(bearer) < OFFERED),
    cues: (readings.get(first) as Reading | undefined)?.cues ?? [],
    ambiguous: (verdict?.ambiguous ?? false) && !told,
    narrow: verdict !== null && verdict.lead < OFFERED,
  };
}
