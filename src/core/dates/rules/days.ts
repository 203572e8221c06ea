import { weekdayOf } from '../civil.ts';
import { pointsAhead } from '../ahead.ts';
import { REFUSED, relativeTo, type DateContext, type DateRule } from '../date-rule.ts';
import { readDeixis, readWeekday, weekdayUntil } from '../readers.ts';
import { daySpan, weekSpan } from '../span.ts';
import { isOneWeekday, isToday } from '../surroundings.ts';
import { example } from './examples.ts';

const ON = '2025-08-05'; // a Tuesday
const SUNDAY = 0;
const SATURDAY = 6;

/** A weekday right after a word for a day: "أمس الجمعة", "اليوم (السبت)". */
const APPOSED = '(?:(?:،|,)? ?\\( ?{weekday} ?\\)?|(?:،|,)? ?{weekday})?';

const DAY_WORDS: readonly (readonly [string, number])[] = [
  ['(?:ال)?اول من امس', -2],
  ['(?:يوم )?اول امس', -2],
  ['(?:يوم )?امس الاول', -2],
  ['قبل امس', -2],
  ['يوم امس', -1],
  ['الامس', -1],
  ['امس', -1],
  ['البارحه', -1],
  ['الليله الماضيه', -1],
  ['بعد غدا?', 2],
  ['يوم غد', 1],
  ['غدا', 1],
];

/** Behind these "غدا" is the verb "became"; whole words, for names end alike: "في لبنان غدا", "في الفاتيكان غدا". */
const BEFORE_BECAME = /(?:^|[^\u0620-\u064a])(?:\u0648|\u0641)?(?:قد|الذي|حتي|ما|ان) {1,3}$/u;
/** Not of "اليمن". */
const BEFORE_WEEK = /(?:^|[^\u0620-\u064a])(?:\u0648|\u0641)?(?:من|بين) {1,3}$/u;

