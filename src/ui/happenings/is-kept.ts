import type { Happening } from '../../core/happenings/happening.ts';
import type { ToldEvent } from '../../core/happenings/told-event.ts';

/** Whether an event is stored: of a page that is not saved nothing is written. */
export function isKeptEvent({ provenance }: ToldEvent): boolean {
  return provenance.from !== 'article' || provenance.article !== '';
}

/** Whether the event that stands for a happening is stored. */
export function isKept({ event }: Happening): boolean {
  return isKeptEvent(event);
}
