import { civilDate } from '../civil.ts';
import {
  absolute,
  inHijri,
  REFUSED,
  type DateContext,
  type DateRule,
  type Reading,
} from '../date-rule.ts';
import { hijriSpan } from '../hijri.ts';
import { dateMonth, type Dated } from '../nearest.ts';
import { readDay, readMonth, readWhen, readYear } from '../readers.ts';
import { yearSpan } from '../span.ts';
import { isCounted, isName } from '../surroundings.ts';
import { example } from './examples.ts';

const FROM = '(?:(?<lead>من|بين|مابين) )';
const TO = '(?<separator> (?:الي|حتي|لغايه|الي غايه) ?| و ?| ?[-\\u2010-\\u2015/] ?)';
const DAY_WORDS = '(?:(?:يومي|ايام|يوم|ليله|ليل) ?)?';

/** From the beginning of one reading to the end of the other; null where they are out of order. */
function between(first: Reading | null, second: Reading | null): Reading | null {
  if (first === null || second === null) return null;
  const anchor = [first.anchor, second.anchor].includes('publication')
    ? 'publication'
    : second.anchor;
  if (first.span === null || second.span === null) return { ...second, span: null, anchor };
  if (first.span.from > second.span.to) return null;
  return { ...second, span: { ...second.span, from: first.span.from }, anchor };
}

/** The beginning of a stretch whose end is known: in the end's year, or the year before where it is later. */
function startBefore(end: Reading | null, start: Dated, context: DateContext): Reading | null {
  if (!end?.span) return end;
  const { year, month } = civilDate(end.span.from);
  const inYear = start.month > month ? year - 1 : year;
  const reading = dateMonth(start, { kind: 'year', year: inYear }, context);
  return reading && { ...reading, anchor: end.anchor };
}