/** Days by word and by weekday, counted from the day of publication. */
export const DAY_RULES: readonly DateRule[] = [
  {
    name: 'day-word',
    pattern: `(?<unit>${DAY_WORDS.map(([word]) => word).join('|')})(?! (?:الحاجه|القريب|حاجه))${APPOSED}`,
    read({ unit = '', weekday }, { published, before }) {
      const words = unit.replace(/ +/gu, ' ');
      const shift = DAY_WORDS.find(([word]) => new RegExp(`^${word}$`, 'u').test(words))?.[1];
      if (shift === undefined) return null;
      if (words === 'غدا' && BEFORE_BECAME.test(before)) return null;
      return relativeTo(published === null ? null : near(published + shift, weekday));
    },
    examples: [
      example('مساء أمس الجمعة', 'أمس الجمعة', '2017-05-19/2017-05-19 day', '2017-05-20'),
      example('قال أول أمس الاثنين', 'أول أمس الاثنين', '2022-05-23/2022-05-23 day', '2022-05-25'),
      example('يوم أمس الأول', 'يوم أمس الأول', '2025-08-03/2025-08-03 day', ON),
      example('يجتمعون غدا', 'غدا', '2025-08-06/2025-08-06 day', ON),
      example('يصل إلى لبنان غدا', 'غدا', '2025-08-06/2025-08-06 day', ON),
    ],
    counterexamples: ['في أمس الحاجة إليه', 'بالأمس القريب', 'وقد غدا نجما'],
  },
  {
    name: 'tomorrow-weekday',
    pattern: 'غد {weekday}',
    read({ weekday }, { published }) {
      return relativeTo(published === null ? null : near(published + 1, weekday));
    },
    examples: [example('تنظر غد الأربعاء', 'غد الأربعاء', '2025-08-06/2025-08-06 day', ON)],
    counterexamples: ['من أجل غد أفضل'],
  },
  {
    name: 'part-of-tomorrow',
    pattern:
      '(?<=(?:صباح|ظهر|عصر|مساء|فجر|ليل|ليله|نهار) )(?:ال)?غد|(?<=(?:جلسه|لقاء|مباراه|اجتماع|مواجهه) )الغد',
    read(_, { published }) {
      return relativeTo(published === null ? null : daySpan(published + 1));
    },
    examples: [example('صباح غد في جنيف', 'غد', '2025-08-06/2025-08-06 day', ON)],
    counterexamples: ['يحلم بغد مشرق'],
  },
  {
    name: 'today',
    pattern: `اليوم${APPOSED}`,
    read({ weekday }, { published, before, after }) {
      if (weekday === undefined && !isToday(before, after)) return null;
      return relativeTo(published === null ? null : near(published, weekday));
    },
    examples: [
      example('أعلن اليوم السبت', 'اليوم السبت', '2017-05-20/2017-05-20 day', '2017-05-20'),
      example('وصل اليوم إلى القاهرة', 'اليوم', '2025-08-05/2025-08-05 day', ON),
    ],
    counterexamples: ['في ذلك اليوم التاريخي', 'صحيفة المصري اليوم', 'اليوم العالمي للمرأة'],
  },
  {
    name: 'weekday-of-week',
    pattern: '(?:يوم )?{weekday} من الاسبوع {deixis}',
    read({ weekday: name, deixis = '' }, { published }) {
      const weekday = readWeekday(name);
      if (weekday === null) return null;
      // Some weeks begin on Saturday, some on Sunday, some on Monday.
      if (weekday === SATURDAY || weekday === SUNDAY) return REFUSED;
      if (published === null) return relativeTo(null);
      const { from } = weekSpan(published + 7 * readDeixis(deixis));
      return relativeTo(daySpan(from + weekday - 1));
    },
    examples: [
      example(
        'التقيا يوم الخميس من الأسبوع الماضي',
        'يوم الخميس من الأسبوع الماضي',
        '2025-07-31/2025-07-31 day',
        ON,
      ),
    ],
    counterexamples: ['التقيا السبت من الأسبوع الماضي'],
  },
  {
    name: 'weekday-placed',
    pattern: '(?:يوم )?{weekday} {deixis}',
    read({ weekday: name, deixis = '' }, { published }) {
      const weekday = readWeekday(name);
      if (weekday === null) return null;
      if (published === null) return relativeTo(null);
      const shift = readDeixis(deixis);
      if (shift < 0)
        return relativeTo(daySpan(weekdayUntil(weekday, published - 1) + 7 * (shift + 1)));
      if (shift > 0) return relativeTo(daySpan(weekdayUntil(weekday, published + 7)));
      return relativeTo(
        daySpan(published - ((weekdayOf(published) + 6) % 7) + ((weekday + 6) % 7)),
      );
    },
    examples: [
      example(
        'يوم الاثنين الماضي',
        'يوم الاثنين الماضي',
        '2017-06-05/2017-06-05 day',
        '2017-06-09',
      ),
      example('الثلاثاء المقبل', 'الثلاثاء المقبل', '2025-08-12/2025-08-12 day', ON),
    ],
    counterexamples: ['أيام الآحاد الماضية'],
  },
  {
    name: 'weekdays-placed',
    pattern:
      '(?:(?:يومي|من|بين) )?{weekday} (?:و ?|الي |حتي ){weekday} (?<unit>الماضيين|المنصرمين|المقبلين|القادمين)',
    read({ weekday, weekday2, unit = '' }, { published }) {
      const [first, last] = [readWeekday(weekday), readWeekday(weekday2)];
      if (first === null || last === null) return null;
      if (published === null) return relativeTo(null);
      const length = (last - first + 7) % 7;
      const from =
        readDeixis(unit) < 0
          ? weekdayUntil(last, published - 1) - length
          : weekdayUntil(first, published + 7);
      return relativeTo({ from, to: from + length, precision: 'day' });
    },
    examples: [
      example(
        'يومي الثلاثاء والأربعاء الماضيين',
        'يومي الثلاثاء والأربعاء الماضيين',
        '2022-05-10/2022-05-11 day',
        '2022-05-13',
      ),
      example(
        'من الأحد إلى الخميس المقبلين',
        'من الأحد إلى الخميس المقبلين',
        '2025-08-10/2025-08-14 day',
        ON,
      ),
    ],
    counterexamples: ['بين الاثنين'],
  },
  {
    name: 'weekday-to-weekday',
    pattern: '(?:(?<lead>يومي) {weekday} و ?{weekday}|{weekday}(?: ?- ?| الي ){weekday})',
    read({ weekday, weekday2, weekday3, weekday4 }, { published, before }) {
      const [first, last] = [readWeekday(weekday ?? weekday3), readWeekday(weekday2 ?? weekday4)];
      if (first === null || last === null) return null;
      if (BEFORE_WEEK.test(before)) return null; // joined with what says of which week
      const length = (last - first + 7) % 7;
      if (length === 0 || (weekday !== undefined && length > 1)) return null;
      if (published === null) return relativeTo(null);
      const to = weekdayUntil(last, pointsAhead(before) ? published + 6 : published);
      return relativeTo({ from: to - length, to, precision: 'day' });
    },
    examples: [
      example('ليلة الجمعة إلى السبت', 'الجمعة إلى السبت', '2025-08-01/2025-08-02 day', ON),
      example('دخلت يومي السبت والأحد', 'يومي السبت والأحد', '2025-08-02/2025-08-03 day', ON),
    ],
    counterexamples: ['كلا الاثنين'],
  },
  {
    name: 'weekday',
    pattern: '(?:يومه? )?{weekday}',
    read({ weekday: name }, context) {
      const { published, before, after } = context;
      const weekday = readWeekday(name);
      if (weekday === null || !isOneWeekday(before, after)) return null;
      if (published === null) return relativeTo(null);
      const ahead = pointsAhead(before) || continuesAhead(context);
      return relativeTo(daySpan(weekdayUntil(weekday, ahead ? published + 6 : published)));
    },
    examples: [
      example('قال ترامب يوم الخميس إن', 'يوم الخميس', '2017-06-01/2017-06-01 day', '2017-06-01'),
      example('فرضت الحكومة، الخميس، نظاما', 'الخميس', '2017-03-02/2017-03-02 day', '2017-03-03'),
      example('سيلتقي نظيره الخميس', 'الخميس', '2025-08-07/2025-08-07 day', ON),
      example('وتستمر القمة حتى الخميس', 'الخميس', '2025-08-07/2025-08-07 day', ON),
    ],
    counterexamples: ['بعد صلاة الجمعة', 'سوق الأربعاء', 'كل يوم خميس', 'الخلاف بين الاثنين'],
  },
];

/** Whether a date goes on a list whose last one lies ahead: "غدا الثلاثاء، والآداب الخميس، والسلام الجمعة". */
function continuesAhead({ published, previous }: DateContext): boolean {
  if (previous === null || published === null || previous.span.from <= published) return false;
  const words = /^ ?، ?و([\u0620-\u064a ]{2,40})$/u.exec(previous.gap)?.[1]?.trim().split(/ +/u);
  return words !== undefined && words.length <= 3 && !words[0]!.startsWith('كان');
}

/** The day itself, or the named weekday next to it: an article may be stamped a day after it was written. */
function near(day: number, weekdayName: string | undefined): ReturnType<typeof daySpan> {
  const weekday = readWeekday(weekdayName);
  return daySpan(weekday === null ? day : weekdayUntil(weekday, day + 3));
}
