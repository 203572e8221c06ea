import { civilDate, dayNumber, daysInMonth } from '../civil.ts';
import { readCount } from '../readers.ts';
import { daySpan, monthSpan, weekSpan, yearSpan, type Span } from '../span.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/يوم|ايام/u, 'day'],
  [/اسبوع|اسابيع/u, 'week'],
  [/شهر|شهور/u, 'month'],
  [/عام|اعوام|سن(?:ه|ت|و)/u, 'year'],
];

const DUALS = 'يومين|اسبوعين|شهرين|عامين|سنتين';
const COUNTED_UNITS = 'يوما?|ايام|اسبوعا?|اسابيع|شهرا?|اشهر|شهور|عاما?|اعوام|سنه|سنوات';

/** A count of units and the unit, or a dual, or one week or month. */
export const AMOUNT = `(?:(?<a>${DUALS})|{count} (?<unit>${COUNTED_UNITS})|(?<b>اسبوع|شهر|عام|سنه)(?! ?(?:واحد|\\d|الف|{month})))`;

/** The unit `shift` units away from the one that holds a day. */
export function unitAway(unit: Unit, shift: number, from: number): Span {
  const { year, month, day } = civilDate(from);
  if (unit === 'day') return daySpan(from + shift);
  if (unit === 'week') return weekSpan(from + 7 * shift);
  if (unit === 'month') return monthSpan(year, month + shift);
  const moved = year + shift;
  return yearSpan(
    civilDate(dayNumber(moved, month, Math.min(day, daysInMonth(moved, month)))).year,
  );
}

export function unitOf(words: string): Unit | null {
  return UNITS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

export function readAmount({
  a,
  b,
  count,
  unit,
}: {
  a?: string;
  b?: string;
  count?: string;
  unit?: string;
}): { unit: Unit; count: number } | null {
  const name = unitOf(a ?? b ?? unit ?? '');
  if (name === null) return null;
  const number = a !== undefined ? 2 : b !== undefined ? 1 : readCount(count);
  return number === null || number === 0 ? null : { unit: name, count: number };
}
