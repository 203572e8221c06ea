import { dayNumber, isCivilDate } from '../civil.ts';
import {
  absolute,
  inHijri,
  REFUSED,
  type DateRule,
  type Reading,
  type Refusal,
} from '../date-rule.ts';
import { fromHijri } from '../hijri.ts';
import { impossibleFigures, impossibleHijriDay, type WrittenFigures } from '../impossible-dates.ts';
import { dateMonth } from '../nearest.ts';
import { readYear } from '../readers.ts';
import { daySpan, monthSpan } from '../span.ts';
import { isInTime } from '../surroundings.ts';
import { example } from './examples.ts';

const NOT_IN_NUMBER = '(?<![\\d./:٫٬-])';
/** "الثلاثاء ", "يوم الأحد، " before the figures. */
const WEEKDAY = '(?:(?:يوم |اليوم )?{weekday} ?(?:،|,)? ?(?:الموافق )?)?';
const NO_MORE_DIGITS = '(?!\\d|[./-]\\d)';

const ERA = '(?: ?(?:(?<hijri>ه|هجري|هجريه)|م|ميلادي|ميلاديه)(?![\\u0620-\\u064a]))?';

/** Whether a year that nothing marks is of the Hijri calendar: no newspaper dates a day of the 1400s in digits. */
function isHijriYear(year: number): boolean {
  return year > 1342 && year < 1500;
}

function hijriDay(year: number, month: number, day: number): Reading | Refusal {
  const number = fromHijri(year, month, day);
  return (
    inHijri(absolute(number === null ? null : daySpan(number))) ??
    impossibleHijriDay(year, month, day)
  );
}

/** "بتاريخ", "في يوم" before figures: they are a date, or are meant for one. */
const DATED = /(?:تاريخ|المورخه? في|المءرخه? في|يوم) {1,3}$/u;
const NUMBERED = /رقم {1,3}$/u;

function impossibleIn(before: string, written: WrittenFigures): Refusal {
  if (NUMBERED.test(before)) return REFUSED;
  return impossibleFigures(written, DATED.test(before) || isInTime(before, true));
}

