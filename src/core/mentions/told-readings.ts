import { fold } from '../text/fold.ts';
import type { Bearer } from './bearers.ts';
import type { Contest } from './contest.ts';
import { isWordyGivenName } from './given-names.ts';
import type { Cue } from './setting.ts';

/** How much must speak for a short name whose bearer was not introduced. */
const TOLD = 3;

/** The same for one whose letters are an everyday word that no row knows: الباب, الجنينة. */
const TOLD_AMONG_WORDS = 5;

/** The same for a person, whose namesakes are more: two good signs, such as a verb of saying and his state. */
const TOLD_PERSON = 5;

/**
 * Whether a short name is told by its context: "قطر والكويت وعمان". Of people only the surnames that have a
 * row are, and no given names.
 */
export function isTold(
  { name }: Bearer,
  cues: readonly Cue[],
  { word, senses }: Pick<Contest, 'word' | 'senses'>,
): boolean {
  const points = cues.reduce((sum, cue) => sum + cue.points, 0);
  const isUnknownWord = word !== null && senses.length === 0;
  if (name.kind !== 'person') return points >= (isUnknownWord ? TOLD_AMONG_WORDS : TOLD);
  return points >= TOLD_PERSON && senses.length > 0 && !isWordyGivenName(fold(name.letters));
}
