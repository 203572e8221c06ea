import type { Mention } from '../mention.ts';

/**
 * The blocks whose mentions are others than before, with what they are now. A block that is new and has
 * none is not among them, nor one that is gone.
 *
 * @example changedMentions(new Map([[1, [qatar]]]), new Map([[1, []], [2, [oman]]])) // [[1, []], [2, [oman]]]
 */
export function changedMentions(
  before: ReadonlyMap<number, readonly Mention[]>,
  now: ReadonlyMap<number, Mention[]>,
): [number, Mention[]][] {
  return [...now].filter(([number, mentions]) => !isSame(before.get(number) ?? [], mentions));
}

/** Whether two values of plain data hold the same: a mention may come to say more than it does today. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
