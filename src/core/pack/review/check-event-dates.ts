import { parseIsoDate, weekdayOf } from '../../dates/civil.ts';
import { foldDate } from '../../dates/date-text.ts';
import { findDates } from '../../dates/find-dates.ts';
import { HIJRI_MONTH_NUMBERS } from '../../dates/month-names.ts';
import type { PastEvent } from '../../past-event.ts';
import { normalise } from '../../text/normalise.ts';

const WEEKDAYS = [
  ['الأحد', 'Sunday'],
  ['الاثنين', 'Monday'],
  ['الثلاثاء', 'Tuesday'],
  ['الأربعاء', 'Wednesday'],
  ['الخميس', 'Thursday'],
  ['الجمعة', 'Friday'],
  ['السبت', 'Saturday'],
] as const;
const MONTHS = [...HIJRI_MONTH_NUMBERS.keys()];
/** The calendar of Mecca and the one that others see differ by a day. */
const HIJRI_SLACK = 1;

/**
 * Past events whose line names a day of the week or a date of the Hijri calendar that their date is not.
 *
 * @example checkEventDates([{ from: '1972-01-30', …, title: { en: 'On Bloody Friday …', … } }]) // it was a Sunday
 */
export function checkEventDates(
  events: readonly PastEvent[],
): { entry: string; message: string }[] {
  return events.flatMap((event) =>
    [...wrongWeekdays(event), ...wrongHijri(event)].map((message) => ({
      entry: event.id,
      message,
    })),
  );
}

function wrongWeekdays({ from, to, precision, title }: PastEvent): string[] {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  if (precision !== 'day' || first === null || last === null || last - first >= 6) return [];
  const days = Array.from({ length: last - first + 1 }, (_, i) => weekdayOf(first + i));
  return WEEKDAYS.flatMap(([ar, en], weekday) => {
    const said = new RegExp(`(?<!\\p{L})${ar}(?!\\p{L})`, 'u').test(title.ar)
      ? ar
      : title.en.includes(en)
        ? en
        : null;
    return said === null || days.includes(weekday) ? [] : [`${from} is no ${said}`];
  });
}

function wrongHijri({ from, to, title }: PastEvent): string[] {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  if (first === null || last === null) return [];
  return findDates(title.ar, from).flatMap(({ start, end, interval }) => {
    const text = title.ar.slice(start, end);
    const folded = foldDate(normalise(text).text);
    if (interval === null || !MONTHS.some((month) => folded.includes(month))) return [];
    const [begins, ends] = [parseIsoDate(interval.from), parseIsoDate(interval.to)];
    if (begins === null || ends === null) return [];
    const apart = begins > last + HIJRI_SLACK || ends < first - HIJRI_SLACK;
    return apart ? [`${text} is ${interval.from}, not ${from}`] : [];
  });
}
