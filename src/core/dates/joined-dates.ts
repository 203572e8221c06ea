import type { DateText } from './date-text.ts';
import type { Reading } from './date-rule.ts';
import type { Span } from './span.ts';

/** A date at `[start, end)` of a folded text. */
export interface DatedPlace {
  start: number;
  end: number;
  reading: Reading;
}

const LETTER = '\\u0620-\\u064a';
/** What opens a stretch of time, right before its first date. */
const OPENING = new RegExp(
  `(?<![${LETTER}])(?<lead>من|(?:ما)?بين) {1,3}(?:(?:يوم|شهر|عام|سنه|فتره) {1,3})?$`,
  'u',
);
/** What stands between its dates: "إلى" behind both openings, "و" behind بين alone. */
const FROM_TO = /^ {1,3}(?:و)?(?:الي|حتي|لغايه)(?: {1,3}(?:غايه|يوم|شهر))* {1,3}$/u;
const BETWEEN_AND = /^ {0,3}،? {0,3}و ?$/u;
const WEEKDAY = /^(?:يوم )?ال(?:احد|اثنين|ثلاثاء|ثلثاء|اربعاء|اربعا|خميس|جمعه|سبت)$/u;
/** How far before the first date its opening may begin. */
const REACH = 24;

/**
 * Two dates that follow on each other as one stretch of time: "من 10 يونيو 2024 إلى 12 يوليو 2024", "بين خريف 2022 وربيع
 * 2023". Null where they are two dates.
 *
 * @param readAgain the first date as it is read when the second one is given for the day of publication: of "بين الأول
 *   من تموز و15 آب 2024" the first day takes its year from the second
 */
export function joinedDates(
  { folded }: DateText,
  first: DatedPlace,
  second: DatedPlace,
  readAgain: (span: Span) => Reading | null,
): DatedPlace | null {
  const apposed = inApposition(folded, first, second);
  if (apposed !== null) return apposed;
  const opening = OPENING.exec(folded.slice(Math.max(0, first.start - REACH), first.start));
  if (opening === null) return null;
  const gap = folded.slice(first.end, second.start);
  const isBetween = opening.groups?.['lead'] !== 'من';
  if (!FROM_TO.test(gap) && !(isBetween && BETWEEN_AND.test(gap))) return null;
  const start = first.start - opening[0].length;
  const { span: last, anchor } = second.reading;
  const own = first.reading;
  if (last === null)
    return { start, end: second.end, reading: { ...second.reading, anchor: 'publication' } };
  // A weekday before another one is of the same week: "من الاثنين إلى الخميس المقبل".
  const isWeekday = WEEKDAY.test(folded.slice(first.start, first.end)) && last.precision === 'day';
  const isFar = own.span === null || own.span.from > last.from || last.from - own.span.from >= 7;
  const borrows = own.anchor === 'publication' && (anchor === null || (isWeekday && isFar));
  const begins = borrows ? readAgain(last) : own;
  if (!begins?.span || begins.span.from > last.from) return null;
  const span = { ...last, from: begins.span.from };
  return { start, end: second.end, reading: { ...second.reading, span } };
}

const NEXT_TO = /^ {0,3}،? {0,3}$/u;

/** "غد الاثنين 29 رمضان", "أول أمس السبت 17 ديسمبر الجاري", "الخميس 27 منه": one day under two names. */
function inApposition(folded: string, first: DatedPlace, second: DatedPlace): DatedPlace | null {
  const [a, b] = [first.reading.span, second.reading.span];
  if (first.reading.anchor !== 'publication' || a?.precision !== 'day' || a.from !== a.to)
    return null;
  if (b?.precision !== 'day' || b.from !== b.to) return null;
  if (!NEXT_TO.test(folded.slice(first.end, second.start))) return null;
  const isWeekday = WEEKDAY.test(folded.slice(first.start, first.end));
  const agrees = isWeekday ? (b.from - a.from) % 7 === 0 : a.from === b.from;
  return agrees ? { ...second, start: first.start } : null;
}
