import {
  absolute,
  inHijri,
  REFUSED,
  relativeTo,
  type DateRule,
  type Reading,
} from '../date-rule.ts';
import { fromHijri, hijriSpan, toHijri } from '../hijri.ts';
import { impossibleHijriDay } from '../impossible-dates.ts';
import { readDay, readDeixis, readHijriMonth } from '../readers.ts';
import { daySpan, type Span } from '../span.ts';
import { isName } from '../surroundings.ts';
import { example } from './examples.ts';

const ERA = '(?: ?(?:ه|هجري|هجريه|للهجره)(?![\\u0620-\\u064a]))';
const YEAR = `(?: ?(?:من )?(?:ل?(?:عام|سنه) )?(?<a>1[345]\\d{2})(?!\\d)${ERA}?)`;

const TO = '(?: (?:الي|حتي) ?| ?[-\\u2010-\\u2015] ?| و ?)(?:يوم )?';

function spanOf(year: number, month: number, day: number | null): Span | null {
  if (day !== null) {
    const number = fromHijri(year, month, day);
    return number === null ? null : daySpan(number);
  }
  const span = hijriSpan(year, month);
  return span && { ...span, precision: 'month' };
}

/** A Hijri month or day without a year: the nearest to publication, or as a deictic word places it. */
function place(
  month: number,
  day: number | null,
  deixis: string | undefined,
  published: number | null,
): Reading | null {
  if (published === null) return relativeTo(null);
  const today = toHijri(published);
  if (today === null) return null;
  const spans = [-2, -1, 0, 1]
    .map((shift) => spanOf(today.year + shift, month, day))
    .filter((span) => span !== null);
  const past = spans.filter((span) => span.to < published).at(-1);
  const next = spans.find((span) => span.from > published);
  const now = spans.find((span) => span.from <= published && span.to >= published);
  const shift = deixis === undefined ? null : readDeixis(deixis);
  if (shift !== null && shift < 0) return past === undefined ? null : relativeTo(past);
  if (shift === 1) return next === undefined ? null : relativeTo(next);
  if (now !== undefined) return relativeTo(now);
  const nextIsNearer =
    next !== undefined && (past === undefined || next.from - published < published - past.to);
  const chosen = nextIsNearer ? next : past;
  return chosen === undefined ? null : relativeTo(chosen);
}

const RULES: readonly DateRule[] = [
  {
    name: 'hijri-day',
    pattern: `(?:(?:اليوم|يوم) )?(?:{weekday} ?،? ?)?(?:{day}|{ordinal}|(?<b>غره|اول)) (?<lead>من )?(?<unit>شهر )?{hijriMonth}(?:${YEAR}| {deixis})?`,
    read({ day, ordinal, b, lead, unit, hijriMonth, a, deixis }, { published, before }) {
      const month = readHijriMonth(hijriMonth);
      const number = b === undefined ? readDay(day ?? ordinal) : 1;
      if (month === null || number === null) return null;
      if (a !== undefined)
        return (
          absolute(spanOf(Number(a), month, number)) ?? impossibleHijriDay(Number(a), month, number)
        );
      const marked = lead !== undefined || unit !== undefined || deixis !== undefined;
      // صفر, رجب and شعبان after a bare number are a zero and given names as often as months.
      if (!marked && [2, 7, 8].includes(month)) return null;
      if (deixis === undefined && isName(before)) return REFUSED; // the city of العاشر من رمضان
      return place(month, number, deixis, published);
    },
    examples: [
      example('في 10 رمضان 1393هـ عبرت', '10 رمضان 1393هـ', '1973-10-06/1973-10-06 day'),
      example('فجر 1 محرم 1400 هـ', '1 محرم 1400 هـ', '1979-11-20/1979-11-20 day'),
      example('غرة محرم 1447هـ', 'غرة محرم 1447هـ', '2025-06-26/2025-06-26 day'),
      example('العاشر من محرم', 'العاشر من محرم', '2025-07-05/2025-07-05 day', '2025-08-05'),
    ],
    counterexamples: ['انتهت المباراة 3 صفر', 'حضر 10 رجب وإخوته', 'في 30 رمضان 1446 هـ'],
  },
  {
    name: 'hijri-month',
    pattern: `(?<unit>شهر )?{hijriMonth}(?:${YEAR}| {deixis})?`,
    read({ unit, hijriMonth, a, deixis }, { published, narrowed }) {
      const month = readHijriMonth(hijriMonth);
      if (month === null) return null;
      if (a !== undefined) return absolute(spanOf(Number(a), month, null));
      if (unit === undefined && !narrowed && deixis === undefined) return null;
      return place(month, null, deixis, published);
    },
    examples: [
      example(
        'خلال شهر رمضان الماضي',
        'شهر رمضان الماضي',
        '2025-03-01/2025-03-29 month',
        '2025-08-05',
      ),
      example('في ذي الحجة 1444', 'ذي الحجة 1444', '2023-06-19/2023-07-18 month'),
    ],
    counterexamples: ['قال رمضان صبحي', 'الرئيس رجب طيب أردوغان', 'الربيع الأول'],
  },
  {
    name: 'hijri-year',
    pattern: `(?<a>1[345]\\d{2})${ERA}`,
    read({ a }) {
      const span = hijriSpan(Number(a), null);
      return span && absolute({ ...span, precision: 'year' });
    },
    examples: [example('موسم حج 1444هـ', '1444هـ', '2022-07-30/2023-07-18 year')],
    counterexamples: ['الطراز 1445 هندي'],
  },
  {
    name: 'hijri-days-of-a-month',
    pattern: `(?:من |بين )?{day}${TO}{day} (?:من )?(?:شهر )?{hijriMonth}(?:${YEAR}| {deixis})?`,
    read({ day, day2, hijriMonth, a, deixis }, { published }) {
      const [first, last] = [readDay(day), readDay(day2)];
      const month = readHijriMonth(hijriMonth);
      if (first === null || last === null || month === null || first >= last) return null;
      const dated = (number: number): Reading | null =>
        a === undefined
          ? place(month, number, deixis, published)
          : absolute(spanOf(Number(a), month, number));
      const end = dated(last);
      if (!end?.span) return end;
      return { ...end, span: { ...end.span, from: end.span.from - (last - first) } };
    },
    examples: [
      example(
        'من 8 إلى 13 ذي الحجة 1445هـ',
        'من 8 إلى 13 ذي الحجة 1445هـ',
        '2024-06-14/2024-06-19 day',
      ),
    ],
    counterexamples: ['فاز 3-1 صفر اليدين'],
  },
];

/** Dates of the Hijri calendar, by the Umm al-Qura tables. */
export const HIJRI_RULES: readonly DateRule[] = RULES.map((rule) => ({
  ...rule,
  read: (captures, context) => inHijri(rule.read(captures, context)),
}));
