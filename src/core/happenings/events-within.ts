import { isWithin } from './same-happening.ts';
import type { ToldEvent } from './told-event.ts';

/** Finds the events of an entry within a time, without a look at all the others. */
export class EventsWithin {
  /** By entry, those that begin first first. */
  readonly #of = new Map<string, ToldEvent[]>();

  constructor(events: readonly ToldEvent[]) {
    const byBeginning = events.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    for (const event of byBeginning)
      for (const id of event.participants) {
        const list = this.#of.get(id);
        if (list) list.push(event);
        else this.#of.set(id, [event]);
      }
  }

  /**
   * Those that have a participant in common with an event and lie within its longer time, in no order, some more than
   * once.
   */
  *of(event: ToldEvent): Generator<ToldEvent> {
    for (const id of event.participants) {
      const list = this.#of.get(id) ?? [];
      for (let i = firstFrom(list, event.from); i < list.length; i++) {
        const it = list[i]!;
        if (it.from > event.to) break;
        if (isWithin(it, event) && !(it.from === event.from && it.to === event.to)) yield it;
      }
    }
  }
}

/** The place of the first that begins on a day or later. */
function firstFrom(events: readonly ToldEvent[], day: string): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.from < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
