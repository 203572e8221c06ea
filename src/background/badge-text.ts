const SAVED = '\u2713'; // check mark

/**
 * What stands on the toolbar button, in the four letters that fit.
 *
 * @param entities distinct entities of the page
 * @param saved whether its article is in the library
 * @example badgeText(12, true) === '✓12'
 */
export function badgeText(entities: number, saved: boolean): string {
  const count = entities > 0 ? String(Math.min(entities, 999)) : '';
  return saved ? `${SAVED}${count}` : count;
}
