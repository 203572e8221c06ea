import type { PastEvent } from '../../core/past-event.ts';
import type { EventTableRecord } from '../records.ts';
import { sortTerms } from './sorted-terms.ts';

/** Raised when the table gets another layout. One of another version is compiled anew from the events. */
export const EVENT_TABLE_VERSION = 1;

/**
 * What is asked of an edition's events without reading them: who took part, and when they were.
 *
 * @param events all of the edition, in its order; null for one that cannot be read, in which nobody took part
 */
export function compileEventTable(
  events: readonly (Pick<PastEvent, 'participants' | 'from' | 'to'> | null)[],
): Omit<EventTableRecord, 'edition'> {
  return {
    version: EVENT_TABLE_VERSION,
    participants: sortTerms(events.length, (row) => [...new Set(events[row]?.participants)]),
    from: events.map((event) => event?.from ?? ''),
    to: events.map((event) => event?.to ?? ''),
  };
}
