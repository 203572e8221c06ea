import { fold } from '../text/fold.ts';
import type { Bearer } from './bearers.ts';
import { isWordyGivenName } from './given-names.ts';
import type { Cue } from './setting.ts';

/** How much must speak for a short name whose bearer was not introduced. */
const TOLD = 3;

/** The same for a person, whose namesakes are more: two good signs, such as a verb of saying and his state. */
const TOLD_PERSON = 6;

/**
 * Whether a short name is told by its context: "قطر والكويت وعمان". Of people only the surnames that have a
 * row are, and no given names.
 */
export function isTold({ name }: Bearer, cues: readonly Cue[]): boolean {
  const points = cues.reduce((sum, cue) => sum + cue.points, 0);
  if (name.kind !== 'person') return points >= TOLD;
  return points >= TOLD_PERSON && !isWordyGivenName(fold(name.letters));
}
