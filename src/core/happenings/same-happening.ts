import type { EventClass } from '../events/event-class.ts';
import type { ToldEvent } from './told-event.ts';

/** Classes by which writers name one and the same happening. */
const ALIKE: readonly (readonly EventClass[])[] = [
  ['meet', 'receive', 'talk', 'summit', 'host'],
  ['visit', 'arrive', 'inspect'],
  ['attend', 'summit'],
  ['transfer', 'join'],
  ['sign', 'agree'],
  ['attack', 'strike', 'shell', 'launch'],
  ['attack', 'invade', 'outbreak'],
  ['assassinate', 'kill', 'die', 'strike'],
  ['seize', 'recapture', 'occupy'],
  ['elect', 'win-election', 'hold-election'],
  ['charge', 'accuse'],
  ['adopt', 'approve', 'vote', 'ratify'],
  ['cease-fire', 'agree'],
  ['dismiss', 'resign', 'overthrow'],
  ['appoint', 'take-office', 'form-government'],
  ['explode', 'attack', 'kill'],
];

/** By class, those that are named for it, itself among them. */
const NAMED_ALIKE = new Map<EventClass, ReadonlySet<EventClass>>();
for (const of of new Set(ALIKE.flat()))
  NAMED_ALIKE.set(of, new Set(ALIKE.filter((classes) => classes.includes(of)).flat()));

/** Of these, both sides do the same to each other, so that either may be told first. */
const MUTUAL = new Set<EventClass | undefined>([
  ...(['sign', 'meet', 'receive', 'talk', 'summit', 'agree', 'clash', 'cease-fire'] as const),
  ...([
    'sever-relations',
    'restore-relations',
    'exchange-prisoners',
    'merge',
    'host',
    'draw',
  ] as const),
]);

/**
 * Whether two told events can be one happening: told as equally true, of classes by which one thing is named, on days
 * that fit (`days` says how), with participants in common, of whom nobody does to the other what is done to them.
 * One participant in common is not enough, unless it is all that one of the two names and the class is the same.
 *
 * @example
 * // sameHappening("Putin and Kim signed the treaty, 19 June 2024", "Russia, North Korea, Putin, Kim: treaty") === true
 */
export function sameHappening(a: ToldEvent, b: ToldEvent): boolean {
  if (a.reality !== b.reality) return false;
  // A handful each: to look through them takes less time than to make a set.
  const [few, many] =
    a.participants.length <= b.participants.length
      ? [a.participants, b.participants]
      : [b.participants, a.participants];
  let shared = 0;
  for (const id of few) if (many.includes(id)) shared++;
  if (shared === 0) return false;
  const isWhole = shared === few.length;
  const enough = areAlike(a.class, b.class)
    ? shared >= 2 || (isWhole && a.class === b.class)
    : isUnclassed(a, b) && shared >= 2 && isWhole;
  return enough && daysFit(a, b) && !isTurnedRound(a, b);
}

/**
 * Whether what one of them tells more coarsely leaves room for the other: the same days, or some of the days of a month or
 * a longer time that the other names.
 */
function daysFit(a: ToldEvent, b: ToldEvent): boolean {
  if (a.from === b.from && a.to === b.to) return true;
  if (a.precision === 'day' && a.from === a.to && b.precision === 'day' && b.from === b.to)
    return false;
  return isWithin(a, b) || isWithin(b, a);
}

/** @example isWithin({from: '2024-06-19', to: '2024-06-19'}, {from: '2024-06-01', to: '2024-06-30'}) === true */
export function isWithin(
  inner: Pick<ToldEvent, 'from' | 'to'>,
  outer: Pick<ToldEvent, 'from' | 'to'>,
): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function areAlike(a: EventClass | undefined, b: EventClass | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || NAMED_ALIKE.get(a)?.has(b) === true;
}

function isUnclassed(a: ToldEvent, b: ToldEvent): boolean {
  return a.class === undefined || b.class === undefined;
}

/** "Russia attacked Ukraine" and "Ukraine attacked Russia" are not one. */
function isTurnedRound(a: ToldEvent, b: ToldEvent): boolean {
  if (MUTUAL.has(a.class) || MUTUAL.has(b.class)) return false;
  const [doers, others] = [inRole(a, 'agent'), inRole(b, 'agent')];
  const [done, undone] = [inRole(a, 'patient'), inRole(b, 'patient')];
  return (
    doers.some((id) => undone.includes(id) && !others.includes(id)) ||
    others.some((id) => done.includes(id) && !doers.includes(id))
  );
}

function inRole({ roles }: ToldEvent, role: 'agent' | 'patient'): string[] {
  return roles.filter((it) => it.role === role).map(({ entry }) => entry);
}
