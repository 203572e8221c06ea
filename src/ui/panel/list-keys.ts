/**
 * Keys of a search with its results: down from the field to the first result, up and down among the
 * results, Home and End, and up from the first back to the field.
 *
 * @param field the search field
 * @param results the focusable results in order
 * @returns whether the key was one of these and has been acted on
 */
export function moveInResults(
  key: string,
  field: HTMLElement,
  results: readonly HTMLElement[],
): boolean {
  const focused = document.activeElement;
  const at = results.findIndex((result) => result === focused);
  const target = targetOf(key, at, results.length);
  if (target === null || (at < 0 && focused !== field)) return false;
  (target < 0 ? field : results[target])?.focus();
  return true;
}

/** Index to move to, -1 for the field, null for no move. `at` is -1 in the field. */
export function targetOf(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (at < 0) return null;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Escape') return -1;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
