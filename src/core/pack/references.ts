import type { Entry } from '../entry.ts';
import type { PastEvent } from '../past-event.ts';
import type { PackProblem } from './pack.ts';

/** A record and the line it stands on. */
export interface Placed<T> {
  line: number;
  value: T;
}

/**
 * Holds every id that a record refers to against the ids of the pack. A record that refers to an id that
 * no line declares is a problem and left out.
 *
 * A line that was refused for another mistake still declares its id. Who refers to it is not to blame, and
 * loses the reference only: otherwise one broken line would take half a pack with it. An event that has
 * no participant left goes too, and is named.
 *
 * @param declared ids of all entry lines of the file, broken ones included
 */
export function settleReferences(
  entries: readonly Placed<Entry>[],
  events: readonly Placed<PastEvent>[],
  declared: ReadonlySet<string>,
): { entries: Entry[]; events: PastEvent[]; problems: PackProblem[] } {
  const problems: PackProblem[] = [];
  const refuse = (line: number, record: string, message: string): void => {
    problems.push({ line, record, message });
  };

  const sound = entries.filter(({ line, value }) => {
    const dead = value.related.filter(({ entry }) => !declared.has(entry));
    for (const { entry } of dead)
      refuse(line, value.id, `"related" refers to ${entry}, which is no entry of this pack`);
    return dead.length === 0;
  });
  const kept = new Set(sound.map(({ value }) => value.id));

  const settledEvents: PastEvent[] = [];
  for (const { line, value } of events) {
    const dead = value.participants.filter((id) => !declared.has(id));
    for (const id of dead) {
      const key = id === value.place ? 'place' : 'participants';
      refuse(line, value.id, `"${key}" refers to ${id}, which is no entry of this pack`);
    }
    if (dead.length > 0) continue;
    const participants = value.participants.filter((id) => kept.has(id));
    const place = value.place !== null && kept.has(value.place) ? value.place : null;
    if (participants.length > 0) settledEvents.push({ ...value, participants, place });
    else refuse(line, value.id, 'every participant stands on a line that was refused');
  }

  return {
    entries: sound.map(({ value }) => ({
      ...value,
      related: value.related.filter(({ entry }) => kept.has(entry)),
    })),
    events: settledEvents,
    problems,
  };
}
