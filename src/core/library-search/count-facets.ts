import type { OpenSegment } from './open-segment.ts';

/** What the articles that were found are of, the most frequent first. */
export interface FacetCounts {
  /** Ids of entries. */
  entities: { id: string; articles: number }[];
  outlets: { name: string; articles: number }[];
  /** As "2024-06", the latest first. */
  months: { month: string; articles: number }[];
}

const DAY = 86_400_000;

/**
 * @param all by segment, 1 for each document that was found
 * @param most of entities and outlets
 */
export function countFacets(
  segments: readonly OpenSegment[],
  all: readonly Uint8Array[],
  most: number,
): FacetCounts {
  const [entities, outlets] = [new Map<string, number>(), new Map<string, number>()];
  const days = new Map<number, number>();
  for (const [s, { tables }] of segments.entries()) {
    const ofEntity = new Uint32Array(tables.entities.length);
    const ofOutlet = new Uint32Array(tables.outlets.length);
    for (let i = 0; i < tables.documents; i++) {
      if (all[s]![i] !== 1) continue;
      ofOutlet[tables.outletOf[i]!]! += 1;
      const day = tables.days[i]!;
      days.set(day, (days.get(day) ?? 0) + 1);
      for (let at = tables.entityStarts[i]!; at < tables.entityStarts[i + 1]!; at++)
        ofEntity[tables.entityOf[at]!]! += 1;
    }
    add(entities, tables.entities, ofEntity);
    add(outlets, tables.outlets, ofOutlet);
  }
  outlets.delete('');
  const months = new Map<string, number>();
  for (const [day, count] of days) {
    const month = new Date(day * DAY).toISOString().slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return {
    entities: largest(entities, most).map(([id, articles]) => ({ id, articles })),
    outlets: largest(outlets, most).map(([name, articles]) => ({ name, articles })),
    months: [...months]
      .map(([month, articles]) => ({ month, articles }))
      .sort((a, b) => (a.month < b.month ? 1 : -1)),
  };
}

function add(counts: Map<string, number>, names: readonly string[], found: Uint32Array): void {
  for (const [i, name] of names.entries())
    if (found[i]! > 0) counts.set(name, (counts.get(name) ?? 0) + found[i]!);
}

function largest(counts: ReadonlyMap<string, number>, most: number): [string, number][] {
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, most);
}
