import type { Candidate } from '../gazetteer/find-candidates.ts';

/**
 * Settles overlaps: the longest name wins ("بحر الصين الجنوبي" over الصين); of equally long ones the one
 * that needs fewer proclitics, then the earlier. The result is in no order.
 */
export function chooseLongest(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) => b.length - a.length || a.clitics.length - b.clitics.length || a.start - b.start,
  );
  const taken = new Set<number>();
  return ordered.filter(({ firstWord, lastWord }) => {
    for (let word = firstWord; word <= lastWord; word++) if (taken.has(word)) return false;
    for (let word = firstWord; word <= lastWord; word++) taken.add(word);
    return true;
  });
}