/** Dates in digits alone. The day stands before the month unless the year comes first. */
export const NUMERIC_RULES: readonly DateRule[] = [
  {
    name: 'iso',
    pattern: `${WEEKDAY}${NOT_IN_NUMBER}(?<a>\\d{4})(?<separator>[./-])(?<b>\\d{1,2})\\k<separator>(?<c>\\d{1,2})${NO_MORE_DIGITS}${ERA}`,
    read({ a, b, c, hijri }, { before }) {
      const [year, month, day] = [Number(a), Number(b), Number(c)];
      if (hijri !== undefined || isHijriYear(year)) return hijriDay(year, month, day);
      if (year < 1000 || year > 2100) return REFUSED;
      if (!isCivilDate(year, month, day)) return impossibleIn(before, { day, month, year });
      return absolute(daySpan(dayNumber(year, month, day)));
    },
    examples: [
      example('نشر البيان بتاريخ 2011/1/25 في القاهرة', '2011/1/25', '2011-01-25/2011-01-25 day'),
      example('حرر في ١٤٤٦/٠٢/١٥ هـ', '١٤٤٦/٠٢/١٥ هـ', '2024-08-19/2024-08-19 day'),
      example('آخر تحديث: ٢٠١٩-٠٣-١٤', '٢٠١٩-٠٣-١٤', '2019-03-14/2019-03-14 day'),
    ],
    counterexamples: ['الإصدار 2011/13/45 من البرنامج', 'الرقم المرجعي 2011-1-25-77'],
  },
  {
    name: 'day-month-year',
    pattern: `${WEEKDAY}${NOT_IN_NUMBER}(?<a>\\d{1,2})(?<separator> ?[./-] ?)(?<b>\\d{1,2})\\k<separator>(?<c>\\d{4})${NO_MORE_DIGITS}${ERA}`,
    read({ a, b, c, hijri }, { before }) {
      const [day, month, year] = [Number(a), Number(b), Number(c)];
      if (hijri !== undefined || isHijriYear(year)) return hijriDay(year, month, day);
      if (year < 1000 || year > 2100 || !isCivilDate(year, month, day))
        return impossibleIn(before, { day, month, year });
      return absolute(daySpan(dayNumber(year, month, day)));
    },
    examples: [
      example('صدر العدد يوم 25-1-2011 مساء', '25-1-2011', '2011-01-25/2011-01-25 day'),
      example('في 5/8/2025م', '5/8/2025م', '2025-08-05/2025-08-05 day'),
      example('ولد في 06.10.1973', '06.10.1973', '1973-10-06/1973-10-06 day'),
      example('حرر في 10/9/1393هـ', '10/9/1393هـ', '1973-10-06/1973-10-06 day'),
    ],
    counterexamples: ['اتصلوا على 55-12-2014-33', 'بتاريخ 31/2/2014', 'المقاس 10.20.30'],
  },
  {
    name: 'days-month-year',
    pattern: `${NOT_IN_NUMBER}(?<a>\\d{1,2}) ?[-\\u2010-\\u2015] ?(?<b>\\d{1,2})/(?<c>\\d{1,2})/{markedYear}${NO_MORE_DIGITS}`,
    read({ a, b, c, markedYear }) {
      const [first, last, month] = [Number(a), Number(b), Number(c)];
      const year = readYear(markedYear);
      if (year === null || first >= last) return REFUSED;
      if (!isCivilDate(year, month, first) || !isCivilDate(year, month, last)) return REFUSED;
      const to = dayNumber(year, month, last);
      return absolute({ from: to - (last - first), to, precision: 'day' });
    },
    examples: [example('في المنامة 12-15/02/2023', '12-15/02/2023', '2023-02-12/2023-02-15 day')],
    counterexamples: ['بنسبة 12-15/30/2023'],
  },
  {
    name: 'day-month-of-kuna',
    pattern: `${NOT_IN_NUMBER}(?<a>\\d{1,2}) ?- ?(?<b>\\d{1,2})(?= ?\\(كونا\\))`,
    read: ({ a, b }, context) =>
      dateMonth({ month: Number(b), day: Number(a), weekday: null }, { kind: 'none' }, context),
    examples: [
      example('الكويت - 5 - 8 (كونا) --', '5 - 8', '2025-08-05/2025-08-05 day', '2025-08-05'),
    ],
    counterexamples: ['فاز 5 - 8 (ملحق)'],
  },
  {
    name: 'month-year',
    pattern: `${NOT_IN_NUMBER}(?<a>0?[1-9]|1[0-2]) ?/ ?{markedYear}${NO_MORE_DIGITS}`,
    read({ a, markedYear }, { before }) {
      const year = readYear(markedYear);
      if (year === null || year < 1900 || !isInTime(before, false)) return null;
      return absolute(monthSpan(year, Number(a)));
    },
    examples: [example('أُجّل إلى 04/2022', '04/2022', '2022-04-01/2022-04-30 month')],
    counterexamples: ['القانون رقم 4/2022', 'القرار 12/2019'],
  },
  {
    name: 'day-month-short-year',
    pattern: `${NOT_IN_NUMBER}(?<a>\\d{1,2})(?<separator>[./-])(?<b>\\d{1,2})\\k<separator>(?<c>\\d{2})${NO_MORE_DIGITS}`,
    read({ a, b, c }, { before }) {
      if (!DATED.test(before)) return null;
      const year = Number(c) < 70 ? 2000 + Number(c) : 1900 + Number(c);
      const [day, month] = [Number(a), Number(b)];
      return isCivilDate(year, month, day)
        ? absolute(daySpan(dayNumber(year, month, day)))
        : REFUSED;
    },
    examples: [example('المحضر المنجز بتاريخ 08/09/21', '08/09/21', '2021-09-08/2021-09-08 day')],
    counterexamples: ['المقاسات 08/09/21 سم'],
  },
];
