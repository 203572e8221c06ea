/**
 * From unit `at` of a text on, a unit stood `by` units further on in the original. A list of them in rising
 * order is the way back; most texts have few.
 */
export interface Shift {
  at: number;
  by: number;
}

/** Notes that from unit `at` on the original is `by` units ahead. */
export function shiftFrom(shifts: Shift[], at: number, by: number): void {
  const last = shifts.at(-1);
  if (last?.at === at) last.by = by;
  else shifts.push({ at, by });
}

/** Shifts over two steps: from units to the text of the step before, and from there to the original. */
export function followedBy(shifts: readonly Shift[], before: readonly Shift[]): Shift[] {
  const both: Shift[] = [];
  let [i, j, at, by, byBefore] = [0, 0, 0, 0, 0];
  while (i < shifts.length || j < before.length) {
    const own = shifts[i]?.at ?? Infinity;
    // The units of the step before may have been dropped: what begins among them begins after them.
    const other = Math.max(at, (before[j]?.at ?? Infinity) - by);
    at = Math.min(own, other);
    if (own <= other) by = shifts[i++]!.by;
    else byBefore = before[j++]!.by;
    shiftFrom(both, at, by + byBefore);
  }
  return both;
}
