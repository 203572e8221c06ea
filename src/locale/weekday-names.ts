import { parseIsoDate, weekdayOf } from '../core/dates/civil.ts';
import type { Language } from './language.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/**
 * The weekday of an ISO date; null for anything else.
 *
 * @example formatWeekday('2025-08-05', 'en') === 'Tuesday'
 */
export function formatWeekday(iso: string, language: Language): string | null {
  const day = parseIsoDate(iso);
  return day === null ? null : (WEEKDAYS[language][weekdayOf(day)] ?? null);
}
