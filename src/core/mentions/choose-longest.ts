import type { Candidate } from '../gazetteer/find-candidates.ts';

/**
 * Settles overlaps: the longest name wins ("بحر الصين الجنوبي" over الصين); of equally long ones the one
 * that needs fewer proclitics, then the earlier. The result is in no order.
 *
 * A complement helps a name to win but leaves room for the names in it: of "الحرب في أوكرانيا", الحرب is
 * the war and أوكرانيا the state. Where the complement holds no name, it stays with its head.
 */
export function chooseLongest(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) => b.length - a.length || a.clitics.length - b.clitics.length || a.start - b.start,
  );
  const taken = new Set<number>();
  const chosen = ordered.filter(({ firstWord, lastWord, head }) => {
    const last = head?.lastWord ?? lastWord;
    if (!isFree(taken, firstWord, last)) return false;
    take(taken, firstWord, last);
    return true;
  });
  return chosen.map((candidate) => {
    const { head, lastWord } = candidate;
    if (head === null || isFree(taken, head.lastWord + 1, lastWord)) return candidate;
    return { ...candidate, lastWord: head.lastWord, end: head.end };
  });
}

function isFree(taken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let word = first; word <= last; word++) if (taken.has(word)) return false;
  return true;
}

function take(taken: Set<number>, first: number, last: number): void {
  for (let word = first; word <= last; word++) taken.add(word);
}
