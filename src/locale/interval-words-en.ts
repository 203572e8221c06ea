import type { Day, Part } from './interval-shape.ts';
import { ENGLISH_MONTHS } from './month-names.ts';

/** English phrases for dates: day before month, en dash without spaces unless an end has spaces itself. */
const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

export function month({ year, month }: Pick<Day, 'year' | 'month'>): string {
  return `${ENGLISH_MONTHS[month - 1]} ${year}`;
}

export function days(first: Day, last: Day): string {
  if (first.year !== last.year) return range(day(first), day(last));
  if (first.month !== last.month)
    return range(`${first.day} ${ENGLISH_MONTHS[first.month - 1]}`, day(last));
  return first.day === last.day ? day(first) : `${first.day}–${last.day} ${month(first)}`;
}

export function months(first: Day, last: Day): string {
  if (first.year !== last.year) return range(month(first), month(last));
  return first.month === last.month
    ? month(first)
    : `${ENGLISH_MONTHS[first.month - 1]}–${month(last)}`;
}

export function week(dates: string): string {
  return `week of ${dates}`;
}

/** @param season 0 for winter to 3 for autumn, of the northern half of the world */
export function season(season: number, from: number, to: number): string {
  const years = from === to ? String(from) : `${from}–${String(to % 100).padStart(2, '0')}`;
  return `${SEASONS[season]} ${years}`;
}

export function years(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** @param start its first year: 1990 */
export function decade(start: number): string {
  return `${start}s`;
}

/** @param start its first year, 1900 or 1901 for the twentieth */
export function century(start: number): string {
  const number = Math.floor(start / 100) + 1;
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending} century`;
}

export function since(date: string): string {
  return `since ${date}`;
}

export function until(date: string): string {
  return `until ${date}`;
}

export function part(part: Exclude<Part, 'odd'>, name: string): string {
  switch (part) {
    case 'whole':
      return name;
    case 'mid':
      return `mid-${name}`;
    case 'first-half':
      return `first half of ${article(name)}`;
    case 'second-half':
      return `second half of ${article(name)}`;
    default:
      return `${part} ${name}`;
  }
}

export function range(from: string, to: string): string {
  return from === to ? from : `${from} – ${to}`;
}

function day(at: Day): string {
  return `${at.day} ${month(at)}`;
}

/** "the 1990s", "the 20th century", but "July 2025" and "2024" without. */
function article(name: string): string {
  return /s$|century$/u.test(name) ? `the ${name}` : name;
}
