import {
  REFUSED,
  relativeTo,
  type Captures,
  type DateContext,
  type DateRule,
  type Reading,
  type Refusal,
} from '../date-rule.ts';
import { civilDate, dayNumber, isCivilDate } from '../civil.ts';
import { impossibleDay } from '../impossible-dates.ts';
import { AMBIGUOUS_MONTHS } from '../month-names.ts';
import { dateMonth } from '../nearest.ts';
import { readDay, readDeixis, readMonth, readWeekday, readWhen } from '../readers.ts';
import { daySpan, monthSpan } from '../span.ts';
import {
  isBeforeChrist,
  isInTime,
  isName,
  isPersonOrMake,
  isPlaceName,
  isQuotedName,
  isYearly,
} from '../surroundings.ts';
import { example } from './examples.ts';

/** "يوم", "اليوم الثلاثاء", "الأحد الموافق لـ" before the number of a day. */
export const LEAD =
  '(?:(?:اليوم|امس|غدا|يومه|يوم)(?:،|,)? ?(?:\\( ?)?)?(?:{weekday} ?(?:،|,|\\)|\\()? ?(?:الموافق )?(?:ل ?)?)?';

function dayOfMonth(captures: Captures, context: DateContext): Reading | Refusal | null {
  const day = readDay(captures.day ?? captures.ordinal);
  const month = readMonth(captures.month);
  if (day === null || month === null) return null;
  const when = readWhen(captures.whenOfDay);
  const weekday = readWeekday(captures.weekday);
  if (isPlaceName(context.before)) return REFUSED;
  if (when.kind === 'none' && isYearly(context)) return REFUSED;
  if (when.kind === 'none' && isQuotedName(context)) return REFUSED;
  if (when.kind === 'none' && captures.weekday === undefined && isName(context.before))
    return REFUSED;
  const year = when.kind === 'year' ? when.year : null;
  return (
    dateMonth({ month, day, weekday }, when, context) ??
    impossibleDay({ day, month, year }, captures.month ?? '')
  );
}

/** "خلال شتنبر وأكتوبر": after another month. */
function isListed({ previous }: DateContext): boolean {
  return previous?.span.precision === 'month' && /^ {0,3}،? {0,3}و$/u.test(previous.gap);
}

