import type { Entry } from '../entry.ts';
import type { PastEvent } from '../past-event.ts';
import type { PackProblem } from './pack.ts';

/** A record and the line it stands on. */
export interface Placed<T> {
  line: number;
  value: T;
}

/**
 * Takes the references to broken lines out of the records of a pack. Who refers to such a line is not to
 * blame, and loses the reference only: otherwise one broken line would take half a pack with it. An event
 * that has no participant left goes too, and is named.
 *
 * An id that no line of the file declares is one of another pack, and stays: who shows a record passes over
 * ids that the glossary does not hold. Whether some pack holds it is for `checkBetweenPacks`.
 *
 * @param declared ids of all entry lines of the file, broken ones included
 */
export function settleReferences(
  entries: readonly Placed<Entry>[],
  events: readonly Placed<PastEvent>[],
  declared: ReadonlySet<string>,
): { entries: Entry[]; events: PastEvent[]; problems: PackProblem[] } {
  const problems: PackProblem[] = [];
  const sound = new Set(entries.map(({ value }) => value.id));
  const stands = (id: string): boolean => sound.has(id) || !declared.has(id);

  const settledEvents: PastEvent[] = [];
  for (const { line, value } of events) {
    const participants = value.participants.filter(stands);
    const place = value.place !== null && stands(value.place) ? value.place : null;
    if (participants.length > 0) settledEvents.push({ ...value, participants, place });
    else
      problems.push({
        line,
        record: value.id,
        message: 'every participant stands on a line that was refused',
      });
  }

  return {
    entries: entries.map(({ value }) => ({
      ...value,
      ...(value.life
        ? { life: { ...value.life, offices: value.life.offices.filter(({ of }) => stands(of)) } }
        : {}),
      related: value.related.filter(({ entry }) => stands(entry)),
    })),
    events: settledEvents,
    problems,
  };
}
