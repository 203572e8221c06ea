import { civilDate } from '../civil.ts';
import { pointsAhead } from '../ahead.ts';
import { relativeTo, type DateRule } from '../date-rule.ts';
import { readDeixis } from '../readers.ts';
import { centurySpan, decadeSpan, seasonSpan, type Span } from '../span.ts';
import { isAge, isGeneral, isInTime, isMeasuredElsewhere } from '../surroundings.ts';
import { AMOUNT, readAmount, unitAway, unitOf } from './amounts.ts';
import { example } from './examples.ts';

const ON = '2025-08-05'; // a Tuesday

/** The number of the century that holds a day. */
function centuryOf(day: number): number {
  return Math.floor((civilDate(day).year - 1) / 100) + 1;
}

/** Dates that count from the day of publication, week days apart. */
export const RELATIVE_RULES: readonly DateRule[] = [
  {
    name: 'unit-placed',
    pattern: '(?<unit>(?:ال|لل)(?:عام|سنه|شهر|اسبوع)) {deixis}',
    read({ unit = '', deixis = '' }, { published, before }) {
      if (unit.includes('عام') && isGeneral(before)) return null;
      const name = unitOf(unit);
      if (name === null) return null;
      return relativeTo(published === null ? null : unitAway(name, readDeixis(deixis), published));
    },
    examples: [
      example('التقيا الشهر الماضي', 'الشهر الماضي', '2025-07-01/2025-07-31 month', ON),
      example('خلافا للسنة الماضية', 'للسنة الماضية', '2024-01-01/2024-12-31 year', ON),
      example('منتصف الشهر الماضي', 'منتصف الشهر الماضي', '2025-07-11/2025-07-20 month', ON),
      example('الأسبوع الماضي', 'الأسبوع الماضي', null),
    ],
    counterexamples: ['الأمين العام الحالي', 'الأشهر الماضية', 'العامين الماضيين'],
  },
  {
    name: 'this-unit',
    pattern: 'هذ(?:ا|ه) (?<unit>العام|السنه|الشهر|الاسبوع|القرن)',
    read({ unit = '' }, { published }) {
      if (unit === 'القرن')
        return relativeTo(published === null ? null : centurySpan(centuryOf(published)));
      const name = unitOf(unit);
      if (name === null) return null;
      return relativeTo(published === null ? null : unitAway(name, 0, published));
    },
    examples: [
      example('منحت المحكمة هذا الشهر إذنا', 'هذا الشهر', '2025-08-01/2025-08-31 month', ON),
    ],
    counterexamples: ['هذا العمل', 'هذه الأيام'],
  },
  {
    name: 'unit-after-edge',
    pattern: '(?<unit>العام|السنه|الشهر)(?! {0,3}(?:ال|نفس|ذات|واحد|\\d))',
    read({ unit = '' }, { published, narrowed, after }) {
      const name = unitOf(unit);
      if (
        name === null ||
        !narrowed ||
        !/^ {0,3}(?:$|[^\u0620-\u064a ]|(?:و|ف|ب|ل|م))/u.test(after)
      )
        return null;
      return relativeTo(published === null ? null : unitAway(name, 0, published));
    },
    examples: [example('منذ مطلع العام.', 'مطلع العام', '2025-01-01/2025-04-30 year', ON)],
    counterexamples: ['في مطلع العام الدراسي', 'مدير العام'],
  },
  {
    name: 'century-or-decade-placed',
    pattern:
      '(?:عقد )?(?:ال)?(?:(?<decade>عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)(?:ات|يات) (?:من )?)?(?<unit>القرن|العقد) {deixis}',
    read({ decade, unit, deixis = '' }, { published, before, after, narrowed }) {
      if (isAge(before, after)) return null;
      if (published === null) return relativeTo(null);
      const { year } = civilDate(published);
      const century = centuryOf(published) + readDeixis(deixis);
      if (unit === 'العقد')
        return decade === undefined && (narrowed || isInTime(before, false))
          ? relativeTo(decadeSpan(year - (year % 10) + 10 * readDeixis(deixis)))
          : null;
      if (decade === undefined) return relativeTo(centurySpan(century));
      return relativeTo(decadeSpan((century - 1) * 100 + DECADES.indexOf(decade) * 10 + 20));
    },
    examples: [
      example(
        'في تسعينيات القرن الماضي',
        'تسعينيات القرن الماضي',
        '1990-01-01/1999-12-31 decade',
        ON,
      ),
      example('نهاية القرن الماضي', 'نهاية القرن الماضي', '1968-01-01/2000-12-31 century', ON),
    ],
    counterexamples: ['القرن الإفريقي', 'العقود الماضية', 'إن العقد الحالي لا يتضمن شرطا'],
  },
  {
    name: 'season-placed',
    pattern:
      '(?:ال(?<season>ربيع|صيف|خريف|شتاء|صاءفه) {deixis}|(?<a>ربيع|صيف|خريف|شتاء|صاءفه) (?:(?:العام|السنه) {deixis}|هذا العام|هذه السنه))',
    read({ season, a, deixis, deixis2 }, { published }) {
      if (published === null) return relativeTo(null);
      const index = SEASONS.indexOf((season ?? a ?? '').replace('صاءفه', 'صيف')) as 0 | 1 | 2 | 3;
      const { year } = civilDate(published);
      if (season === undefined)
        return relativeTo(seasonSpan(index, year + readDeixis(deixis2 ?? '')));
      return relativeTo(placeSeason(index, readDeixis(deixis ?? ''), published));
    },
    examples: [
      example('زار البلاد الصيف الماضي', 'الصيف الماضي', '2024-06-01/2024-08-31 season', ON),
      example('في ربيع العام الماضي', 'ربيع العام الماضي', '2024-03-01/2024-05-31 season', ON),
    ],
    counterexamples: ['الربيع العربي'],
  },
  {
    name: 'ago',
    pattern: `(?<lead>قبل|منذ) (?:(?:نحو|حوالي|قرابه) )?${AMOUNT}`,
    read(captures, { published, after }) {
      const amount = readAmount(captures);
      if (amount === null) return null;
      if (captures.lead === 'قبل' && isMeasuredElsewhere(after)) return null;
      if (published === null) return relativeTo(null);
      return relativeTo(unitAway(amount.unit, -amount.count, published));
    },
    examples: [
      example('وصل قبل ثلاثة أيام', 'قبل ثلاثة أيام', '2025-08-02/2025-08-02 day', ON),
      example('معتقل منذ عامين', 'منذ عامين', '2023-01-01/2023-12-31 year', ON),
      example('دشنها قبل نحو عامين', 'قبل نحو عامين', '2023-01-01/2023-12-31 year', ON),
      example('أوقف قبل سنة على خلفية منشور', 'قبل سنة', '2024-01-01/2024-12-31 year', ON),
      example('انضمت قبل 28 عاما', 'قبل 28 عاما', '1997-01-01/1997-12-31 year', ON),
    ],
    counterexamples: [
      'قبل يومين من الانتخابات',
      'منذ سنوات طويلة',
      'قبل أكثر من 40 عاما',
      'قبل أيام',
    ],
  },
  {
    name: 'ahead',
    pattern: `بعد ${AMOUNT}`,
    read(captures, { published, before, after }) {
      const amount = readAmount(captures);
      if (amount === null || isMeasuredElsewhere(after) || !pointsAhead(before)) return null;
      if (published === null) return relativeTo(null);
      return relativeTo(unitAway(amount.unit, amount.count, published));
    },
    examples: [example('تنطلق البطولة بعد أسبوع', 'بعد أسبوع', '2025-08-11/2025-08-17 week', ON)],
    counterexamples: ['عاد بعد يومين', 'ستعود بعد أسبوع من الحادث', 'بعد نحو عام على التوقيع'],
  },
];

const DECADES = ['عشرين', 'ثلاثين', 'اربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'];
const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];

/** The last season of that name that was over, the one that runs or is nearest, or the next. */
function placeSeason(index: 0 | 1 | 2 | 3, shift: number, published: number): Span | null {
  const { year } = civilDate(published);
  const spans = [-2, -1, 0, 1, 2].map((years) => seasonSpan(index, year + years));
  if (shift < 0) return spans.filter((span) => span.to < published).at(shift) ?? null;
  if (shift > 0) return spans.find((span) => span.from > published) ?? null;
  return spans.find((span) => span.to >= published) ?? null;
}
