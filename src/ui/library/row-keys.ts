/** What a key means on a row of the list. */
export type RowDeed =
  | { is: 'move'; by: 1 | -1; selecting: boolean }
  | { is: 'select' | 'star' | 'archive' | 'mark' | 'tag' | 'remove' | 'clear' };

const DEEDS: Readonly<Record<string, Exclude<RowDeed['is'], 'move'>>> = {
  ...{ x: 'select', s: 'star', e: 'archive', r: 'mark', t: 'tag' },
  ...{ Delete: 'remove', Escape: 'clear' },
};
/** The keys of the same place on an Arabic keyboard. */
const ARABIC: Readonly<Record<string, string>> = {
  ...{ ت: 'j', ن: 'k', ء: 'x', س: 's', ث: 'e', ق: 'r', ف: 't' },
};

/** @returns null for a key that has no meaning here, or belongs to the browser */
export function deedOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): RowDeed | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const meant = ARABIC[key] ?? key;
  if (meant === 'j' || meant === 'ArrowDown')
    return { is: 'move', by: 1, selecting: event.shiftKey };
  if (meant === 'k' || meant === 'ArrowUp')
    return { is: 'move', by: -1, selecting: event.shiftKey };
  const deed = DEEDS[meant];
  return deed === undefined ? null : { is: deed };
}
