import type { Bilingual } from '../bilingual.ts';
import type { Interval } from '../interval.ts';

/** What the reader wrote in place of what a source says. */
export interface Correction extends Interval {
  title: Bilingual;
  participants: string[];
  place: string | null;
}

/**
 * What the reader decided about told events, by their ids. Never derived: it outlives that the articles are read
 * anew, by other rules.
 * - `confirmed`, `hidden`: of the one event;
 * - `corrected`: the event is as the reader says;
 * - `joined`, `apart`: two events are the same happening, or are not, whatever they look like.
 */
export type Judgement =
  | { is: 'confirmed'; event: string }
  | { is: 'hidden'; event: string }
  | { is: 'corrected'; event: string; to: Correction }
  | { is: 'joined'; event: string; other: string }
  | { is: 'apart'; event: string; other: string };
