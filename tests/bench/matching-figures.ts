import { sizeName, type Figure } from './figures.ts';
import { median, multiple, type Times } from './measure.ts';

const MULTIPLES: Readonly<Record<number, number>> = { 1e3: 2.2, 1e5: 3.5, 1e6: 6 };
const GROWTH: Readonly<Record<number, number>> = { 1e5: 1.25, 1e6: 1.6 };

/** Milliseconds that building an index may take, by the number of names. */
export const BUILD: Readonly<Record<number, number>> = { 1e5: 80, 1e6: 700 };
/** Milliseconds that a first match may take. */
export const FIRST_MATCH = 10;
export const FIRST_WORDS = 5000;

/** @param times of "normalise" and of each size, named by its number */
export function matchingFigures(sizes: readonly number[], times: Times): Figure[] {
  const base = median(times.get('normalise')!);
  const figures: Figure[] = [
    { what: 'normalisation pass', value: base, unit: ' ms', target: null },
  ];
  for (const size of sizes)
    figures.push({
      what: `multiple of the normalisation pass, ${sizeName(size)} names`,
      value: multiple(times, String(size), 'normalise'),
      unit: ' ×',
      target: atMost(MULTIPLES[size]),
      note: `${median(times.get(String(size))!).toFixed(1)} ms; of the fastest rounds ${fastest(times, String(size), 'normalise')} ×`,
    });
  const [least = 0, ...more] = sizes;
  for (const size of more)
    figures.push({
      what: `growth, ${sizeName(size)} / ${sizeName(least)} names`,
      value: multiple(times, String(size), String(least)),
      unit: ' ×',
      target: least === 1000 ? atMost(GROWTH[size]) : null,
      note: `of the fastest rounds ${fastest(times, String(size), String(least))} ×`,
    });
  return figures;
}

/** The fastest round over the fastest: what a busy machine disturbs least. */
export function fastest(times: Times, task: string, base: string): string {
  return (Math.min(...times.get(task)!) / Math.min(...times.get(base)!)).toFixed(2);
}

/** Five builds and how they spread. */
export function buildFigure(size: number, times: readonly number[]): Figure {
  return {
    what: `build, ${sizeName(size)} names`,
    value: median(times),
    unit: ' ms',
    target: atMost(BUILD[size]),
    note: `${times.length} builds, ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms`,
  };
}

function atMost(bound: number | undefined): Figure['target'] {
  return bound === undefined ? null : { atMost: bound };
}
