import type { MonthFamily } from '../core/settings.ts';
import type { Day, Part } from './interval-shape.ts';
import type * as english from './interval-words-en.ts';
import { ARABIC_MONTHS } from './month-names.ts';

/**
 * Arabic phrases for dates. Ranges are written out ("من … إلى …"): a dash between two numbers is read
 * from the right or from the left depending on what stands beside it.
 */
const SEASONS = ['شتاء', 'ربيع', 'صيف', 'خريف'] as const;

/** Decades of a century by their tens; the first two have no name of their own. */
const DECADES = [
  'العقد الأول من',
  'العقد الثاني من',
  'عشرينيات',
  'ثلاثينيات',
  'أربعينيات',
  'خمسينيات',
  'ستينيات',
  'سبعينيات',
  'ثمانينيات',
  'تسعينيات',
] as const;

const ORDINALS = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الحادي عشر',
  'الثاني عشر',
  'الثالث عشر',
  'الرابع عشر',
  'الخامس عشر',
  'السادس عشر',
  'السابع عشر',
  'الثامن عشر',
  'التاسع عشر',
  'العشرون',
  'الحادي والعشرون',
  'الثاني والعشرون',
] as const;

const PARTS = {
  early: 'أوائل',
  mid: 'منتصف',
  late: 'أواخر',
  'first-half': 'النصف الأول من',
  'second-half': 'النصف الثاني من',
} as const;

const inFamily = new Map<MonthFamily, typeof english>();

/** The phrases with the month names of one family. */
export function arabicWords(family: MonthFamily): typeof english {
  const known = inFamily.get(family);
  if (known) return known;
  const made = { ...phrases, ...monthPhrases(ARABIC_MONTHS[family]) };
  inFamily.set(family, made);
  return made;
}

function monthPhrases(names: readonly string[]) {
  const month = ({ year, month }: Pick<Day, 'year' | 'month'>): string =>
    `${names[month - 1]} ${year}`;
  const day = (at: Day): string => `${at.day} ${month(at)}`;
  return {
    month,
    days(first: Day, last: Day): string {
      if (first.year !== last.year) return range(day(first), day(last));
      if (first.month !== last.month)
        return range(`${first.day} ${names[first.month - 1]}`, day(last));
      return first.day === last.day ? day(first) : range(String(first.day), day(last));
    },
    months(first: Day, last: Day): string {
      if (first.year !== last.year) return range(month(first), month(last));
      return first.month === last.month
        ? month(first)
        : range(names[first.month - 1] ?? '', month(last));
    },
  };
}

function week(dates: string): string {
  return `الأسبوع ${dates}`;
}

/** @param season 0 for winter to 3 for autumn, of the northern half of the world */
function season(season: number, from: number, to: number): string {
  return `${SEASONS[season]} ${from === to ? from : `${from}/${to}`}`;
}

function years(from: number, to: number): string {
  return range(String(from), String(to));
}

/** @param start its first year: 1990 */
function decade(start: number): string {
  return `${DECADES[Math.floor((start % 100) / 10)]} ${genitive(century(start))}`;
}

/** @param start its first year, 1900 or 1901 for the twentieth */
function century(start: number): string {
  const number = Math.floor(start / 100) + 1;
  return `القرن ${ORDINALS[number - 1] ?? number}`;
}

function since(date: string): string {
  return `منذ ${genitive(date)}`;
}

function until(date: string): string {
  return `حتى ${genitive(date)}`;
}

function part(part: Exclude<Part, 'odd'>, name: string): string {
  return part === 'whole' ? name : `${PARTS[part]} ${genitive(name)}`;
}

function range(from: string, to: string): string {
  return from === to ? from : `من ${genitive(from)} إلى ${genitive(to)}`;
}

/** The one ending that shows its case without vowel marks: القرن العشرون, بداية القرن العشرين. */
function genitive(name: string): string {
  return name.replace(/ون$/u, 'ين');
}

const phrases = { week, season, years, decade, century, since, until, part, range };
