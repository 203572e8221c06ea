import { civilDate, dayNumber, daysInMonth, type DayNumber } from '../dates/civil.ts';
import { monthStart, type TimeSpan } from './time-span.ts';
import type { View } from './view.ts';

export type CalendarUnit = 'day' | 'month' | 'year';

/** A stretch of the calendar: a day, five of them, a month, a quarter, fifty years … */
export interface Cell extends TimeSpan {
  unit: CalendarUnit;
  /** How many of the unit, as a rule: those of days are cut off at the end of their month. */
  size: number;
}

export interface Axis {
  /** Each with a line at its beginning and a label. */
  cells: Cell[];
  /** The months of days, or the years of months: written once above them. Empty above years. */
  bands: Cell[];
}

const STEPS: readonly { unit: CalendarUnit; size: number; days: number }[] = [
  ...[1, 5, 10].map((size) => ({ unit: 'day' as const, size, days: size * 0.96 })),
  ...[1, 3, 6].map((size) => ({ unit: 'month' as const, size, days: size * 30.4 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((size) => ({
    ...{ unit: 'year' as const, size, days: size * 365.2 },
  })),
];

/** What a label takes, in pixels. */
const LABEL: Record<CalendarUnit, number> = { day: 28, month: 58, year: 54 };
const BANDS = { day: 'month', month: 'year', year: null } as const;

/** @param width of the view in pixels */
export function axisOf(view: View, width: number): Axis {
  const perDay = width / view.length;
  const step = STEPS.find(({ unit, days }) => days * perDay >= LABEL[unit]) ?? STEPS.at(-1)!;
  const band = BANDS[step.unit];
  return {
    cells: cellsOf(view, step),
    bands: band === null ? [] : cellsOf(view, { unit: band, size: 1 }),
  };
}

/** The calendar in cells of at least so many pixels. */
export function cellsAcross(view: View, width: number, least: number): Cell[] {
  const perDay = width / view.length;
  return cellsOf(view, STEPS.find(({ days }) => days * perDay >= least) ?? STEPS.at(-1)!);
}

/** The cells that are in view, wholly or in part, without gaps; only of years 0 to 9999. */
function cellsOf(view: View, { unit, size }: Pick<Cell, 'unit' | 'size'>): Cell[] {
  const from = Math.max(Math.floor(view.start), dayNumber(0, 1, 1));
  const until = Math.min(view.start + view.length, dayNumber(10_000, 1, 1));
  const cells: Cell[] = [];
  for (let start = cellStart(from, unit, size); start < until;) {
    const end = cellEnd(start, unit, size);
    cells.push({ start, end, unit, size });
    start = end;
  }
  return cells;
}

/** Days are cut at 1, 5, 10 … or 1, 10, 20, so that the cells of each month are the same. */
function cellStart(day: DayNumber, unit: CalendarUnit, size: number): DayNumber {
  const { year, month, day: date } = civilDate(day);
  switch (unit) {
    case 'day':
      return size === 1 ? day : dayNumber(year, month, dateStart(date, size));
    case 'month':
      return monthStart(Math.floor((year * 12 + month - 1) / size) * size);
    case 'year':
      return dayNumber(Math.floor(year / size) * size, 1, 1);
  }
}

function cellEnd(start: DayNumber, unit: CalendarUnit, size: number): DayNumber {
  const { year, month, day } = civilDate(start);
  switch (unit) {
    case 'day': {
      const next = day === 1 && size > 1 ? size : day + size;
      // The last days of a month go with those before them.
      const last = next >= 30 && size > 1 ? Infinity : next;
      return last > daysInMonth(year, month) ? monthStart(year * 12 + month) : start + next - day;
    }
    case 'month':
      return monthStart(year * 12 + month - 1 + size);
    case 'year':
      return dayNumber(year + size, 1, 1);
  }
}

function dateStart(date: number, size: number): number {
  return Math.max(1, Math.min(Math.floor(date / size) * size, size === 5 ? 25 : 20));
}
