import { isCivilDate } from '../civil.ts';
import type { DateRule } from '../date-rule.ts';
import { impossibleYear } from '../impossible-dates.ts';
import { readDay, readMonth } from '../readers.ts';
import { isBareYear, isBeforeChrist, isInTime } from '../surroundings.ts';
import { example } from './examples.ts';
import { LEAD } from './months.ts';

/** A number that stands where a year does and lies outside 1000 to 2100. */
const NO_YEAR =
  '(?<a>0\\d{0,4}|[3-9]\\d{3}|2[2-9]\\d{2}|21[1-9]\\d|210[1-9]|[1-9]\\d{4,8})(?!\\d|[.,٫٬/-]\\d)';
/** As long as no year is, or zero: what a noun such as عام marks may well be the year 2150. */
const NEVER_A_YEAR = '(?<a>0{1,5}|[1-9]\\d{4,8})(?!\\d|[.,٫٬/-]\\d)';
/** The phrase ends: the number counts nothing that follows. */
const ENDS = '(?= ?(?:[.،؛:!؟)»"”\\n]|$))';

/**
 * Dates whose year cannot be. Without these rules their day and month would be read alone, and given the year of
 * publication.
 */
export const IMPOSSIBLE_YEAR_RULES: readonly DateRule[] = [
  {
    name: 'day-and-month-of-no-year',
    pattern: `${LEAD}{day} ?(?:من )?(?:شهر )?{month} ?(?:من )?(?:(?:عام|سنه) )?${NO_YEAR}${ENDS}`,
    read({ day, month: name, a }) {
      const [number, month] = [readDay(day), readMonth(name)];
      if (number === null || month === null || !isCivilDate(2000, month, number)) return null;
      return impossibleYear(Number(a), number, month);
    },
    examples: [example('حتى 5 مايو 99999', '5 مايو 99999', 'impossible')],
    counterexamples: ['في 5 مايو 99999', 'يوم الأحد 5 مايو/أيار 0000.', 'في 3 يونيو 3024،'],
  },
  {
    name: 'figures-of-no-year',
    pattern: `(?<![\\d./:٫٬-])(?<b>\\d{1,2})/(?<c>\\d{1,2})/(?<a>0|[1-9]\\d{4,8})(?!\\d|[./-]\\d)`,
    read({ a, b, c }, { before }) {
      const [day, month] = [Number(b), Number(c)];
      if (!isCivilDate(2000, month, day) || !isInTime(before, false)) return null;
      return impossibleYear(Number(a), day, month);
    },
    examples: [example('في 12/05/99999', '12/05/99999', 'impossible')],
    counterexamples: ['في 12/05/99999', 'القرار رقم 12/05/99999'],
  },
  {
    name: 'no-year',
    pattern: `(?:عام|سنه) ?${NEVER_A_YEAR}`,
    read({ a }, { before, after }) {
      if (!isBareYear(before, after) || isBeforeChrist(after)) return null;
      return impossibleYear(Number(a), null, null);
    },
    examples: [example('في عام 99999', 'عام 99999', 'impossible')],
    counterexamples: ['في عام 99999', 'منذ سنة 0', 'بعد عام 12000 قبل الميلاد'],
  },
];
