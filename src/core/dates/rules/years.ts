import { absolute, inHijri, REFUSED, type DateRule } from '../date-rule.ts';
import { hijriSpan } from '../hijri.ts';
import { readYearWords } from '../number-words.ts';
import { readOrdinal, readYear } from '../readers.ts';
import { centurySpan, decadeSpan, seasonSpan, yearSpan } from '../span.ts';
import { isAge, isBareYear, isBeforeChrist, isCounted } from '../surroundings.ts';
import { example } from './examples.ts';

const TENS = ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'];
const FOLDED_TENS = TENS.map((word) => word.replace('أ', 'ا'));
const CENTURY =
  'القرن(?: (?:{ordinal}|(?:ال ?)?(?<a>\\d{2})(?!\\d)))(?: (?:الميلادي|للميلاد)(?![\\u0620-\\u064a]))?';

/** Years, decades and centuries that stand on their own. */
export const YEAR_RULES: readonly DateRule[] = [
  {
    name: 'year-marked',
    pattern: `(?:{yearNoun}(?: الماليه)?|(?:عام|سنت)ي|اعوام|سنوات) ?{markedYear}(?<hijri> ?(?:ه|هجري|هجريه|للهجره)(?![\\u0620-\\u064a]))?`,
    read({ markedYear, hijri }, { after }) {
      const year = readYear(markedYear);
      if (year === null || isBeforeChrist(after)) return REFUSED;
      if (hijri === undefined) return absolute(yearSpan(year));
      const span = hijriSpan(year, null);
      return span === null ? REFUSED : inHijri(absolute({ ...span, precision: 'year' }));
    },
    examples: [
      example('منذ حرب عام 1967 في المنطقة', 'عام 1967', '1967-01-01/1967-12-31 year'),
      example('أقر القانون سنة ٢٠١٤', 'سنة ٢٠١٤', '2014-01-01/2014-12-31 year'),
      example('في عام 1445هـ', 'عام 1445هـ', '2023-07-19/2024-07-06 year'),
    ],
    counterexamples: ['بعد 109 أعوام', 'عام 1200 قبل الميلاد', 'مدير عام 0199'],
  },
  {
    name: 'year-in-words',
    pattern: `{yearNoun} {yearWords}`,
    read({ yearWords }) {
      const year = yearWords === undefined ? null : readYearWords(yearWords.replace(/ +/gu, ' '));
      return year === null || year < 1000 || year > 2100 ? null : absolute(yearSpan(year));
    },
    examples: [
      example(
        'منذ عام ألف وتسعمائة وسبعة وستين',
        'عام ألف وتسعمائة وسبعة وستين',
        '1967-01-01/1967-12-31 year',
      ),
      example('في سنة ألفين وأحد عشر', 'سنة ألفين وأحد عشر', '2011-01-01/2011-12-31 year'),
    ],
    counterexamples: ['بنحو ألف وتسعمائة جندي'],
  },
  {
    name: 'year-alone',
    pattern: `(?<![\\d./:٫٬-])(?:ال ?)?{year}(?! ?[./:-] ?\\d)`,
    read({ year: digits }, { before, after, narrowed, previous }) {
      const year = readYear(digits);
      if (year === null || isBeforeChrist(after)) return null;
      const listed =
        previous !== null &&
        previous.anchor !== 'publication' &&
        previous.span.precision !== 'day' &&
        /^ {0,3}(?:و|او|،|الي|ثم|،? ?و) {0,3}(?:في |عام |سنه )?$/u.test(previous.gap) &&
        year >= 1800 &&
        !isCounted(after);
      const bare = year >= 1800 && isBareYear(before, after);
      return listed || bare || narrowed ? absolute(yearSpan(year)) : null;
    },
    examples: [
      example('منذ 2014 وهي تحت سيطرتهم', '2014', '2014-01-01/2014-12-31 year'),
      example('احتجاجات اندلعت أواخر 2019، في العاصمة', 'أواخر 2019', '2019-09-01/2019-12-31 year'),
    ],
    counterexamples: [
      'في 2014 مدرسة ابتدائية',
      'بسعر 2014 دولارا',
      'وعددهم 2439 شخصا',
      'في 1950 جنيها',
      'في حدود 2000 تقريبا',
    ],
  },
  {
    name: 'season',
    pattern: `(?<season>ربيع|صيف|خريف|شتاء|صاءفه) (?:{yearNoun} ?)?{year}(?:{dash}{year})?`,
    read({ season, year: digits, year2 }) {
      const [first, last] = [readYear(digits), readYear(year2)];
      // A winter is named after the year it ends in, or after both of its years.
      if (last !== null && (season !== 'شتاء' || first === null || last !== first + 1)) return null;
      const year = last ?? first;
      const index = ['ربيع', 'صيف', 'خريف', 'شتاء'].indexOf(
        season === 'صاءفه' ? 'صيف' : (season ?? ''),
      );
      return year === null ? null : absolute(seasonSpan(index as 0 | 1 | 2 | 3, year));
    },
    examples: [example('في صيف عام 2014 سقطت', 'صيف عام 2014', '2014-06-01/2014-08-31 season')],
    counterexamples: ['الربيع العربي', 'صيف بلا كهرباء'],
  },
  {
    name: 'decade-of-century',
    pattern: `(?:عقد )?(?:ال)?(?<decade>${FOLDED_TENS.join('|')})(?:ات|يات) (?:من )?${CENTURY}`,
    read({ decade, ordinal, a }) {
      const century = ordinal === undefined ? Number(a) : readOrdinal(ordinal);
      if (century === null || century < 11 || century > 21) return REFUSED;
      return absolute(decadeSpan((century - 1) * 100 + tensOf(decade)));
    },
    examples: [
      example(
        'في ثلاثينيات القرن العشرين',
        'ثلاثينيات القرن العشرين',
        '1930-01-01/1939-12-31 decade',
      ),
      example('سبعينات القرن الـ19', 'سبعينات القرن الـ19', '1870-01-01/1879-12-31 decade'),
    ],
    counterexamples: ['تسعينيات من العمر'],
  },
  {
    name: 'decade-alone',
    pattern: `(?:عقد )?ال(?<decade>${FOLDED_TENS.join('|')})(?:ات|يات)`,
    read({ decade }, { before, after, narrowed }) {
      if (isAge(before, after)) return REFUSED;
      const tens = tensOf(decade);
      if (tens === 20 || (tens < 50 && !narrowed)) return null; // "في الثلاثينات": degrees and ages as often as years
      return absolute(decadeSpan(1900 + tens));
    },
    examples: [
      example('ظهر خلال الثمانينات في الجزائر', 'الثمانينات', '1980-01-01/1989-12-31 decade'),
      example('مطلع التسعينيات', 'مطلع التسعينيات', '1990-01-01/1993-12-31 decade'),
    ],
    counterexamples: ['رجل في السبعينيات', 'في الثمانينات من عمره', 'حرارة في الثلاثينات'],
  },
  {
    name: 'two-thousands',
    pattern: '(?:عقد )?الالفين(?:ات|يات)',
    read: () => absolute(decadeSpan(2000)),
    examples: [example('منذ مطلع الألفينيات', 'مطلع الألفينيات', '2000-01-01/2003-12-31 decade')],
    counterexamples: ['بلغ عددهم الألفين'],
  },
  {
    name: 'century',
    pattern: CENTURY,
    read({ ordinal, a }, { after }) {
      const century = ordinal === undefined ? Number(a) : readOrdinal(ordinal);
      if (/^ {1,3}(?:الهجري|للهجره|قبل)/u.test(after)) return REFUSED;
      return century === null || century < 11 || century > 21
        ? null
        : absolute(centurySpan(century));
    },
    examples: [
      example(
        'في القرن التاسع عشر الميلادي',
        'القرن التاسع عشر الميلادي',
        '1801-01-01/1900-12-31 century',
      ),
      example('مطلع القرن العشرين', 'مطلع القرن العشرين', '1901-01-01/1933-12-31 century'),
    ],
    counterexamples: ['القرن الثالث قبل الميلاد', 'القرن الرابع الهجري', 'القرن الأفريقي'],
  },
];

function tensOf(decade: string | undefined): number {
  return (FOLDED_TENS.indexOf(decade ?? '') + 2) * 10;
}