/** Stretches with two ends. "و" joins two ends only after بين, or two days that follow on each other. */
export const RANGE_RULES: readonly DateRule[] = [
  {
    name: 'days-of-a-month',
    pattern: `${FROM}?${DAY_WORDS}(?:{weekday} )?{day}${TO}(?:يوم )?(?:{weekday} )?{day} ?(?:من )?(?:شهر )?{month}{when}?`,
    read(captures, context) {
      const [first, last] = [readDay(captures.day), readDay(captures.day2)];
      const month = readMonth(captures.month);
      if (first === null || last === null || month === null) return null;
      const and = captures.separator?.trim() === 'و';
      if (and && !captures.lead?.includes('بين') && last !== first + 1) return null;
      if (first >= last) return null;
      const when = readWhen(captures.when);
      const end = dateMonth({ month, day: last, weekday: null }, when, context);
      return between(startBefore(end, { month, day: first, weekday: null }, context), end);
    },
    examples: [
      example('من 3 إلى 7 مايو 2019', 'من 3 إلى 7 مايو 2019', '2019-05-03/2019-05-07 day'),
      example('يومي 17 و 18 فيفري 2017', 'يومي 17 و 18 فيفري 2017', '2017-02-17/2017-02-18 day'),
      example('ملتقى 3-7 مايو', '3-7 مايو', '2025-05-03/2025-05-07 day', '2025-08-05'),
    ],
    counterexamples: ['فاز 3-1 على ضيفه', 'من 3 إلى 7 أشخاص'],
  },
  {
    name: 'days-listed',
    pattern: `(?:ايام|يومي) (?<a>(?:\\d{1,2} ?(?:، ?)?و ?(?:ال ?)?){2,5}){day} (?:من )?(?:شهر )?{month}{when}?`,
    read({ a = '', day, month: name, when }, context) {
      const [last, month] = [readDay(day), readMonth(name)];
      const days = [...a.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
      if (last === null || month === null) return null;
      if (![...days, last].every((number, i, all) => i === 0 || number === all[i - 1]! + 1))
        return null;
      const end = dateMonth({ month, day: last, weekday: null }, readWhen(when), context);
      return between(startBefore(end, { month, day: days[0]!, weekday: null }, context), end);
    },
    examples: [
      example(
        'أيام 12 و13 و14 شتنبر 2024',
        'أيام 12 و13 و14 شتنبر 2024',
        '2024-09-12/2024-09-14 day',
      ),
    ],
    counterexamples: ['أيام 12 و13 و14 درجة'],
  },
  {
    name: 'day-listed',
    pattern: `${DAY_WORDS}{day}(?=(?:(?: ?، ?| و ?)(?:ال ?)?\\d{1,2}(?!\\d)){0,4} ?(?:، ?)?و ?(?:ال ?)?\\d{1,2} (?:من )?(?:شهر )?{month}{when}?)`,
    read({ day, month: name, when }, context) {
      const [number, month] = [readDay(day), readMonth(name)];
      if (number === null || month === null) return null;
      return dateMonth({ month, day: number, weekday: null }, readWhen(when), context);
    },
    examples: [example('أيام 5 و12 جوان 2017', 'أيام 5', '2017-06-05/2017-06-05 day')],
    counterexamples: ['سقط 5 و12 جريحا'],
  },
  {
    name: 'day-month-to-day-month',
    pattern: `${FROM}?${DAY_WORDS}{day} (?:من )?{month}{when}?${TO}(?:يوم )?{day} (?:من )?{month}{when}?`,
    read(captures, context) {
      const { lead, separator } = captures;
      if (separator?.trim() === 'و' && !lead?.includes('بين')) return null;
      if (captures.when2 === undefined && isName(context.before)) return REFUSED;
      const [day, day2] = [readDay(captures.day), readDay(captures.day2)];
      const [month, month2] = [readMonth(captures.month), readMonth(captures.month2)];
      if (day === null || day2 === null || month === null || month2 === null) return null;
      const later = readWhen(captures.when2);
      const end = dateMonth({ month: month2, day: day2, weekday: null }, later, context);
      const start = { month, day, weekday: null };
      if (captures.when === undefined) return between(startBefore(end, start, context), end);
      return between(dateMonth(start, readWhen(captures.when), context), end);
    },
    examples: [
      example(
        'من 28 ماي إلى 3 جوان 2019',
        'من 28 ماي إلى 3 جوان 2019',
        '2019-05-28/2019-06-03 day',
      ),
    ],
    counterexamples: ['من 28 دولة إلى 3 قارات'],
  },
  {
    name: 'month-to-month',
    pattern: `${FROM}?(?:(?<unit>شهري )|شهر )?{month}{when}?${TO}(?:شهر )?{month}{when}?`,
    read(captures, context) {
      const { lead, unit } = captures;
      const joint = captures.separator?.trim() ?? '';
      const [month, month2] = [readMonth(captures.month), readMonth(captures.month2)];
      if (month === null || month2 === null) return null;
      if (joint === 'و') {
        const pair = unit !== undefined && month2 === month + 1;
        if (!pair && !lead?.includes('بين')) return null;
      } else if (lead === undefined && !/[-\u2010-\u2015]/u.test(joint)) return null;
      const later = readWhen(captures.when2);
      const end = dateMonth({ month: month2, day: null, weekday: null }, later, context);
      const start = { month, day: null, weekday: null };
      if (captures.when === undefined) return between(startBefore(end, start, context), end);
      return between(dateMonth(start, readWhen(captures.when), context), end);
    },
    examples: [
      example('أرقام يناير – مارس 2024', 'يناير – مارس 2024', '2024-01-01/2024-03-31 month'),
      example('شهري جويلية وأوت 2024', 'شهري جويلية وأوت 2024', '2024-07-01/2024-08-31 month'),
      example('بين يناير ومارس 2015', 'بين يناير ومارس 2015', '2015-01-01/2015-03-31 month'),
      example(
        'من مايو 2018 إلى يونيو 2019',
        'من مايو 2018 إلى يونيو 2019',
        '2018-05-01/2019-06-30 month',
      ),
    ],
    counterexamples: ['من مارس الرياضة إلى آخر العمر'],
  },
  {
    name: 'years-between',
    pattern: `${FROM}(?:(?:عام|سنت)ي |{yearNoun} )?{year}${TO}(?:{yearNoun} )?{year}(?<hijri> ?(?:ه|هجري|هجريه)(?![\\u0620-\\u064a]))?`,
    read({ lead, separator, year, year2, hijri }, { after }) {
      if (separator?.trim() === 'و' && !lead?.includes('بين')) return null;
      const [first, last] = [readYear(year), readYear(year2)];
      return hijri === undefined ? yearsFrom(first, last, after) : hijriYears(first, last);
    },
    examples: [
      example('بين عامي 2011 و2014', 'بين عامي 2011 و2014', '2011-01-01/2014-12-31 year'),
      example('من سنة 1998 إلى سنة 2002', 'من سنة 1998 إلى سنة 2002', '1998-01-01/2002-12-31 year'),
    ],
    counterexamples: ['ما بين 1800 و2000 شخص', 'من 1900 إلى 2000 دولار'],
  },
  {
    name: 'years-joined',
    pattern: '(?<![\\d.,٫٬:/$€£-])(?:{yearNoun} |(?:عام|سنت)ي )?{year}{dash}{year}(?! ?[-/.] ?\\d)',
    read({ year, year2 }, { after }) {
      const [first, second] = [readYear(year), readYear(year2)];
      if (first === null || second === null) return null;
      // An author who types from right to left may put the later year first: (2020/2016).
      return yearsFrom(Math.min(first, second), Math.max(first, second), after) ?? REFUSED;
    },
    examples: [
      example('خلال الموسم 2014-2015 في الدوري', '2014-2015', '2014-01-01/2015-12-31 year'),
      example('في الفترة (1993/2015)، بلغ', '1993/2015', '1993-01-01/2015-12-31 year'),
    ],
    counterexamples: ['بين 1500-2000 دولار', 'الهاتف 2015-2016-44', 'سجل 1200-1300 هدفا'],
  },
  {
    name: 'year-and-the-next',
    pattern:
      '(?<![\\d.,٫٬:/$€£-])(?:{yearNoun} )?(?<a>20\\d{2}|19\\d{2})[-/](?<b>\\d{2})(?![\\d/.-])',
    read({ a, b }, { after }) {
      const year = Number(a);
      return Number(b) === (year + 1) % 100 ? yearsFrom(year, year + 1, after) : null;
    },
    examples: [example('دوري 2024-25 لكرة القدم', '2024-25', '2024-01-01/2025-12-31 year')],
    counterexamples: ['الفصل 2024-07 من اللائحة', 'رقم 2024/25/1'],
  },
];

function hijriYears(first: number | null, last: number | null): Reading | null {
  const from = first === null ? null : hijriSpan(first, null);
  const to = last === null ? null : hijriSpan(last, null);
  if (from === null || to === null || from.from > to.from) return null;
  return inHijri(absolute({ from: from.from, to: to.to, precision: 'year' }));
}

function yearsFrom(first: number | null, last: number | null, after: string): Reading | null {
  if (first === null || last === null || first >= last || first < 1500) return null;
  if (isCounted(after)) return null;
  return absolute({ ...yearSpan(last), from: yearSpan(first).from });
}
