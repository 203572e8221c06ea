import { normalise } from '../text/normalise.ts';
import { fold } from '../text/fold.ts';

/** UTF-16 units. */
const LONGEST = 60;

/**
 * A tag or the name of a collection as it is kept: one line without a number sign in front, single spaces within.
 *
 * @returns null where nothing is left
 * @example tidyTag(' #أسعار  النفط ') === 'أسعار النفط'
 */
export function tidyTag(written: string): string | null {
  const tidy = written
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/^#+\s*/u, '')
    .slice(0, LONGEST)
    .trim();
  return tidy === '' ? null : tidy;
}

/**
 * Two tags with one key are one: marks, hamza seats and case do not part them.
 *
 * @example tagKey('الأردن') === tagKey('الاردن')
 */
export function tagKey(tag: string): string {
  return fold(normalise(tag).text).toLowerCase();
}
