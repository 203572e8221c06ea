import type { Entry } from '../../entry.ts';
import type { Life, Office } from '../../life.ts';
import { isBefore, type PartialDate } from '../../partial-date.ts';
import type { PastEvent } from '../../past-event.ts';

type Person = Pick<Entry, 'id' | 'life'>;

/** Years of age below which hardly anybody holds an office. */
const OF_AGE = 18;
/** Held by birth, or by the young. */
const AT_ANY_AGE = new Set(['king', 'emir', 'sultan', 'emperor', 'crown-prince', 'player', 'pope']);

/** What one stays for ever. */
const FOUNDER = 'founder';

/** Of which a state or body has one at a time. */
const ONE_AT_A_TIME = new Set([
  'king',
  'emir',
  'sultan',
  'emperor',
  'president',
  'prime-minister',
  'chancellor',
  'supreme-leader',
  'crown-prince',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'chief-of-staff',
  'secretary-general',
  'director-general',
  'governor',
  'pope',
  'grand-imam',
]);

/**
 * Offices that began before their bearer was of age, or were held after the death.
 *
 * @example checkOffices([{ id: 'x', life: { born: '1980', offices: [{ as: 'minister', of: 'y', from: '1985' }] } }])
 */
export function checkOffices(people: readonly Person[]): { entry: string; message: string }[] {
  return people.flatMap(({ id, life }) =>
    (life?.offices ?? []).flatMap((office) => {
      const message = outsideOfLife(life!, office);
      return message === null ? [] : [{ entry: id, message }];
    }),
  );
}

function outsideOfLife({ born, died }: Life, { as, of, from, to }: Office): string | null {
  const begun = from ?? to;
  if (born !== undefined && begun !== undefined && !AT_ANY_AGE.has(as)) {
    const ofAge = `${Number(born.slice(0, 4)) + OF_AGE}`.padStart(4, '0');
    if (isBefore(begun, ofAge)) return `${as} of ${of} from ${begun}, born in ${born}`;
  }
  if (died === undefined) return null;
  if (from !== undefined && isBefore(died, from))
    return `${as} of ${of} from ${from}, died in ${died}`;
  if (to === undefined)
    return as === FOUNDER ? null : `${as} of ${of} without an end, died in ${died}`;
  return isBefore(died, to) ? `${as} of ${of} until ${to}, died in ${died}` : null;
}

/**
 * Pairs of people who are written to have held one office at one time. One of them has wrong years or is out of
 * date, or there were two governments.
 *
 * @returns the two ids, in the order given
 */
export function checkOverlaps(people: readonly Person[]): { entries: string[]; message: string }[] {
  const held = new Map<string, { id: string; office: Office }[]>();
  for (const { id, life } of people)
    for (const office of life?.offices ?? []) {
      if (!ONE_AT_A_TIME.has(office.as)) continue;
      const key = `${office.as} of ${office.of}`;
      held.set(key, [...(held.get(key) ?? []), { id, office }]);
    }
  return [...held].flatMap(([key, holders]) =>
    holders.flatMap((one, i) =>
      holders.slice(i + 1).flatMap((other) => {
        if (one.id === other.id || !overlap(one.office, other.office)) return [];
        const terms = [one, other].map(({ office }) => `${office.from ?? ''}–${office.to ?? ''}`);
        return [{ entries: [one.id, other.id], message: `both ${key}: ${terms.join(', ')}` }];
      }),
    ),
  );
}

/** Whether two terms share a day for certain; an end that is left out is later than all. */
function overlap(one: Office, other: Office): boolean {
  return beginsBefore(one.from, other.to) && beginsBefore(other.from, one.to);
}

function beginsBefore(from: PartialDate | undefined, to: PartialDate | undefined): boolean {
  return from !== undefined && (to === undefined || isBefore(from, to));
}

/** Past events that ended before the birth of somebody who took part, or began after the death. */
export function checkParticipants(
  events: readonly PastEvent[],
  people: readonly Person[],
): { entry: string; message: string }[] {
  const lives = new Map(people.map(({ id, life }) => [id, life]));
  return events.flatMap(({ id, from, to, participants }) =>
    participants.flatMap((person) => {
      const { born, died } = lives.get(person) ?? {};
      if (born !== undefined && isBefore(to, born))
        return [{ entry: id, message: `${person} was born in ${born}, after it` }];
      if (died !== undefined && isBefore(died, from))
        return [{ entry: id, message: `${person} died in ${died}, before it` }];
      return [];
    }),
  );
}
