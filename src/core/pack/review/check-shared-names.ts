import type { Entry } from '../../entry.ts';
import { normalise } from '../../text/normalise.ts';

/**
 * Arabic names that several entries claim without an introduction, nisba forms apart: where both are meant to,
 * the engine offers all of them; otherwise one of them is to be named more fully.
 *
 * @returns each name as the first entry writes it, with the ids that claim it, in the order given
 * @example checkSharedNames([…]) // [{ name: 'طرابلس', entries: ['tripoli-lebanon', 'tripoli-libya'] }]
 */
export function checkSharedNames(
  entries: readonly Pick<Entry, 'id' | 'names'>[],
): { name: string; entries: string[] }[] {
  const claims = new Map<string, { name: string; entries: string[] }>();
  for (const { id, names } of entries)
    for (const { text, language, role, alone } of names) {
      if (language !== 'ar' || !alone || role === 'nisba') continue;
      const key = normalise(text).folded.replaceAll(' ', '');
      const claim = claims.get(key);
      if (!claim) claims.set(key, { name: text, entries: [id] });
      else if (!claim.entries.includes(id)) claim.entries.push(id);
    }
  return [...claims.values()].filter((claim) => claim.entries.length > 1);
}
