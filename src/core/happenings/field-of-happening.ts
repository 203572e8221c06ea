import { EVENT_FIELDS, fieldOf, type EventField } from '../events/event-class.ts';
import type { Happening } from './happening.ts';

/** Fields of events as they are chosen among, and `unsorted` for what has no class. */
export const HAPPENING_FIELDS = [...EVENT_FIELDS, 'unsorted'] as const;
export type HappeningField = EventField | 'unsorted';

/** @example fieldOfHappening(treaty) === 'diplomacy' */
export function fieldOfHappening({ event }: Pick<Happening, 'event'>): HappeningField {
  return event.class === undefined ? 'unsorted' : (fieldOf(event.class) ?? 'unsorted');
}
