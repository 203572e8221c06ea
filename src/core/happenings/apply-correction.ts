import type { Judgement } from './judgement.ts';
import type { ToldEvent } from './told-event.ts';

/** The event as the reader wrote it; what it is about and where it is told stays. */
export function applyCorrection(
  event: ToldEvent,
  { to }: Extract<Judgement, { is: 'corrected' }>,
): ToldEvent {
  const { from, to: until, precision, title, participants, place } = to;
  return {
    ...event,
    ...{ from, to: until, precision, title, participants, place },
    roles: event.roles.filter(({ entry }) => participants.includes(entry)),
    reality: 'happened',
    confidence: 1,
  };
}
