import { pointsAhead } from '../ahead.ts';
import type { DateContext, DateRule, Reading } from '../date-rule.ts';
import { pointedBack } from '../earlier-dates.ts';
import { isMeasuredElsewhere } from '../surroundings.ts';
import { AMOUNT, readAmount, unitAway } from './amounts.ts';
import { example } from './examples.ts';

type Amount = NonNullable<ReturnType<typeof readAmount>>;

/** So long before or after a day that was told; no day ahead of publication, which would be a plan of another kind. */
function countedFrom(
  { unit, count }: Amount,
  direction: 1 | -1,
  context: DateContext,
  /** Whether "that" is said, which is what was told wherever it stands: "وزار كييف بعد يومين من ذلك". */
  isFromThat = false,
): Reading | null {
  const { published, before, told } = context;
  // From the sentence before counts only what opens the next.
  if (told === null && !isFromThat && !OPENS_SENTENCE.test(before)) return null;
  return pointedBack(context, (day) => {
    if (day.precision !== 'day' || day.from !== day.to) return null;
    const span = unitAway(unit, direction * count, day.from);
    return published !== null && span.from > published ? null : span;
  });
}

/** A sentence, or its first word where that is a verb that goes on: "واجتمع بعد يومين"; "واللقاء" and "وسيجتمع" are none. */
const GOING_ON = '(?:و(?!ال|س|ي)[\\u0620-\\u064a]{3,} )?';
const OPENS_SENTENCE = new RegExp(`(?:^|[.؟!] {0,3})(?:${GOING_ON}|و|ف)$`, 'u');

/** What may stand right behind a single unit: "وبعد أسبوع زار"; of "بعد عام حافل", nobody knows from when. */
const ENDS = /^ {0,3}(?:$|[^\u0620-\u064a ])/u;
/** Where a clause begins, so that what is counted is counted from what was told before it. */
const OPENS = new RegExp(`(?:^|[،,] {0,3}|[.] {0,3}|ثم )(?:و|ف)?$|${OPENS_SENTENCE.source}`, 'u');

/** "قبل ذلك بيوم". */
const ONE_DAY = '(?<c>يوم)(?: واحد)?';
const A_DAY: Amount = { unit: 'day', count: 1 };

/** Dates that count from a date that was told before them. */
export const AFTER_THAT_RULES: readonly DateRule[] = [
  {
    name: 'after-that',
    pattern: `(?<lead>بعد|قبل)(?:ها|ه|(?<edge> ذلك)) ب(?:${AMOUNT}|${ONE_DAY})`,
    read(captures, context) {
      const amount = captures.c === undefined ? readAmount(captures) : A_DAY;
      if (amount === null || isMeasuredElsewhere(context.after)) return null;
      const direction = captures.lead === 'قبل' ? -1 : 1;
      return countedFrom(amount, direction, context, captures.edge !== undefined);
    },
    examples: [
      example(
        'زار القاهرة في 3 مايو 2024 وبعدها بثلاثة أيام وصل',
        'بعدها بثلاثة أيام',
        '2024-05-06/2024-05-06 day',
      ),
      example(
        'انتخب في 20 أبريل 2024، وقبل ذلك بأسبوع كان قد استقال',
        'قبل ذلك بأسبوع',
        '2024-04-08/2024-04-14 week',
      ),
      example(
        'اغتيل في 14 فبراير 2005. وبعد ذلك بشهرين انسحبوا',
        'بعد ذلك بشهرين',
        '2005-04-01/2005-04-30 month',
      ),
      example(
        'فازت في 18 مايو 2024. واستقبلها الأمير في الديوان قبل ذلك بيوم.',
        'قبل ذلك بيوم',
        '2024-05-17/2024-05-17 day',
      ),
    ],
    counterexamples: ['وبعدها بثلاثة أيام وصل', 'قبل ذلك بقليل', 'بعد ذلك بأيام'],
  },
  {
    name: 'so-long-from-that',
    pattern: `(?<lead>بعد|قبل) (?:${AMOUNT}|${ONE_DAY}) من ذلك(?! ال)`,
    read(captures, context) {
      const amount = captures.c === undefined ? readAmount(captures) : A_DAY;
      if (amount === null) return null;
      return countedFrom(amount, captures.lead === 'قبل' ? -1 : 1, context, true);
    },
    examples: [
      example(
        'تولى منصبه في 1 أكتوبر 2024. وزار كييف بعد يومين من ذلك',
        'بعد يومين من ذلك',
        '2024-10-03/2024-10-03 day',
      ),
    ],
    counterexamples: ['وزار كييف بعد يومين من ذلك', 'وغادر بعد يومين من ذلك القرار'],
  },
  {
    name: 'so-long-after',
    pattern: `بعد ${AMOUNT}`,
    read(captures, context) {
      const { before, after } = context;
      const amount = readAmount(captures);
      if (amount === null || isMeasuredElsewhere(after)) return null;
      if (FROM_ANOTHER.test(after) || pointsAhead(before)) return null;
      const isExact = captures.b === undefined || ENDS.test(after);
      if (!isExact || !(OPENS.test(before) || ENDS.test(after))) return null;
      return countedFrom(amount, 1, context);
    },
    examples: [
      example(
        'جمد المفاوضات في 2 مايو 2024، وبعد أربعة أيام التقى خصمه',
        'بعد أربعة أيام',
        '2024-05-06/2024-05-06 day',
      ),
      example('وصل في 3 مايو 2024 وغادر بعد يومين.', 'بعد يومين', '2024-05-05/2024-05-05 day'),
      example(
        'وصل في 3 مايو 2024. واجتمع بعد يومين بالوزير',
        'بعد يومين',
        '2024-05-05/2024-05-05 day',
      ),
    ],
    counterexamples: [
      'عاد بعد يومين',
      'ويجتمع بعد يومين بالوزير',
      'وبعد أربعة أيام من المفاوضات وقعا',
      'وبعد عامين على رحيله كرموه',
    ],
  },
];

/** "بعد عامين على", "بعد أربعة أيام قضاها": from something else. */
const FROM_ANOTHER =
  /^ {0,3}(?:علي|في|امضا|قضا|دام|استمر|شهد|تخلل|حفل|متواصل|كامل|متتالي|عصيب|طويل)/u;
