import { civilDate, daysInMonth, parseIsoDate } from '../dates/civil.ts';
import type { Interval } from '../interval.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/**
 * An interval in English, no finer than it is. Throws on an interval whose ends are no ISO dates.
 *
 * @example englishDate({ from: '2025-07-11', to: '2025-07-20', precision: 'month' }) === 'mid-July 2025'
 */
export function englishDate({ from, to, precision }: Interval): string {
  const [a, b] = [parseIsoDate(from), parseIsoDate(to)];
  if (a === null || b === null) throw new Error(`no interval: ${from}/${to}`);
  const [start, end] = [civilDate(a), civilDate(b)];
  const month = (index: number): string => MONTHS[index - 1]!;
  const sameMonth = start.year === end.year && start.month === end.month;
  switch (precision) {
    case 'day':
    case 'week': {
      const last = `${end.day} ${month(end.month)} ${end.year}`;
      if (a === b) return last;
      if (sameMonth) return `${start.day}–${last}`;
      const first = `${start.day} ${month(start.month)}`;
      return start.year === end.year ? `${first} – ${last}` : `${first} ${start.year} – ${last}`;
    }
    case 'month': {
      const last = `${month(end.month)} ${end.year}`;
      if (!sameMonth)
        return start.year === end.year
          ? `${month(start.month)}–${last}`
          : `${month(start.month)} ${start.year} – ${last}`;
      const whole = start.day === 1 && end.day === daysInMonth(end.year, end.month);
      return (whole ? '' : edge(start.day > 1, end.day < 28)) + last;
    }
    case 'season':
      return start.year === end.year
        ? `${month(start.month)}–${month(end.month)} ${end.year}`
        : `${month(start.month)} ${start.year} – ${month(end.month)} ${end.year}`;
    case 'year':
      if (start.year !== end.year) return `${start.year}–${end.year}`;
      return (b - a > 360 ? '' : edge(start.month > 1, end.month < 12)) + String(start.year);
    case 'decade': {
      const decade = `${Math.floor(start.year / 10) * 10}s`;
      return (b - a > 3600 ? '' : edge(start.year % 10 > 0, end.year % 10 < 9)) + decade;
    }
    case 'century': {
      const century = Math.floor((start.year - 1) / 100) + 1;
      return (
        (b - a > 36000 ? '' : edge(start.year % 100 > 1, end.year % 100 > 0)) +
        `${ordinal(century)} century`
      );
    }
  }
}

function edge(startsLate: boolean, endsEarly: boolean): string {
  if (startsLate && endsEarly) return 'mid-';
  return startsLate ? 'late ' : 'early ';
}

function ordinal(n: number): string {
  const suffix = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}
