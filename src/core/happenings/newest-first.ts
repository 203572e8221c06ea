import type { Happening } from './happening.ts';

/** What ended last comes first, of those what began last; of equal ones by id. ISO dates sort as text. */
export function newestFirst({ event: a }: Happening, { event: b }: Happening): number {
  return compare(b.to, a.to) || compare(b.from, a.from) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