/** Dates by the name of a month. */
export const MONTH_RULES: readonly DateRule[] = [
  {
    name: 'day-and-month',
    pattern: `${LEAD}{day} ?(?:من )?(?:شهر )?{month}{whenOfDay}?`,
    read: dayOfMonth,
    examples: [
      example('في 19 يونيو/حزيران 2024 وقعت', '19 يونيو/حزيران 2024', '2024-06-19/2024-06-19 day'),
      example('يوم ١٤ جانفي ٢٠١١ بتونس', 'يوم ١٤ جانفي ٢٠١١', '2011-01-14/2011-01-14 day'),
      example('منذ 3 ماي الجاري', '3 ماي الجاري', '2017-05-03/2017-05-03 day', '2017-05-20'),
      example('الأحد 5 مارس', 'الأحد 5 مارس', '2017-03-05/2017-03-05 day', '2017-01-26'),
    ],
    counterexamples: [
      'في 31 فبراير 2024',
      'في 15 آب من كل عام',
      'حركة 20 فبراير المغربية',
      'مدينة 6 أكتوبر بالجيزة',
    ],
  },
  {
    name: 'ordinal-day-and-month',
    pattern: `${LEAD}{ordinal} من (?:شهر )?{month}{whenOfDay}?`,
    read: dayOfMonth,
    examples: [
      example('منذ السابع من أكتوبر 2023', 'السابع من أكتوبر 2023', '2023-10-07/2023-10-07 day'),
      example(
        'في الثاني والعشرين من تشرين الثاني 1943',
        'الثاني والعشرين من تشرين الثاني 1943',
        '1943-11-22/1943-11-22 day',
      ),
    ],
    counterexamples: ['الثالث من المتسابقين', 'في الحادي والثلاثين من نيسان 2020'],
  },
  {
    name: 'day-and-month-under-two-names',
    pattern: `${LEAD}{day} ?(?:من )?{month} ?[-\\u2010-\\u2015] ?{month}{whenOfDay}?`,
    read: (captures, context) =>
      readMonth(captures.month) === readMonth(captures.month2)
        ? dayOfMonth(captures, context)
        : null,
    examples: [
      example('في 15 أيار - مايو 1948', '15 أيار - مايو 1948', '1948-05-15/1948-05-15 day'),
    ],
    counterexamples: ['رحلة 15 - 20 راكبا'],
  },
  {
    name: 'first-of-month',
    pattern: `(?:يوم )?(?:غره|فاتح|الفاتح من|اول) (?:شهر )?{month}{when}?`,
    read(captures, context) {
      const month = readMonth(captures.month);
      if (month === null) return null;
      const when = readWhen(captures.when);
      if (when.kind === 'none' && (isName(context.before) || isYearly(context))) return REFUSED;
      return dateMonth({ month, day: 1, weekday: null }, when, context);
    },
    examples: [
      example('احتفل العمال بغرة ماي 2015', 'غرة ماي 2015', '2015-05-01/2015-05-01 day'),
      example('انطلق فاتح شتنبر 2021', 'فاتح شتنبر 2021', '2021-09-01/2021-09-01 day'),
    ],
    counterexamples: ['أول من مارس الكرة هناك'],
  },
  {
    name: 'day-of-this-month',
    pattern: `(?:يوم )?(?:{day}|{ordinal}) (?:من )?(?:هذا الشهر|(?:ال|لل)شهر {deixis})`,
    read({ day, ordinal, deixis }, { published }) {
      const number = readDay(day ?? ordinal);
      if (number === null || number > 31) return null;
      if (published === null) return relativeTo(null);
      const civil = civilDate(published);
      const { year, month } = civilDate(
        monthSpan(civil.year, civil.month + (deixis === undefined ? 0 : readDeixis(deixis))).from,
      );
      if (!isCivilDate(year, month, number)) return REFUSED;
      return relativeTo(daySpan(dayNumber(year, month, number)));
    },
    examples: [
      example(
        'ابتداء من 31 من الشهر الجاري',
        '31 من الشهر الجاري',
        '2022-05-31/2022-05-31 day',
        '2022-05-13',
      ),
      example(
        'في العاشر من الشهر الماضي',
        'العاشر من الشهر الماضي',
        '2025-07-10/2025-07-10 day',
        '2025-08-05',
      ),
    ],
    counterexamples: ['نحو 20 من الشهرة'],
  },
  {
    name: 'day-of-present-month',
    pattern: `(?<lead>يوم )?(?:{day}|{ordinal}) الجاري`,
    read({ lead, day, ordinal }, { published, before }) {
      const number = readDay(day ?? ordinal);
      if (number === null || (lead === undefined && !isInTime(before, false))) return null;
      if (published === null) return relativeTo(null);
      const { year, month } = civilDate(published);
      if (!isCivilDate(year, month, number)) return REFUSED;
      return relativeTo(daySpan(dayNumber(year, month, number)));
    },
    examples: [
      example('تجتمع في 12 الجاري', '12 الجاري', '2025-08-12/2025-08-12 day', '2025-08-05'),
    ],
    counterexamples: ['العدد 12 الجاري طبعه', 'الفصل 12 الجاري'],
  },
  {
    name: 'days-of-present-month',
    pattern: `(?:يومي|ايام) {day} و ?{day} الجاري`,
    read({ day, day2 }, { published }) {
      const [first, last] = [readDay(day), readDay(day2)];
      if (first === null || last === null || last !== first + 1) return null;
      if (published === null) return relativeTo(null);
      const { year, month } = civilDate(published);
      if (!isCivilDate(year, month, last)) return REFUSED;
      const to = dayNumber(year, month, last);
      return relativeTo({ from: to - 1, to, precision: 'day' });
    },
    examples: [
      example(
        'إضراب يومي 26 و27 الجاري',
        'يومي 26 و27 الجاري',
        '2025-02-26/2025-02-27 day',
        '2025-02-20',
      ),
    ],
    counterexamples: ['أيام 26 و27 الجارية'],
  },
  {
    name: 'month-placed',
    pattern: `(?:شهر )?{month}{when}`,
    read({ month: name, when }, context) {
      const month = readMonth(name);
      if (month === null) return null;
      const placed = readWhen(when);
      if (isPersonOrMake(context.before)) return REFUSED;
      if (placed.kind === 'own-shift' && isName(context.before)) return REFUSED;
      if (isBeforeChrist(context.after)) return REFUSED;
      return dateMonth({ month, day: null, weekday: null }, placed, context);
    },
    examples: [
      example('منذ حزيران (يونيو) 2014', 'حزيران (يونيو) 2014', '2014-06-01/2014-06-30 month'),
      example(
        'زار الرباط في يوليوز الماضي',
        'يوليوز الماضي',
        '2025-07-01/2025-07-31 month',
        '2025-08-05',
      ),
      example('في شهر مارس المقبل', 'شهر مارس المقبل', '2017-03-01/2017-03-31 month', '2017-01-26'),
      example(
        'في ماي من العام الماضي',
        'ماي من العام الماضي',
        '2024-05-01/2024-05-31 month',
        '2025-08-05',
      ),
    ],
    counterexamples: ['قالت تيريزا ماي الماضي انتهى', 'حرب أكتوبر في الذاكرة'],
  },
  {
    name: 'month-alone',
    pattern: `(?<lead>شهر )?{month}`,
    read({ lead, month: name }, context) {
      const month = readMonth(name);
      if (month === null || name === undefined) return null;
      const surely = AMBIGUOUS_MONTHS.has(name);
      const twice = /[/(]/u.test(name); // under two names it can be nothing else
      const marked = lead !== undefined || context.narrowed || twice || isListed(context);
      if (!marked && !isInTime(context.before, surely)) return null;
      if (isYearly(context)) return REFUSED;
      return dateMonth({ month, day: null, weekday: null }, { kind: 'none' }, context);
    },
    examples: [
      example(
        'اعتذر المغرب في فيفري عن استضافتها',
        'فيفري',
        '2016-02-01/2016-02-29 month',
        '2016-07-03',
      ),
      example('مايو/أيار شهر الثورات', 'مايو/أيار', '2025-05-01/2025-05-31 month', '2025-08-05'),
      example('سينعقد المؤتمر في نونبر', 'نونبر', '2025-11-01/2025-11-30 month', '2025-08-05'),
    ],
    counterexamples: ['من مارس ضغوطا عليهم', 'رئيسة الوزراء ماي', 'منازل آوت عائلات', 'حرب أكتوبر'],
  },
];
