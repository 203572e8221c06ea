import { normalise } from '../text/normalise.ts';
import { isLineage, isNameParticle } from './name-particles.ts';

/**
 * The short names by which an article goes on after a person's full one: the last word, and the particle
 * before it with it.
 *
 * @returns none for a single word, or for one too short to tell anything
 * @example shortNamesOf('غابرييل بوريتش') // بوريتش
 * @example shortNamesOf('ألبرتو فان كلافيرين') // كلافيرين, فان كلافيرين
 * @example shortNamesOf('خالد بن سلمان') // بن سلمان
 * @example shortNamesOf('عبد الرحمن') // none
 */
export function shortNamesOf(name: string): string[] {
  const words = normalise(name).text.split(' ').filter(Boolean);
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (words.length < 2 || last.length < 3) return [];
  const joined = words.length > 2 ? [`${before} ${last}`] : [];
  if (isLineage(before)) return joined;
  return isNameParticle(before) ? [last, ...joined] : [last];
}
