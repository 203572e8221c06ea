import type { Kind } from '../kind.ts';

/** Prepositions that open the complement of an agreement or event: between, in, with, on, against. */
const COMPLEMENTS = new Set(['بين', 'في', 'مع', 'على', 'ضد']);
const COMPLEMENTED: ReadonlySet<Kind> = new Set<Kind>(['agreement', 'event']);

/** Whether entries of a kind are named with a complement, and tie together the states in it. */
export function takesComplement(kind: Kind): boolean {
  return COMPLEMENTED.has(kind);
}

/**
 * How many letters of a name stand before its complement; null where it has none.
 *
 * @param breaks lengths in `letters` at which the words end, the last left out
 * @example headOf('event', 'الحربفيأوكرانيا', [5, 7]) === 5
 */
export function headOf(kind: Kind, letters: string, breaks: readonly number[]): number | null {
  if (!takesComplement(kind)) return null;
  const at = breaks.findIndex((end, i) =>
    COMPLEMENTS.has(letters.slice(end, breaks[i + 1] ?? letters.length)),
  );
  return at < 0 ? null : breaks[at]!;
}
