import { sameHappening } from './same-happening.ts';
import type { ToldEvent } from './told-event.ts';

/** Events by group; a group is a list of its events, another list whenever it has grown. */
export class EventGroups {
  readonly #apart: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #of: Map<string, ToldEvent[]>;

  /**
   * @param events each a group of its own, ids unique
   * @param apart ids of events that must not be in one group, both ways
   */
  constructor(
    events: readonly ToldEvent[],
    apart: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ) {
    this.#apart = apart;
    this.#of = new Map(events.map((event) => [event.id, [event]]));
  }

  /** Puts the groups of two events together, where both are here and nothing in them was set apart. */
  join(a: string, b: string): void {
    const [one, other] = [this.#of.get(a), this.#of.get(b)];
    if (!one || !other || one === other || this.#areApart(one, other)) return;
    const both = [...one, ...other];
    for (const { id } of both) this.#of.set(id, both);
  }

  /** The same with each of some events in turn, where each event of the one group can be each of the other. */
  joinAlike(event: ToldEvent, others: readonly ToldEvent[]): void {
    const refused = new Set<ToldEvent[]>();
    for (const other of others) {
      // Most are told from the event itself, before any group is looked at.
      if (!sameHappening(event, other)) continue;
      const [own, group] = [this.#of.get(event.id), this.#of.get(other.id)];
      if (!own || !group || own === group || refused.has(group)) continue;
      // What does not fit a group does not fit it when it has grown.
      if (areAllAlike(own, group)) this.join(event.id, other.id);
      else refused.add(group);
    }
  }

  /** Joins the one group among those of the others that fits wholly, and none where several do. */
  joinToOnly(event: ToldEvent, others: Iterable<ToldEvent>): void {
    const own = this.#of.get(event.id) ?? [];
    const seen = new Set<ToldEvent[]>([own]);
    let only: ToldEvent | null = null;
    for (const other of others) {
      if (!sameHappening(event, other)) continue;
      const group = this.#of.get(other.id) ?? own;
      if (seen.has(group)) continue;
      seen.add(group);
      if (!areAllAlike(own, group)) continue;
      if (only) return;
      only = other;
    }
    if (only) this.join(event.id, only.id);
  }

  all(): ToldEvent[][] {
    return [...new Set(this.#of.values())];
  }

  #areApart(one: readonly ToldEvent[], other: readonly ToldEvent[]): boolean {
    return one.some(({ id }) => {
      const apart = this.#apart.get(id);
      return apart !== undefined && other.some((it) => apart.has(it.id));
    });
  }
}

function areAllAlike(one: readonly ToldEvent[], other: readonly ToldEvent[]): boolean {
  return one.every((a) => other.every((b) => sameHappening(a, b)));
}
