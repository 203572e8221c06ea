/**
 * How many edits turn one word into another: insertions, deletions, substitutions and transpositions of
 * neighbours, no stretch edited twice (optimal string alignment; Damerau, "A technique for computer
 * detection and correction of spelling errors", CACM 7:3, 1964). Only the diagonals within `max` of the
 * main one are computed (Ukkonen, "Algorithms for approximate string matching", 1985).
 *
 * @returns the distance, or null when it is above `max`
 * @example editDistance('larvov', 'lavrov', 1) // 1
 */
export function editDistance(a: string, b: string, max: number): number | null {
  if (Math.abs(a.length - b.length) > max) return null;
  const tooFar = max + 1;
  let twoBack: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(tooFar);
    if (i <= max) row[0] = i;
    let best = row[0]!;
    for (let j = Math.max(1, i - max); j <= Math.min(b.length, i + max); j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j - 1]! + (same ? 0 : 1), above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, twoBack[j - 2]! + 1);
      row[j] = cost;
      best = Math.min(best, cost);
    }
    if (best > max) return null;
    twoBack = above;
    above = row;
  }
  const distance = above[b.length]!;
  return distance <= max ? distance : null;
}

/** How many typing errors a word of this length may hold and still be meant: none below four letters. */
export function allowedEdits(length: number): number {
  if (length >= 8) return 2;
  return length >= 4 ? 1 : 0;
}
