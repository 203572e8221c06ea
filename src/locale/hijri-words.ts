import { dayNumber } from '../core/dates/civil.ts';
import { toHijri, type HijriDate } from '../core/dates/hijri.ts';
import type { Interval } from '../core/interval.ts';
import { readInterval, type Day } from './interval-shape.ts';
import type { Language } from './language.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة',
    'ذو الحجة',
  ],
  en: [
    'Muharram',
    'Safar',
    'Rabi al-Awwal',
    'Rabi al-Akhir',
    'Jumada al-Ula',
    'Jumada al-Akhira',
    'Rajab',
    'Shaban',
    'Ramadan',
    'Shawwal',
    'Dhu al-Qada',
    'Dhu al-Hijja',
  ],
};

/**
 * An interval in words of the Hijri calendar, by the Umm al-Qura tables and no finer than its precision: a Gregorian
 * month lies in two Hijri months, a year in two years, and just these are named.
 *
 * @returns null where an end lies outside the tables (1343 to 1500 AH) or is no date, and for a century
 * @example formatHijri({ from: '2025-01-01', to: '2025-01-31', precision: 'month' }, 'ar') === 'رجب–شعبان 1446هـ'
 */
export function formatHijri(interval: Interval, language: Language): string | null {
  const ends = readInterval(interval);
  const first = ends && hijri(ends.first);
  const last = ends && hijri(ends.last);
  if (!first || !last) return null;
  switch (interval.precision) {
    case 'day':
    case 'week':
      return days(first, last, language);
    case 'month':
    case 'season':
      return months(first, last, language);
    case 'year':
    case 'decade':
      return years(first, last, language);
    case 'century':
      return null;
  }
}

/**
 * One day of a Hijri month, which need not exist.
 *
 * @example formatHijriDay({ year: 1447, month: 2, day: 11 }, 'en') === '11 Safar 1447 AH'
 */
export function formatHijriDay(at: HijriDate, language: Language): string {
  return `${at.day} ${month(at, language)}`;
}

function hijri({ year, month, day }: Day): HijriDate | null {
  return toHijri(dayNumber(year, month, day));
}

function days(first: HijriDate, last: HijriDate, language: Language): string {
  const to = formatHijriDay(last, language);
  if (first.year !== last.year) return range(formatHijriDay(first, language), to, language);
  if (first.month !== last.month)
    return range(`${first.day} ${name(first, language)}`, to, language);
  if (first.day === last.day) return to;
  return language === 'ar' ? range(String(first.day), to, language) : `${first.day}–${to}`;
}

function months(first: HijriDate, last: HijriDate, language: Language): string {
  const to = month(last, language);
  if (first.year !== last.year) return range(month(first, language), to, language);
  return first.month === last.month ? to : `${name(first, language)}–${to}`;
}

function years(first: HijriDate, last: HijriDate, language: Language): string {
  const to = inEra(last.year, language);
  if (first.year === last.year) return to;
  return language === 'ar' ? range(String(first.year), to, language) : `${first.year}–${to}`;
}

function month(at: HijriDate, language: Language): string {
  return `${name(at, language)} ${inEra(at.year, language)}`;
}

function name({ month }: HijriDate, language: Language): string {
  return MONTHS[language][month - 1] ?? '';
}

function inEra(year: number, language: Language): string {
  return language === 'ar' ? `${year}هـ` : `${year} AH`;
}

/** Written out in Arabic, as in the Gregorian calendar. */
function range(from: string, to: string, language: Language): string {
  return language === 'ar' ? `من ${from} إلى ${to}` : `${from} – ${to}`;
}
