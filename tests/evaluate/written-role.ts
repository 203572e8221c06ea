import type { NamedEntry } from '../../src/core/gazetteer/gazetteer.ts';
import { fold } from '../../src/core/text/fold.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { NAME_ROLES, type NameRole } from '../../src/core/entry.ts';

/** Role of a marked name; `unlisted` where the entry has no name with these letters. */
export type WrittenRole = NameRole | 'unlisted';

const LAM = '\u0644';
const ALEF = '\u0627';

/**
 * Which of an entry's names a marked surface is: the one with the same folded letters, spaces, marks and
 * punctuation aside, the more telling role first where two agree (main, alias, short, nisba). A surface
 * that begins with the lam of a swallowed article (`ل[لأردن|jordan]`) is also tried with its alef.
 *
 * @example writtenRole(russia, 'الروسية') === 'nisba'
 */
export function writtenRole({ names }: Pick<NamedEntry, 'names'>, surface: string): WrittenRole {
  const letters = lettersOf(surface);
  const readings = letters.startsWith(LAM) ? [letters, ALEF + letters] : [letters];
  const roles = new Set(
    names
      .filter(({ language, text }) => language === 'ar' && readings.includes(lettersOf(text)))
      .map(({ role }) => role),
  );
  return NAME_ROLES.find((role) => roles.has(role)) ?? 'unlisted';
}

const FOLDED = new Map<string, string>();

function lettersOf(text: string): string {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const letters = fold(normalise(text).text).replace(/[^\p{L}\p{N}]/gu, '');
  FOLDED.set(text, letters);
  return letters;
}
