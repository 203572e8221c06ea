import type { NarrowingRule } from '../date-rule.ts';
import { thirdOfHijriYear } from '../hijri.ts';
import { readCount, readOrdinal } from '../readers.ts';
import { halfOf, monthsOfYear, thirdOf, weekSpan } from '../span.ts';
import { example } from './examples.ts';

const ON = '2025-08-05';
const EARLY = 'مطلع|اواءل|بدايه|بدايات|مستهل|مفتتح';
const MIDDLE = 'منتصف|اواسط|وسط';
const LATE = 'اواخر|نهايه|نهايات|(?:ا|آ)خر|ختام|موفي|متم|عقب نهايه';

const NTH = '(?:{ordinal}|(?<a>الاخير|الاولي|الثانيه|الثالثه|الرابعه|الاخيره))';

function nth(captures: { ordinal?: string; a?: string }, last: number): number | null {
  if (captures.a?.startsWith('الاخير')) return last;
  const feminine = ['الاولي', 'الثانيه', 'الثالثه', 'الرابعه'].indexOf(captures.a ?? '');
  const n = feminine >= 0 ? feminine + 1 : readOrdinal(captures.ordinal);
  return n === null || n > last ? null : n;
}

/** Phrases that take a part of the unit of time they stand before. */
export const NARROWING_RULES: readonly NarrowingRule[] = [
  {
    name: 'edge',
    pattern: `(?:(?<a>${EARLY})|(?<b>${MIDDLE})|(?<c>${LATE})) (?:من )?`,
    narrow(span, { a, b }, calendar) {
      const edge = a !== undefined ? 'early' : b !== undefined ? 'middle' : 'late';
      const isHijriYear = calendar === 'hijri' && span.precision === 'year';
      return isHijriYear ? thirdOfHijriYear(span, edge) : thirdOf(span, edge);
    },
    examples: [
      example(
        'منتصف شهر مارس الماضي',
        'منتصف شهر مارس الماضي',
        '2017-03-11/2017-03-20 month',
        '2017-04-15',
      ),
      example('موفى جوان 2015', 'موفى جوان 2015', '2015-06-21/2015-06-30 month'),
      example('مطلع هذا الأسبوع', 'مطلع هذا الأسبوع', '2025-08-04/2025-08-05 week', ON),
    ],
    counterexamples: ['منذ نهاية الحرب الباردة', 'في منتصف الطريق', 'نهاية المباراة'],
  },
  {
    name: 'half',
    pattern: `(?:النصف|السداسي|السداسيه|الاسدس|الشطر) ${NTH} (?:من|ل) ?`,
    narrow(span, captures) {
      const n = nth(captures, 2);
      return n === null ? null : halfOf(span, n as 1 | 2);
    },
    examples: [
      example('النصف الأول من 2015', 'النصف الأول من 2015', '2015-01-01/2015-06-30 year'),
      example(
        'السداسي الثاني من سنة 2016',
        'السداسي الثاني من سنة 2016',
        '2016-07-01/2016-12-31 year',
      ),
    ],
    counterexamples: ['النصف الأول من المباراة', 'في النصف الثاني'],
  },
  {
    name: 'quarter',
    pattern: `(?:الربع|الثلاثي|الثلاثيه|الفصل) ${NTH} (?:من|ل) ?`,
    narrow(span, captures) {
      const n = nth(captures, 4);
      return n === null ? null : monthsOfYear(span, n * 3 - 2, n * 3, 'season');
    },
    examples: [
      example(
        'الربع الأخير من العام الماضي',
        'الربع الأخير من العام الماضي',
        '2024-10-01/2024-12-31 season',
        ON,
      ),
      example('الثلاثي الأول من 2024', 'الثلاثي الأول من 2024', '2024-01-01/2024-03-31 season'),
    ],
    counterexamples: ['الربع الأول من الملعب', 'الفصل الأول من الدستور'],
  },
  {
    name: 'first-months',
    pattern: '(?:الاشهر|الشهور|ال{count} اشهر)(?: ال{count})? (?:الاولي|الاول) (?:من|ل) ?',
    narrow(span, { count, count2 }) {
      const months = readCount(count ?? count2);
      return months === null || months > 12 ? null : monthsOfYear(span, 1, months, 'month');
    },
    examples: [
      example(
        'الأشهر التسعة الأولى من سنة 2023',
        'الأشهر التسعة الأولى من سنة 2023',
        '2023-01-01/2023-09-30 month',
      ),
      example(
        'خلال الثلاثة أشهر الأولى من 2024',
        'الثلاثة أشهر الأولى من 2024',
        '2024-01-01/2024-03-31 month',
      ),
    ],
    counterexamples: ['الأشهر الأولى من الحمل'],
  },
  {
    name: 'week-of-month',
    pattern: 'الاسبوع {ordinal} من ',
    narrow(span, { ordinal }) {
      const n = readOrdinal(ordinal);
      if (n === null || n > 4 || span.precision !== 'month') return null;
      const from = span.from + (n - 1) * 7;
      return { from, to: from + 6, precision: weekSpan(from).precision };
    },
    examples: [
      example(
        'الأسبوع الأول من مايو 2024',
        'الأسبوع الأول من مايو 2024',
        '2024-05-01/2024-05-07 week',
      ),
    ],
    counterexamples: ['الأسبوع الأول من الدوري'],
  },
  {
    name: 'nth-decade',
    pattern: 'العقد {ordinal} من ',
    narrow(span, { ordinal }) {
      const n = readOrdinal(ordinal);
      if (n === null || n > 10 || span.precision !== 'century') return null;
      const [from, to] = [n - 1, n].map((tens) => span.from + Math.round(tens * 3652.425));
      return { from: from!, to: to! - 1, precision: 'decade' };
    },
    examples: [
      example(
        'العقد الثالث من القرن العشرين',
        'العقد الثالث من القرن العشرين',
        '1921-01-01/1930-12-31 decade',
      ),
    ],
    counterexamples: ['العقد الأول من الشراكة'],
  },
];
