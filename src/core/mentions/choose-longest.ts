import type { Candidate } from '../gazetteer/find-candidates.ts';

/**
 * Settles overlaps: the longest name wins ("بحر الصين الجنوبي" over الصين); of equally long ones the one
 * that needs fewer proclitics, then the earlier. The result is in no order.
 *
 * A complement helps a name to win but leaves room for the names in it: of "الحرب في أوكرانيا", الحرب is
 * the war and أوكرانيا the state. Where the complement holds no name, it stays with its head.
 */
export function chooseLongest(candidates: readonly Candidate[]): Candidate[] {
  const ordered = withoutTitled(candidates).sort(
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

const FULL: ReadonlySet<string> = new Set(['main', 'alias']);

/**
 * Without the shorter of two names of one person that overlap: of "الشيخ تميم" and "تميم بن حمد" in "الشيخ تميم بن حمد" the
 * second is meant, and the title stands before it.
 */
function withoutTitled(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((first, i) => {
    const [bearer] = first.bearers;
    if (bearer?.name.kind !== 'person' || first.lastWord === first.firstWord) return true;
    for (let k = i + 1; k < candidates.length; k++) {
      const second = candidates[k]!;
      if (second.firstWord > first.lastWord) break;
      const isFuller = second.lastWord - second.firstWord > first.lastWord - first.firstWord;
      if (!isFuller || second.firstWord === first.firstWord || second.clitics !== '') continue;
      const both = [...first.bearers, ...second.bearers];
      const isSame = both.every(
        ({ name }) => name.entry === bearer.name.entry && FULL.has(name.role),
      );
      if (isSame && second.lastWord > first.lastWord) return false;
    }
    return true;
  });
}

function isFree(taken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let word = first; word <= last; word++) if (taken.has(word)) return false;
  return true;
}

function take(taken: Set<number>, first: number, last: number): void {
  for (let word = first; word <= last; word++) taken.add(word);
}
