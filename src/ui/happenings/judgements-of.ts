import type { Happening } from '../../core/happenings/happening.ts';
import type { Judgement } from '../../core/happenings/judgement.ts';
import type { ToldEvent } from '../../core/happenings/told-event.ts';
import { isKeptEvent } from './is-kept.ts';

/** What is said of a happening is said of all that tell it; of a page that is not saved, nothing is. */

export function judgementsOf({ told }: Happening, is: 'confirmed' | 'hidden'): Judgement[] {
  return told.filter(isKeptEvent).map(({ id }) => ({ is, event: id }));
}

/**
 * That two are the same: each that tells the one with each that tells the other, since the groups are made anew from
 * single events, and an earlier word that sets two of them apart must not stand against this one.
 */
export function joining(happening: Happening, other: Happening): Judgement[] {
  const others = other.told.filter(isKeptEvent);
  return happening.told
    .filter(isKeptEvent)
    .flatMap(({ id }) =>
      others.map((it): Judgement => ({ is: 'joined', event: id, other: it.id })),
    );
}

/** That one of those that tell a happening tells of another one. */
export function splitting({ told }: Happening, { id }: ToldEvent): Judgement[] {
  return told
    .filter((event) => event.id !== id && isKeptEvent(event))
    .map((event): Judgement => ({ is: 'apart', event: id, other: event.id }));
}

/** Whether {@link splitting} says something. */
export function canSplit(told: readonly ToldEvent[], event: ToldEvent): boolean {
  return isKeptEvent(event) && told.some((other) => other !== event && isKeptEvent(other));
}
