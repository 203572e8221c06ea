import { civilDate, dayNumber, isCivilDate } from '../civil.ts';
import { REFUSED, type DateContext, type DateRule, type Reading } from '../date-rule.ts';
import { pointedBack } from '../earlier-dates.ts';
import { readDay } from '../readers.ts';
import { centurySpan, daySpan, decadeSpan, monthSpan, yearSpan, type Span } from '../span.ts';
import { example } from './examples.ts';

const SAME = '(?:نفس|ذات|عين)(?:ه|ها)';
const NEXT = '(?:التالي|الموالي|اللاحق)(?:ه)?';
const UNIT = '(?<unit>اليوم|الليله|الشهر|العام|السنه|العقد|القرن)';

/** The unit that holds the date before, or the one after it. */
function unitOf(unit: string, previous: Span, shift: 0 | 1): Span | null {
  const { year, month } = civilDate(previous.from);
  if (unit === 'اليوم' || unit === 'الليله')
    return previous.precision === 'day' ? daySpan(previous.to + shift) : null;
  if (unit === 'الشهر')
    return ['day', 'week', 'month'].includes(previous.precision)
      ? monthSpan(year, month + shift)
      : null;
  if (unit === 'العقد') return decadeSpan(year - (year % 10) + 10 * shift);
  if (unit === 'القرن') return centurySpan(Math.floor((year - 1) / 100) + 1 + shift);
  if (previous.precision === 'decade' || previous.precision === 'century') return null;
  return yearSpan(year + shift);
}

function read(unit: string | undefined, shift: 0 | 1, context: DateContext): Reading | null {
  return unit === undefined ? null : pointedBack(context, (span) => unitOf(unit, span, shift));
}

/** "وفي", with which a sentence begins. */
const OPENS_SENTENCE = /(?:^|[.؟!\n] {0,3})(?:و|ف)في {1,3}(?:يوم {1,3})?$/u;

/** Dates that point back at another date of their sentence, or of the one before. Without one they are none. */
export const SAME_SENTENCE_RULES: readonly DateRule[] = [
  {
    name: 'same-unit',
    pattern: `${UNIT} ${SAME}`,
    read: ({ unit }, context) => read(unit, 0, context),
    examples: [
      example(
        'أقيم في 3 مارس 2021 وأعيد في العام نفسه',
        'العام نفسه',
        '2021-01-01/2021-12-31 year',
      ),
      example(
        'التقى جمهوره في 3 مارس 2021. وكرموه في الليلة نفسها',
        'الليلة نفسها',
        '2021-03-03/2021-03-03 day',
      ),
      example(
        'ظهر عام 1901 واختفى نهاية القرن ذاته',
        'نهاية القرن ذاته',
        '1968-01-01/2000-12-31 century',
      ),
      example(
        'وصل في 3 مارس 2021. والتقى الوزير في اليوم نفسه',
        'اليوم نفسه',
        '2021-03-03/2021-03-03 day',
      ),
    ],
    counterexamples: ['في اليوم نفسه من كل أسبوع', 'في العام نفسه'],
  },
  {
    name: 'that-unit',
    pattern: `(?:نفس|ذات|ذلك|تلك) ${UNIT}`,
    read: ({ unit }, context) => read(unit, 0, context),
    examples: [
      example(
        'وصل في 3 مارس 2021 والتقى في ذلك اليوم الوزير',
        'ذلك اليوم',
        '2021-03-03/2021-03-03 day',
      ),
      example('ولد عام 1901. وفي نفس السنة انتقل', 'نفس السنة', '1901-01-01/1901-12-31 year'),
    ],
    counterexamples: ['في ذلك اليوم غادر', 'في نفس العام'],
  },
  {
    name: 'next-unit',
    pattern: `${UNIT} ${NEXT}`,
    read: ({ unit }, context) => read(unit, 1, context),
    examples: [
      example(
        'سقطت في 10 يونيو 2014 وسقطت تكريت في اليوم التالي',
        'اليوم التالي',
        '2014-06-11/2014-06-11 day',
      ),
      example(
        'تراجع عام 2018 وتوقف في السنة الموالية',
        'السنة الموالية',
        '2019-01-01/2019-12-31 year',
      ),
    ],
    counterexamples: ['في اليوم التالي غادر', 'العام التالي لزواجه'],
  },
  {
    name: 'day-of-that-month',
    pattern: `(?:يوم )?(?:{day}|{ordinal}) (?:(?<lead>منه)|من (?:نفس الشهر|ذات الشهر|الشهر ${SAME})(?: من (?<edge>العام|السنه) ${NEXT})?)`,
    read({ day, ordinal, lead, edge }, context) {
      const number = readDay(day ?? ordinal);
      // "30 منه" is of the month right before it, or of the sentence before where it opens the next.
      const isNear = context.previous !== null || OPENS_SENTENCE.test(context.before);
      if (number === null || (lead !== undefined && !isNear)) return null;
      const month = pointedBack(context, (span) => unitOf('الشهر', span, 0));
      if (month === null) return null;
      const { year, month: inMonth } = civilDate(month.span!.from);
      const inYear = edge === undefined ? year : year + 1;
      if (!isCivilDate(inYear, inMonth, number)) return REFUSED;
      return { ...month, span: daySpan(dayNumber(inYear, inMonth, number)) };
    },
    examples: [
      example('دخلوها في 27 تموز 2020 وغادروها في 30 منه', '30 منه', '2020-07-30/2020-07-30 day'),
      example('غادروها في 27 تموز 2020. وفي 30 منه عادوا', '30 منه', '2020-07-30/2020-07-30 day'),
      example(
        'بدأت في 1 أيلول 2016 وأعيدت في الثالث من الشهر نفسه من العام التالي',
        'الثالث من الشهر نفسه من العام التالي',
        '2017-09-03/2017-09-03 day',
      ),
    ],
    counterexamples: ['في 30 منه', 'نجا 30 من الشهر نفسه'],
  },
];
